#!/usr/bin/env bash
# Makes the database of every service, with the role that owns its tables and the role that the service
# works with. The image runs it when its volume is new. Run again, it makes what is missing and sets the
# passwords to those in the environment, and changes nothing else.
set -euo pipefail

for database in agenda decision appointment quota; do
  psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
    --set=database="$database" --set=owner="${database}_owner" --set=app="${database}_app" \
    --set=owner_variable="KKR_${database^^}_OWNER_PASSWORD" \
    --set=app_variable="KKR_${database^^}_APP_PASSWORD" <<'SQL'
\getenv owner_password :owner_variable
\getenv app_password :app_variable

SELECT format(
  '%s ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD %L',
  CASE WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN 'ALTER' ELSE 'CREATE' END,
  role, password)
FROM (VALUES (:'owner', :'owner_password'), (:'app', :'app_password')) AS wanted (role, password)
\gexec

SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'owner')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database')
\gexec

\connect :database
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"app";
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"app";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"app";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT USAGE, SELECT ON SEQUENCES TO :"app";
SQL
done

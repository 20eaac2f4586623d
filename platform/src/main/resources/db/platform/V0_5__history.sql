-- Which migrations have run is written by the owner of the tables only.
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON "${flyway:table}" FROM ${app};

-- A page, not the thousand rows that PostgreSQL expects of a function: it looks up the items of a page
-- one by one, and does not read all items to find them.
ALTER FUNCTION search_hits(text, tsquery, tsquery, date, date, date, uuid, uuid, integer) ROWS 50;

-- A region has one announcement for a year, whichever of its councils entered it.
DROP INDEX announcement_once;
CREATE UNIQUE INDEX announcement_once ON announcement (region, quota_year) WHERE state = 'ANNOUNCED';

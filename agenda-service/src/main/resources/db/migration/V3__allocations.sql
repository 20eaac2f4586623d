-- Tables of allocations, as quota-service told them last.
CREATE TABLE allocation_table (
  id           uuid    PRIMARY KEY,
  version      bigint  NOT NULL,
  council      text    NOT NULL,
  told         jsonb   NOT NULL,
  confidential boolean NOT NULL
);

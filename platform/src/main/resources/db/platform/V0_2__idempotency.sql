-- Idempotency keys: one row per caller, route and key, written in the transaction of the effect.
CREATE TABLE idempotency_key (
  -- Digest of name, roles and councils: who may do less is not shown what was answered before.
  caller      text        NOT NULL,
  route       text        NOT NULL,
  key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  fingerprint bytea       NOT NULL,
  status      integer,
  location    text,
  etag        text,
  body        text,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, route, key)
);

CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

-- Who sits in which body by appointment of a council, as appointment-service tells it; the id is that
-- of the appointment.
CREATE TABLE seat_holder (
  id         uuid    PRIMARY KEY,
  council    text    NOT NULL,
  body       text    NOT NULL,
  person_id  uuid    NOT NULL,
  person     text    NOT NULL,
  valid_from date    NOT NULL,
  valid_to   date,
  undone     boolean NOT NULL,
  version    bigint  NOT NULL
);

CREATE INDEX seat_holder_council ON seat_holder (council, valid_from);

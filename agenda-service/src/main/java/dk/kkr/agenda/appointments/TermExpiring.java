package dk.kkr.agenda.appointments;

import dk.kkr.agenda.appointments.SeatVacated.Named;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the event. Contract: {@code contracts/events/appointment}. */
record TermExpiring(
    UUID appointmentId, String council, Named body, Seat seat, Named person, LocalDate expiresOn) {

  /** A seat of a body. */
  record Seat(UUID id, String label) {}
}

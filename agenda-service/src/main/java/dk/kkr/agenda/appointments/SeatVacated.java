package dk.kkr.agenda.appointments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the event. Contract: {@code contracts/events/appointment}. */
record SeatVacated(
    UUID seatId,
    String council,
    Named body,
    String label,
    LocalDate vacantFrom,
    String reason,
    UUID formerAppointmentId,
    Named formerHolder,
    @Nullable LocalDate dueOn) {

  /** A body or a person. */
  record Named(UUID id, String name) {}
}

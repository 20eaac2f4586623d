package dk.kkr.decision.seats;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the event. Contract: {@code contracts/events/appointment}. */
record AppointmentEnded(UUID appointmentId, LocalDate endedOn, String reason) {}

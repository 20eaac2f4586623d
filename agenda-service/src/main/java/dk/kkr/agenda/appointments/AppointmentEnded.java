package dk.kkr.agenda.appointments;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the event. Contract: {@code contracts/events/appointment}. */
record AppointmentEnded(UUID appointmentId, String council, LocalDate endedOn, String reason) {}

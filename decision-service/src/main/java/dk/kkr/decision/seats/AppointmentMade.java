package dk.kkr.decision.seats;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the event. Contract: {@code contracts/events/appointment}. */
record AppointmentMade(
    UUID appointmentId,
    String council,
    Named body,
    Named person,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}

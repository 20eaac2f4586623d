package dk.kkr.appointment.persons;

import java.time.LocalDate;
import java.util.UUID;

/**
 * It became known when an office ends; fired in the transaction of the command.
 *
 * @param officeId the office
 * @param endsOn its last day, which may lie ahead
 * @param note what ended and why, in Danish
 */
public record OfficeEnd(UUID officeId, LocalDate endsOn, String note) {}

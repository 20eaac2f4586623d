package dk.kkr.agenda.meetings;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting that may still take up something.
 *
 * @param id of the meeting
 * @param date its day
 */
public record Ahead(UUID id, LocalDate date) {}

package dk.kkr.agenda.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another body thinks of an item, as documents of this system print it.
 *
 * @param body who
 * @param date when it was taken or is expected
 * @param taken false while it is expected
 * @param text all that is told of it; empty for nothing
 */
public record ImportedPosition(String body, @Nullable LocalDate date, boolean taken, String text) {}

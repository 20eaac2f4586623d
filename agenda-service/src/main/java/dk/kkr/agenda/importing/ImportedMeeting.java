package dk.kkr.agenda.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The meeting as far as the file tells.
 *
 * @param kind agenda or minutes
 * @param council the name in normal form, e.g. {@code KKR Hovedstaden} for a cover in capitals
 * @param date the day
 * @param start local time
 * @param place as written
 */
public record ImportedMeeting(
    DocumentKind kind,
    @Nullable String council,
    @Nullable LocalDate date,
    @Nullable LocalTime start,
    @Nullable String place) {}

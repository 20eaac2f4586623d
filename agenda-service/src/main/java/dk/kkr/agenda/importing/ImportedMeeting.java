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
 * @param noDate what stands where the date is expected and is none, e.g. {@code 31-02-2022}
 * @param start local time
 * @param end local time, after the start
 * @param place as written
 */
public record ImportedMeeting(
    DocumentKind kind,
    @Nullable String council,
    @Nullable LocalDate date,
    @Nullable String noDate,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place) {}

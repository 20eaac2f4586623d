package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an announcement came to replace another one of its year.
 *
 * @param revises the announcement that it replaced
 * @param landstalBefore refugees expected before; null when that was not known
 * @param landstalAfter refugees expected now
 * @param requiredByLaw whether the change lies above the threshold; null when the landstal before
 *     was not known
 * @param revisedOn day of the change
 * @param regionOn the day on which the region's municipalities are those of the quotas: that of the
 *     first announcement of the year; null when it is not known
 * @param rows every municipality before and after, in code order
 * @param agreements what it does to those that were before the council, in the order of their ids
 */
record Revision(
    UUID revises,
    @Nullable Integer landstalBefore,
    int landstalAfter,
    @Nullable Boolean requiredByLaw,
    LocalDate revisedOn,
    @Nullable LocalDate regionOn,
    List<QuotaChange> rows,
    List<AgreementConsequence> agreements) {}

package dk.kkr.decision.quotas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The landstal of a year was changed. Said within the service, in the transaction that takes the
 * event in.
 *
 * @param announcementId the announcement that holds since
 * @param council key of the council
 * @param quotaYear calendar year the quotas are for
 * @param before refugees expected before; null when that was not known
 * @param after refugees expected now
 * @param revisedOn day of the change
 */
public record LandstalChanged(
    UUID announcementId,
    String council,
    int quotaYear,
    @Nullable Integer before,
    int after,
    LocalDate revisedOn) {}

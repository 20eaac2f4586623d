package dk.kkr.decision.quotas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the event. Contract: {@code contracts/events/quota}. */
record LandstalRevised(
    UUID announcementId,
    String council,
    int quotaYear,
    @Nullable Integer landstalBefore,
    int landstalAfter,
    LocalDate revisedOn) {}

package dk.kkr.platform.lost;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event of this service that others were told and that its database has lost. */
record LostChange(
    UUID id,
    long number,
    String type,
    UUID subject,
    long revision,
    boolean confidential,
    Instant occurredAt,
    String data,
    @Nullable String scope,
    Instant foundAt,
    @Nullable Instant acknowledgedAt,
    @Nullable String acknowledgedBy,
    @Nullable String note) {}

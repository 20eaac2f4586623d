package dk.kkr.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record that could not be handled, or one that waits behind such a record of its key. */
record DeadLetter(
    UUID id,
    long number,
    InboxRecord record,
    @Nullable String eventId,
    @Nullable String type,
    @Nullable String source,
    @Nullable String subject,
    @Nullable String revision,
    State state,
    String reason,
    @Nullable String detail,
    int attempts,
    Instant parkedAt,
    @Nullable Instant closedAt,
    @Nullable String closedBy,
    @Nullable String closingNote) {

  @Schema(
      name = "DeadLetterState",
      description =
          "Where a letter stands. `FAILED`: it could not be handled. `WAITING`: it has not been"
              + " tried, as an earlier event of its key has failed. `REPLAYED`: it was handled by a"
              + " replay. `DISMISSED`: it was given up, with a reason.")
  enum State {
    /** Could not be handled. */
    FAILED,
    /** Has not been tried: an earlier event of its key has failed. */
    WAITING,
    /** Was handled by a replay. */
    REPLAYED,
    /** Was given up, with a reason. */
    DISMISSED;

    boolean open() {
      return this == FAILED || this == WAITING;
    }
  }
}

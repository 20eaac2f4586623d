package dk.kkr.platform.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dead letter as it is shown; without the data, which may be confidential. */
@Schema(description = "An incoming event that could not be handled, or waits behind one.")
record DeadLetterView(
    @Schema(
            description = "Id of the dead letter.",
            examples = "0d3f5b1a-7c41-4a53-8f0a-3d0a6a2f4b11")
        UUID id,
    @Schema(
            description =
                "`FAILED`: could not be handled. `WAITING`: stands behind a failed event of its key. `REPLAYED`, `DISMISSED`: closed.",
            examples = "FAILED")
        DeadLetter.State state,
    @Schema(description = "Why it is here.", examples = "The handler failed") String reason,
    @Schema(
            description = "What went wrong, for those who run the service.",
            examples = "java.lang.IllegalStateException: no such point")
        @Nullable String detail,
    @Schema(description = "How often it was tried.", examples = "5") int attempts,
    @Schema(description = "Topic it was read from.", examples = "kkr.agenda.v1") String topic,
    @Schema(description = "Partition of the topic.", examples = "3") int partition,
    @Schema(description = "Offset in the partition.", examples = "1207") long offset,
    @Schema(
            description = "Key of the message; events of one key are handled in order.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        @Nullable String key,
    @Schema(
            description = "Id of the event, if it has one.",
            examples = "7f9c2ba4-e88f-4827-8a1c-1f0c3a4b5d6e")
        @Nullable String eventId,
    @Schema(description = "Type of the event.", examples = "dk.kkr.agenda.MeetingCancelled")
        @Nullable String type,
    @Schema(description = "Service that emitted it.", examples = "urn:kkr:agenda")
        @Nullable String source,
    @Schema(description = "What it happened to.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        @Nullable String subject,
    @Schema(description = "Revision of its subject.", examples = "3") @Nullable String revision,
    @Schema(description = "When it was parked.", examples = "2026-03-11T08:30:00Z")
        Instant parkedAt,
    @Schema(description = "When it was closed.", examples = "2026-03-11T09:00:00Z")
        @Nullable Instant closedAt,
    @Schema(description = "Who closed it.", examples = "secretariat@kkr.example")
        @Nullable String closedBy,
    @Schema(description = "What came of it, or why it was given up.", examples = "applied")
        @Nullable String closingNote) {

  static DeadLetterView of(DeadLetter letter) {
    InboxRecord record = letter.record();
    return new DeadLetterView(
        letter.id(),
        letter.state(),
        letter.reason(),
        letter.detail(),
        letter.attempts(),
        record.topic(),
        record.partition(),
        record.offset(),
        record.key(),
        letter.eventId(),
        letter.type(),
        letter.source(),
        letter.subject(),
        letter.revision(),
        letter.parkedAt(),
        letter.closedAt(),
        letter.closedBy(),
        letter.closingNote());
  }
}

package dk.kkr.platform.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A published event: a CloudEvent in structured JSON. Attributes are in lower case without a dash,
 * as CloudEvents wants it, also the extensions {@code revision}, {@code confidential} and {@code
 * feednumber}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedEvent", description = "A published event: CloudEvents 1.0, structured JSON.")
record FeedEvent(
    @Schema(description = "Version of CloudEvents.", examples = "1.0") String specversion,
    @Schema(description = "Unique per event.", examples = "7f9c2ba4-e88f-4827-8a1c-1f0c3a4b5d6e")
        UUID id,
    @Schema(description = "What happened.", examples = "dk.kkr.agenda.MeetingScheduled")
        String type,
    @Schema(description = "The service that emitted it.", examples = "urn:kkr:agenda")
        @Nullable String source,
    @Schema(
            description = "Id of what it happened to.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID subject,
    @Schema(description = "When it happened.", examples = "2026-03-11T08:30:00Z") Instant time,
    @Schema(
            description = "Media type of the data; absent with the data.",
            examples = "application/json")
        @Nullable String datacontenttype,
    @Schema(
            description =
                "Which event of its subject this is, from 1 without gaps; absent with the data when the event is confidential.",
            examples = "3")
        @Nullable Long revision,
    @Schema(description = "True when the data are not for the public.", examples = "false")
        @Nullable Boolean confidential,
    @Schema(
            description =
                "Place in the feed: counted when published, from 1 without gaps. The cursor for `after`.",
            examples = "42")
        long feednumber,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "The data of the event; only for the `secretariat` of the council that it belongs to.",
            examples = "{\"meetingId\": \"5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101\"}")
        @Nullable JsonNode data) {

  /** What all see but the secretariat of its scope: the envelope; of confidential events less. */
  FeedEvent withoutData() {
    return Boolean.TRUE.equals(confidential)
        ? new FeedEvent(
            specversion, id, type, null, subject, time, null, null, null, feednumber, null)
        : new FeedEvent(
            specversion,
            id,
            type,
            source,
            subject,
            time,
            null,
            revision,
            confidential,
            feednumber,
            null);
  }
}

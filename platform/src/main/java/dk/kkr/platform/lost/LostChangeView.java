package dk.kkr.platform.lost;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lost change as it is shown. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(
    name = "LostChange",
    description =
        "An event of this service that others were told and that its database no longer knows.")
record LostChangeView(
    @Schema(description = "Id of the event.", examples = "7f9c2ba4-e88f-4827-8a1c-1f0c3a4b5d6e")
        UUID id,
    @Schema(description = "Type of the event.", examples = "dk.kkr.agenda.MeetingCancelled")
        String type,
    @Schema(description = "What it happened to.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID subject,
    @Schema(description = "Which event of its subject it was.", examples = "3") long revision,
    @Schema(description = "True when the data are not for the public.", examples = "false")
        boolean confidential,
    @Schema(description = "When it happened.", examples = "2026-03-11T08:30:00Z") Instant time,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "What others were told; null unless the token names the council that it belongs to.",
            examples = "{\"meetingId\": \"5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101\"}")
        @Nullable JsonNode data,
    @Schema(
            description = "When it was found on the topic of the service.",
            examples = "2026-03-12T06:00:00Z")
        Instant foundAt,
    @Schema(
            description = "When somebody acknowledged it; null while it is open.",
            examples = "2026-03-12T09:00:00Z")
        @Nullable Instant acknowledgedAt,
    @Schema(description = "Who acknowledged it.", examples = "secretariat@kkr.example")
        @Nullable String acknowledgedBy,
    @Schema(description = "What was done about it.", examples = "Mødet er aflyst igen.")
        @Nullable String note) {

  static LostChangeView of(LostChange change, boolean withData) {
    return new LostChangeView(
        change.id(),
        change.type(),
        change.subject(),
        change.revision(),
        change.confidential(),
        change.occurredAt(),
        withData ? json(change.data()) : null,
        change.foundAt(),
        change.acknowledgedAt(),
        change.acknowledgedBy(),
        withData ? change.note() : null);
  }

  private static @Nullable JsonNode json(String data) {
    try {
      return EventJson.tree(data);
    } catch (UncheckedIOException e) {
      return null;
    }
  }
}

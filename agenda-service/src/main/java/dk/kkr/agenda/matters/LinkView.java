package dk.kkr.agenda.matters;

import dk.kkr.agenda.versions.TracedItem;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That something belongs to a matter. */
@Schema(
    name = "MatterLink",
    description = "An item, or what a meeting outside the system dealt with.")
record LinkView(
    @Schema(description = "The link.", examples = "8a9b0c1d-2e3f-4a4b-8c5d-6e7f80910a01") UUID id,
    @Schema(description = "The matter.", examples = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201")
        UUID matterId,
    @Schema(
            description = "The item; null for a meeting outside the system.",
            examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        @Nullable UUID itemId,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        @Nullable UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Number as printed.", examples = "3.6") @Nullable String number,
    @Schema(description = "Title as printed.", examples = "Klima på tværs") @Nullable String title,
    @Schema(description = "What came of it outside.", examples = "KKR bestilte et oplæg")
        @Nullable String text,
    @Schema(description = "When it was linked.", examples = "2022-03-04T09:15:00Z")
        Instant linkedAt) {

  static LinkView of(MatterLink link) {
    return new LinkView(
        link.id(),
        link.matterId(),
        link.itemId(),
        link.meetingId(),
        link.scope(),
        link.number(),
        link.title(),
        link.text(),
        link.linkedAt());
  }

  /** The link of an item, with what the reader may know of it. */
  static LinkView of(MatterLink link, TracedItem item, TracedItem.Body body) {
    return new LinkView(
        link.id(),
        link.matterId(),
        link.itemId(),
        item.meetingId(),
        link.scope(),
        body.number(),
        body.title(),
        null,
        link.linkedAt());
  }
}

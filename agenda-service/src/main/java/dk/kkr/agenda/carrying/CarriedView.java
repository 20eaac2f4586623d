package dk.kkr.agenda.carrying;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an item comes from and where it went, as far as a reader may know. */
@Schema(
    name = "Carrying",
    description = "Where an item comes from and where it went, as far as the caller may read it.")
record CarriedView(
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Schema(description = "The item that it was carried over from; null for none.")
        @Nullable Link carriedFrom,
    @Schema(description = "The items that it was carried to.") List<Link> carriedTo) {

  /** An item of another meeting. */
  @Schema(name = "CarriedItem", description = "An item of another meeting.")
  record Link(
      @Schema(description = "The item.", examples = "8c2f0b63-1d2e-4b8f-9e66-7b2c4d5e3302")
          UUID itemId,
      @Schema(description = "Its meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
          UUID meetingId,
      @Schema(description = "Key of the council.", examples = "k29") String council,
      @Schema(description = "Day of the meeting.", examples = "2022-02-25") LocalDate date,
      @Schema(description = "Its number there.", examples = "4.2") String number,
      @Schema(description = "Its title there.", examples = "Fælles plan for cykelforbindelser")
          String title) {}
}

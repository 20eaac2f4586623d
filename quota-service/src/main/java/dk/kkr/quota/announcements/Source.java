package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures come from.
 *
 * @param kind read from an agenda, or entered
 * @param text what whoever entered them says; for an agenda item its title
 * @param meetingId the meeting, for an agenda item
 * @param meetingDate its day
 * @param itemId the item
 * @param itemNumber its printed number
 * @param table which of its tables, counted from 1
 * @param column heading of the column with the figures; null where there is none
 * @param runId the saved calculation, for one
 */
@Schema(name = "AnnouncementSource", description = "Where the figures come from.")
record Source(
    @Schema(description = "Read from an agenda, or entered.", examples = "AGENDA_ITEM") Kind kind,
    @Schema(
            description = "What whoever entered them says; for an agenda item its title.",
            examples = "Fordeling af pladser")
        String text,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        @Nullable UUID meetingId,
    @Schema(description = "Day of the meeting.", examples = "2022-06-16")
        @Nullable LocalDate meetingDate,
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        @Nullable UUID itemId,
    @Schema(description = "Printed number of the item.", examples = "3.5")
        @Nullable String itemNumber,
    @Schema(description = "Which of its tables, counted from 1.", examples = "1")
        @Nullable Integer table,
    @Schema(description = "Heading of the column with the figures.", examples = "Kommunekvote")
        @Nullable String column,
    @Schema(
            description = "The saved calculation.",
            examples = "3c5e7a91-2b4d-4f60-8c8e-9d7b5f301c06")
        @Nullable UUID runId) {

  /** How the figures came here. */
  @Schema(
      name = "AnnouncementSourceKind",
      description =
          "How the figures came here. `AGENDA_ITEM`: read from a table of an agenda item. "
              + "`ENTERED`: entered by the secretariat. `CALCULATION`: taken out of a saved "
              + "calculation.")
  enum Kind {
    /** Read from a table of an agenda item. */
    AGENDA_ITEM,
    /** Entered by the secretariat. */
    ENTERED,
    /** Taken out of a saved calculation. */
    CALCULATION
  }

  static Source entered(String text) {
    return new Source(Kind.ENTERED, text, null, null, null, null, null, null, null);
  }

  static Source calculated(String text, UUID runId) {
    return new Source(Kind.CALCULATION, text, null, null, null, null, null, null, runId);
  }
}

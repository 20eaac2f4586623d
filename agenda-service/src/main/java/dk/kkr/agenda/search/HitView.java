package dk.kkr.agenda.search;

import dk.kkr.agenda.meetings.MeetingState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item that answers a question, with the places that do. */
@Schema(
    name = "Hit",
    description =
        "An item of the newest released version of an agenda, as the caller may read it, with the"
            + " places that answer. An item is one hit, however many places it has.")
record HitView(
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Day of the meeting.", examples = "2022-03-11") LocalDate date,
    @Schema(description = "Where the meeting stands.", examples = "HELD") MeetingState state,
    @Schema(description = "Title of the section.", examples = "Fælles sager") String section,
    @Schema(description = "Number as printed.", examples = "3.1") String number,
    @Schema(
            description =
                "Title in runs of characters; of a closed item its public title for all outside the"
                    + " council.")
        List<Run> title,
    @Schema(description = "True when it is not for the public.", examples = "false") boolean closed,
    @Schema(description = "Case number as printed.", examples = "SAG-2022-00123")
        @Nullable String caseNumber,
    @Schema(description = "What it is about.", examples = "[\"Mobilitet\"]")
        List<String> policyAreas,
    @Schema(
            description =
                "Codes of the municipalities it names, also by a group such as the 29"
                    + " municipalities.",
            examples = "[\"0223\"]")
        List<String> concerned,
    @Schema(
            description =
                "The places that answer best, three at most; none when the answer is the title"
                    + " alone.")
        List<PlaceView> places) {

  /** A place that answers. */
  @Schema(name = "HitPlace", description = "A place of an item that answers.")
  record PlaceView(
      @Schema(description = "Where in the item it stands.", examples = "TEXT") PlaceKind kind,
      @Schema(description = "What it is, in Danish.", examples = "Baggrund") String label,
      @Schema(
              description = "The point or attachment it belongs to; null for others.",
              examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2202")
          @Nullable UUID ref,
      @Schema(description = "An excerpt in runs of characters.") List<Run> excerpt) {}
}

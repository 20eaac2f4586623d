package dk.kkr.decision.sheets;

import dk.kkr.platform.http.Etag;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a sheet as it is read. */
@Schema(name = "SheetLine", description = "A section or item with its minutes text.")
public record LineView(
    @Schema(
            description = "Id of the section or item.",
            examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID lineId,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "A section or an item.", examples = "ITEM") LineKind kind,
    @Schema(
            description = "The section it is in; itself for a section.",
            examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
        UUID sectionId,
    @Schema(description = "Number as printed.", examples = "3.1") String number,
    @Schema(description = "Title.", examples = "Fælles plan for cykelforbindelser") String title,
    @Schema(
            description = "What the public reads in place of the title of a closed item.",
            examples = "Lukket punkt")
        @Nullable String publicTitle,
    @Schema(description = "Whether it is closed to the public.", examples = "false") boolean closed,
    @Schema(description = "The first agenda version that has it.", examples = "1")
        int introducedInVersion,
    @Schema(description = "The version that no longer has it.", examples = "2")
        @Nullable Integer removedInVersion,
    @Schema(
            description =
                "What the meeting itself did to it: taken up or withdrawn in the meeting; null when"
                    + " it stands as it was sent out.",
            examples = "WITHDRAWN")
        @Nullable InMeeting inMeeting,
    @Schema(
            description = "The minutes text; null while there is none.",
            examples = "Rådet godkendte planen og takkede arbejdsgruppen.")
        @Nullable String text,
    @Schema(description = "For If-Match of a change to the text.", examples = "\"2.line\"")
        String etag) {

  static final String TAG = "line";

  static LineView of(SheetLine line) {
    return new LineView(
        line.id(),
        line.meetingId(),
        line.kind(),
        line.sectionId(),
        line.number(),
        line.title(),
        line.publicTitle(),
        line.closed(),
        line.introducedIn(),
        line.removedIn(),
        line.inMeeting(),
        line.minutesText(),
        new Etag(line.version(), TAG).toString());
  }
}

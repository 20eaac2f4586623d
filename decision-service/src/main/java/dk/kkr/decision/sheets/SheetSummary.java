package dk.kkr.decision.sheets;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sheet without its lines. */
@Schema(description = "A decision sheet without its lines.")
public record SheetSummary(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Day of the meeting.", examples = "2022-03-11") LocalDate date,
    @Schema(description = "The newest version of the agenda merged into it.", examples = "1")
        int agendaVersion,
    @Schema(description = "WITHDRAWN when the meeting was cancelled.", examples = "OPEN")
        SheetState state,
    @Schema(description = "Why it was withdrawn.", examples = "Mødet er aflyst")
        @Nullable String withdrawnReason) {

  static SheetSummary of(Sheet sheet) {
    return new SheetSummary(
        sheet.id(),
        sheet.council(),
        sheet.meetingDate(),
        sheet.agendaVersion(),
        sheet.state(),
        sheet.withdrawnReason());
  }
}

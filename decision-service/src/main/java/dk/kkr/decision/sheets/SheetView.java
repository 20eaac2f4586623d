package dk.kkr.decision.sheets;

import dk.kkr.decision.points.DecisionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole sheet as it is read. */
@Schema(name = "Sheet", description = "The decision sheet of a meeting.")
record SheetView(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Day of the meeting.", examples = "2022-03-11") LocalDate date,
    @Schema(description = "The newest version of the agenda merged into it.", examples = "1")
        int agendaVersion,
    @Schema(description = "WITHDRAWN when the meeting was cancelled.", examples = "OPEN")
        SheetState state,
    @Schema(description = "Why it was withdrawn.", examples = "Mødet er aflyst")
        @Nullable String withdrawnReason,
    @Schema(description = "A line for every section and item, in the order of the agenda.")
        List<Entry> lines) {

  static SheetView of(SheetSummary sheet, List<LineView> lines, List<DecisionView> points) {
    Map<UUID, List<DecisionView>> byItem =
        points.stream().collect(Collectors.groupingBy(DecisionView::itemId));
    return new SheetView(
        sheet.meetingId(),
        sheet.council(),
        sheet.date(),
        sheet.agendaVersion(),
        sheet.state(),
        sheet.withdrawnReason(),
        lines.stream()
            .map(line -> new Entry(line, byItem.getOrDefault(line.lineId(), List.of())))
            .toList());
  }

  /** A section or item with its points. */
  @Schema(name = "SheetEntry", description = "A section or item with its points.")
  record Entry(
      @Schema(description = "The section or item with its minutes text.") LineView line,
      @Schema(
              description =
                  "Every point of the item with its decision, leads before the points below them.")
          List<DecisionView> points) {}
}

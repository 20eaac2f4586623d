package dk.kkr.decision.seats;

import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.Decisions;
import dk.kkr.decision.points.Proposal;
import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.decision.sheets.LineKind;
import dk.kkr.decision.sheets.LineView;
import dk.kkr.decision.sheets.SheetSummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds who should be asked about a conflict of interest: somebody who sits in a body by
 * appointment of the council, on an item that names the body in its title or its points. Only a
 * prompt, from forvaltningsloven § 3(1) no. 3 (management of, or a close tie to, a legal person);
 * whether it is a conflict the council decides, and records on the decision.
 */
@ApplicationScoped
class PossibleConflicts {

  private final SeatHolders holders;
  private final DecisionSheets sheets;
  private final Decisions decisions;

  PossibleConflicts(SeatHolders holders, DecisionSheets sheets, Decisions decisions) {
    this.holders = holders;
    this.sheets = sheets;
    this.decisions = decisions;
  }

  /** In the order of the agenda, then by body and name; on the day of the meeting. */
  List<PossibleConflict> on(SheetSummary sheet) {
    List<Sitting> bodies = bodies(sheet);
    if (bodies.isEmpty()) {
      return List.of();
    }
    List<PossibleConflict> found = new ArrayList<>();
    List<DecisionView> points = decisions.ofMeeting(sheet.meetingId());
    for (LineView line : sheets.lines(sheet.meetingId())) {
      if (line.kind() == LineKind.ITEM && line.removedInVersion() == null) {
        List<String> texts = texts(line, points);
        bodies.stream()
            .filter(body -> texts.stream().anyMatch(body.mention()::in))
            .flatMap(body -> body.holders().stream())
            .forEach(holder -> found.add(conflict(line, holder)));
      }
    }
    return found;
  }

  /** Those who sit in one body, and how a text names it. */
  private record Sitting(Mention mention, List<SeatHolder> holders) {}

  private List<Sitting> bodies(SheetSummary sheet) {
    Map<String, List<SeatHolder>> byBody =
        holders.on(sheet.council(), sheet.date()).stream()
            .collect(
                Collectors.groupingBy(SeatHolder::body, LinkedHashMap::new, Collectors.toList()));
    return byBody.entrySet().stream()
        .map(body -> new Sitting(Mention.of(body.getKey()), body.getValue()))
        .toList();
  }

  private static List<String> texts(LineView line, List<DecisionView> points) {
    Stream<String> proposed =
        points.stream()
            .filter(point -> point.itemId().equals(line.lineId()))
            .filter(point -> point.removedInVersion() == null)
            .map(DecisionView::proposal)
            .flatMap(PossibleConflicts::words);
    return Stream.concat(Stream.of(line.title()), proposed).toList();
  }

  private static Stream<String> words(Proposal proposal) {
    return Stream.concat(Stream.of(proposal.text()), proposal.contents().stream());
  }

  private static PossibleConflict conflict(LineView line, SeatHolder holder) {
    return new PossibleConflict(
        line.lineId(),
        line.number(),
        line.title(),
        holder.body(),
        holder.personId(),
        holder.person());
  }
}

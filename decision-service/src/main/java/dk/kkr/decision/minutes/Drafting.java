package dk.kkr.decision.minutes;

import dk.kkr.decision.meetings.KnownMeeting;
import dk.kkr.decision.meetings.MeetingCalendar;
import dk.kkr.decision.minutes.MinutesDocument.Item;
import dk.kkr.decision.minutes.MinutesDocument.Point;
import dk.kkr.decision.minutes.MinutesDocument.Reservation;
import dk.kkr.decision.minutes.MinutesDocument.Section;
import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.PointState;
import dk.kkr.decision.points.Proposal;
import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.decision.sheets.LineKind;
import dk.kkr.decision.sheets.LineView;
import dk.kkr.decision.sheets.SheetSummary;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes minutes out of the sheet and its decisions. */
@ApplicationScoped
class Drafting {

  private final DecisionSheets sheets;
  private final MeetingCalendar calendar;
  private final ReferenceData reference;

  Drafting(DecisionSheets sheets, MeetingCalendar calendar, ReferenceData reference) {
    this.sheets = sheets;
    this.calendar = calendar;
    this.reference = reference;
  }

  /** The name people know a council by. */
  String councilName(String key) {
    return reference.council(key).map(Council::name).orElse(key);
  }

  /**
   * The minutes as the sheet has them now. What left the agenda is only in them where something was
   * written or decided before.
   */
  MinutesDocument draft(SheetSummary sheet, List<DecisionView> points) {
    Optional<KnownMeeting> meeting = calendar.find(sheet.meetingId());
    List<LineView> lines = sheets.lines(sheet.meetingId());
    Map<UUID, List<DecisionView>> byItem =
        points.stream()
            .filter(Drafting::counts)
            .collect(Collectors.groupingBy(DecisionView::itemId));
    Map<UUID, List<Item>> bySection =
        lines.stream()
            .filter(line -> line.kind() == LineKind.ITEM)
            .filter(
                line ->
                    line.removedInVersion() == null
                        || line.text() != null
                        || byItem.containsKey(line.lineId()))
            .collect(
                Collectors.groupingBy(
                    LineView::sectionId,
                    Collectors.mapping(
                        line -> item(line, byItem.getOrDefault(line.lineId(), List.of())),
                        Collectors.toList())));
    List<Section> sections =
        lines.stream()
            .filter(line -> line.kind() == LineKind.SECTION)
            .filter(
                line ->
                    line.removedInVersion() == null
                        || line.text() != null
                        || bySection.containsKey(line.lineId()))
            .map(line -> section(line, bySection.getOrDefault(line.lineId(), List.of())))
            .toList();
    return new MinutesDocument(
        sheet.meetingId(),
        sheet.council(),
        councilName(sheet.council()),
        meeting.map(KnownMeeting::title).orElse(null),
        sheet.date(),
        meeting.map(KnownMeeting::start).orElse(null),
        meeting.map(KnownMeeting::place).orElse(null),
        sheet.agendaVersion(),
        sections);
  }

  private static boolean counts(DecisionView point) {
    return point.removedInVersion() == null || point.state() == PointState.CONFIRMED;
  }

  private static Section section(LineView line, List<Item> items) {
    return new Section(line.lineId(), line.number(), line.title(), line.text(), items);
  }

  private static Item item(LineView line, List<DecisionView> points) {
    return new Item(
        line.lineId(),
        line.number(),
        line.title(),
        line.publicTitle(),
        line.closed(),
        line.removedInVersion() != null,
        line.text(),
        points.stream().map(Drafting::point).toList());
  }

  static Point point(DecisionView decision) {
    Proposal decided = decision.decidedProposal();
    Proposal proposal = decided == null ? decision.proposal() : decided;
    return new Point(
        decision.pointId(),
        decision.path(),
        proposal.verbs(),
        proposal.text(),
        proposal.contents(),
        !decision.leaf(),
        decision.outcome(),
        decision.decidedText(),
        decision.summary(),
        decision.mode(),
        decision.votes(),
        decision.dissent(),
        decision.conflicts(),
        decision.files(),
        decision.decidedOn(),
        decision.conditions().stream()
            .map(condition -> new Reservation(condition.subject(), condition.party()))
            .toList());
  }
}

package dk.kkr.decision.sheets;

import dk.kkr.decision.meetings.KnownMeeting;
import dk.kkr.decision.meetings.MeetingCalendar;
import dk.kkr.decision.meetings.MeetingCalledOff;
import dk.kkr.decision.meetings.MeetingMoved;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheets as the other features use them. */
@ApplicationScoped
public class DecisionSheets {

  private final Sheets sheets;
  private final SheetLines lines;
  private final MeetingCalendar calendar;
  private final Changes changes;
  private final Event<ItemShown> shown;

  DecisionSheets(
      Sheets sheets,
      SheetLines lines,
      MeetingCalendar calendar,
      Changes changes,
      Event<ItemShown> shown) {
    this.sheets = sheets;
    this.lines = lines;
    this.calendar = calendar;
    this.changes = changes;
    this.shown = shown;
  }

  /** The sheet of a meeting, if an agenda of it was released. */
  public Optional<SheetSummary> find(UUID meetingId) {
    return sheets.findByIdOptional(meetingId).map(SheetSummary::of);
  }

  /** The lines of a meeting, in the order of the agenda, also those removed. */
  public List<LineView> lines(UUID meetingId) {
    return lines.ofMeeting(meetingId).stream().map(LineView::of).toList();
  }

  /** A line of any sheet. */
  public Optional<LineView> line(UUID lineId) {
    return lines.findByIdOptional(lineId).map(LineView::of);
  }

  /**
   * Takes a version of an agenda in: makes the sheet, or adds lines that are new, takes over what
   * changed and marks those that are gone.
   *
   * @param asHeld whether the meeting itself changed its agenda
   * @return false when the sheet has this version or a newer one; then nothing is changed
   */
  @Transactional(TxType.MANDATORY)
  public boolean merge(
      UUID meetingId,
      String council,
      LocalDate date,
      int agendaVersion,
      boolean asHeld,
      List<AgendaLine> agenda) {
    Optional<Sheet> known = sheets.findByIdOptional(meetingId);
    @Nullable SheetSummary before = known.map(SheetSummary::of).orElse(null);
    Sheet sheet = known.orElseGet(() -> created(meetingId, council, date));
    if (!sheet.follow(agendaVersion, date)) {
      return false;
    }
    sheets.persist(sheet);
    mergeLines(sheet, new AgendaStep(agendaVersion, asHeld), agenda);
    changes.record("sheet.merge", sheet, before, SheetSummary.of(sheet));
    return true;
  }

  private Sheet created(UUID meetingId, String council, LocalDate date) {
    Sheet sheet = new Sheet(meetingId, council, date);
    if (calendar.find(meetingId).map(KnownMeeting::cancelled).orElse(false)) {
      sheet.withdraw("Mødet er aflyst");
    }
    return sheet;
  }

  private void mergeLines(Sheet sheet, AgendaStep step, List<AgendaLine> agenda) {
    Map<UUID, SheetLine> gone = new LinkedHashMap<>();
    lines.ofMeeting(sheet.id()).forEach(line -> gone.put(line.id(), line));
    int position = 0;
    for (AgendaLine now : agenda) {
      position++;
      SheetLine line = gone.remove(now.id());
      if (line == null) {
        lines.persist(new SheetLine(sheet.id(), sheet.council(), now, position, step));
      } else {
        boolean before = line.closed();
        line.follow(now, position);
        tellIfChanged(line, before);
      }
    }
    gone.values().forEach(line -> line.remove(step));
  }

  /**
   * Closes an item to the public, or opens it: also one that left the agenda, and whatever became
   * of the meeting since. An item that is on no sheet is left alone: its first release says it.
   */
  @Transactional(TxType.MANDATORY)
  public void show(UUID meetingId, UUID itemId, boolean closed, @Nullable String publicTitle) {
    lines
        .findByIdOptional(itemId)
        .filter(line -> line.kind() == LineKind.ITEM && line.meetingId().equals(meetingId))
        .ifPresent(
            line -> {
              LineView before = LineView.of(line);
              line.show(closed, publicTitle);
              changes.record(closed ? "line.close" : "line.open", line, before, LineView.of(line));
              tellIfChanged(line, before.closed());
            });
  }

  private void tellIfChanged(SheetLine line, boolean closedBefore) {
    if (line.closed() != closedBefore) {
      shown.fire(new ItemShown(line.id(), line.closed()));
    }
  }

  /** The minutes of the meeting were approved: its texts do not change any more. */
  @Transactional(TxType.MANDATORY)
  public void approve(UUID meetingId) {
    lines.ofMeeting(meetingId).forEach(SheetLine::approve);
  }

  void moved(@Observes MeetingMoved event) {
    sheets
        .findByIdOptional(event.meeting().id())
        .ifPresent(sheet -> sheet.moveTo(event.meeting().date()));
  }

  void calledOff(@Observes MeetingCalledOff event) {
    sheets
        .findByIdOptional(event.meeting().id())
        .ifPresent(
            sheet -> {
              SheetSummary before = SheetSummary.of(sheet);
              sheet.withdraw(event.reason());
              SheetSummary after = SheetSummary.of(sheet);
              if (!after.equals(before)) {
                changes.record("sheet.withdraw", sheet, before, after);
              }
            });
  }
}

package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.meetings.Ahead;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.platform.change.Changes;
import dk.kkr.reference.dates.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What waits for an agenda, for those who bring something and those who take it up. */
@ApplicationScoped
public class Backlog {

  private final BacklogEntries entries;
  private final AgendaItems items;
  private final Calendar calendar;
  private final Changes changes;
  private final Clock clock;

  Backlog(
      BacklogEntries entries, AgendaItems items, Calendar calendar, Changes changes, Clock clock) {
    this.entries = entries;
    this.items = items;
    this.calendar = calendar;
    this.changes = changes;
    this.clock = clock;
  }

  /** Takes in a follow-up, or its new state when it was raised before. */
  public void followUpRaised(FollowUp raised) {
    calendar.lock(raised.council());
    LocalDate next = raised.meetingDate().plusDays(1);
    Proposal proposal =
        new Proposal(
            raised.title(),
            raised.text(),
            List.of(),
            raised.returnOn(),
            raised.returnOn() == null ? next : raised.returnOn(),
            raised.returnMeetingId(),
            raised.closed() || items.isClosed(raised.itemId()));
    bring(raised.council(), raised.origin(), proposal, "backlog.follow-up");
  }

  /** Takes in that a follow-up is done; one that never came is no fault. */
  public void followUpSettled(UUID followUpId, LocalDate on, @Nullable String note) {
    settle(Origin.Type.FOLLOW_UP, followUpId, on, note);
  }

  /**
   * Takes in that minutes have been published: the next meeting of the council is to approve them,
   * in this version.
   *
   * @param closed true when that is not for the public
   */
  public void minutesPublished(
      UUID meetingId, String council, LocalDate meetingDate, int minutesVersion, boolean closed) {
    calendar.lock(council);
    String day = DanishDates.format(meetingDate);
    Subject minutes = new Subject(Subject.Type.MINUTES, meetingId, minutesVersion);
    Proposal proposal =
        new Proposal(
            "Godkendelse af referat af mødet den " + day,
            null,
            List.of(
                Point.about(minutes, Verb.APPROVE, "godkender referat af mødet den " + day + ".")),
            meetingDate.plusDays(1),
            meetingDate.plusDays(1),
            null,
            closed);
    bring(council, Origin.minutesOf(meetingId), proposal, "backlog.minutes");
  }

  /** Takes in that minutes have been approved. */
  public void minutesApproved(UUID meetingId, LocalDate on) {
    settle(Origin.Type.MINUTES_APPROVAL, meetingId, on, null);
  }

  /** A new entry that nothing in the system has brought up. */
  BacklogItem addByHand(String council, Proposal proposal) {
    calendar.lock(council);
    return add(BacklogItem.open(council, Origin.BY_HAND, proposal, now()), "backlog.add");
  }

  /** A new entry, which waits for a meeting from the start. */
  BacklogItem add(BacklogItem entry, String action) {
    entry.waitFor(calendar.ahead(entry.council()), now());
    entries.persist(entry);
    changes.record(action, entry, null, entry.view());
    return entry;
  }

  /** Looks again which meeting each open entry of the council waits for. */
  void reassign(String council) {
    List<Ahead> ahead = calendar.ahead(council);
    for (BacklogItem entry : entries.open(council)) {
      BacklogView before = entry.view();
      if (entry.waitFor(ahead, now())) {
        changes.record("backlog.assign", entry, before, entry.view());
      }
    }
  }

  /** Does something to an entry and records it. */
  void change(String action, BacklogItem entry, Consumer<BacklogItem> verb) {
    BacklogView before = entry.view();
    verb.accept(entry);
    changes.record(action, entry, before, entry.view());
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Takes in what an event brings up, or its new state when it was brought up before. */
  void bring(String council, Origin origin, Proposal proposal, String action) {
    UUID id = origin.id();
    BacklogItem known = id == null ? null : entries.from(origin.type(), id).orElse(null);
    if (known == null) {
      add(BacklogItem.open(council, origin, proposal, now()), action);
      return;
    }
    if (known.says(proposal, origin)) {
      return;
    }
    change(
        action,
        known,
        entry -> {
          entry.revise(proposal, origin, now());
          if (entry.state() == BacklogItem.State.OPEN) {
            entry.waitFor(calendar.ahead(council), now());
          }
        });
  }

  private void settle(Origin.Type type, UUID id, LocalDate on, @Nullable String note) {
    entries
        .from(type, id)
        .filter(entry -> !entry.settledLike(on, note))
        .ifPresent(
            entry -> {
              calendar.lock(entry.council());
              change("backlog.settle", entry, each -> each.settle(on, note, now()));
            });
  }
}

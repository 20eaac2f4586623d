package dk.kkr.decision.followups;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.followups.FollowUpEvent.FollowUpRaised;
import dk.kkr.decision.followups.FollowUpEvent.FollowUpSettled;
import dk.kkr.decision.quotas.LandstalChanged;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to come back to the council. One that hangs on a point is raised when the
 * decision on it is confirmed, and taken back when that is reopened.
 */
@Entity
@Table(name = "follow_up")
class FollowUp implements Aggregate {

  @Id private UUID id;
  private String council;
  @Embedded private Origin origin;
  private boolean closed;
  private String title;
  private @Nullable String details;
  @Embedded private @Nullable Return comesBack;
  @Embedded private @Nullable Trigger trigger;
  @Embedded private @Nullable Fired fired;

  @Enumerated(EnumType.STRING)
  private FollowUpState state = FollowUpState.PENDING;

  private @Nullable LocalDate settledOn;
  private @Nullable String note;
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected FollowUp() {}

  FollowUp(String council, Origin origin, boolean closed, String title) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.origin = origin;
    this.closed = closed;
    this.title = title;
  }

  /** Says what comes back, and when; told anew when it has been told before. */
  void write(String newTitle, @Nullable String newDetails, Return newReturn) {
    write(newTitle, newDetails, newReturn, null);
  }

  /** The same, with what it waits for before it comes back; one that is raised waits no more. */
  void write(
      String newTitle,
      @Nullable String newDetails,
      Return newReturn,
      @Nullable Trigger newTrigger) {
    requireNotSettled("change");
    waitFor(newTrigger);
    title = newTitle;
    details = newDetails;
    comesBack = newReturn;
    tellIfOpen();
  }

  private void waitFor(@Nullable Trigger newTrigger) {
    if (state == FollowUpState.OPEN) {
      if (newTrigger != null && !newTrigger.equals(trigger)) {
        throw new ProblemException(
                Problems.INVALID_INPUT,
                "The follow-up is raised already and waits for nothing any more.")
            .at("/trigger", "cannot change after the follow-up was raised");
      }
      return;
    }
    if (!Objects.equals(newTrigger, trigger)) {
      trigger = newTrigger;
      fired = null;
    }
    if (state == FollowUpState.WAITING && newTrigger == null) {
      state = FollowUpState.OPEN;
    }
  }

  /**
   * What it hangs on is confirmed, or it hangs on nothing: tells it, or waits for what has to
   * happen first.
   */
  void raise() {
    if (state == FollowUpState.PENDING) {
      state = trigger != null && fired == null ? FollowUpState.WAITING : FollowUpState.OPEN;
      tellIfOpen();
    }
  }

  /** The landstal was changed: tells it, if that is what it waits for; the same once. */
  void fire(LandstalChanged change) {
    boolean before = change.revisedOn().isBefore(origin.meetingDate());
    if (state == FollowUpState.SETTLED || trigger == null || !trigger.firedBy(change) || before) {
      return;
    }
    Fired now = Fired.of(change);
    if (now.equals(fired) || (fired != null && now.on().isBefore(fired.on()))) {
      return;
    }
    fired = now;
    if (state == FollowUpState.WAITING) {
      state = FollowUpState.OPEN;
    }
    tellIfOpen();
  }

  /** The decision on its point was reopened: takes it back until that is confirmed again. */
  void takeBack(LocalDate on, String reason) {
    if (state == FollowUpState.WAITING) {
      state = FollowUpState.PENDING;
    }
    if (state == FollowUpState.OPEN) {
      state = FollowUpState.PENDING;
      events.add(new FollowUpSettled(id, council, on, reason, ++revision, closed));
    }
  }

  /** Its item was closed to the public, or opened: what is told from now on says so. */
  void show(boolean nowClosed) {
    closed = nowClosed;
  }

  /** The meeting it comes from has another day. */
  void follow(Origin newOrigin) {
    if (!newOrigin.equals(origin)) {
      origin = newOrigin;
      tellIfOpen();
    }
  }

  /** The meeting it comes back to has another day. */
  void follow(LocalDate newDay) {
    moveTo(new Return(newDay, returns().returnMeetingId()));
  }

  /** The meeting it comes back to is cancelled: the first one on or after that day takes it up. */
  void release(LocalDate day) {
    moveTo(new Return(day, null));
  }

  private void moveTo(Return newReturn) {
    if (state != FollowUpState.SETTLED && !newReturn.equals(comesBack)) {
      comesBack = newReturn;
      tellIfOpen();
    }
  }

  /** Done, or no longer needed. */
  void settle(LocalDate on, @Nullable String newNote, Clock clock) {
    requireNotSettled("settle");
    LocalDate today = LocalDate.now(clock);
    if (on.isAfter(today)) {
      throw new ProblemException(
              Problems.INVALID_INPUT, "%s lies in the future; today is %s.".formatted(on, today))
          .at("/settledOn", "must not be in the future");
    }
    if (on.isBefore(origin.meetingDate())) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The follow-up comes from the meeting of %s and cannot be settled before it. Give the day it was settled."
                  .formatted(origin.meetingDate()))
          .at("/settledOn", "must not be before " + origin.meetingDate());
    }
    boolean told = state == FollowUpState.OPEN;
    state = FollowUpState.SETTLED;
    settledOn = on;
    note = newNote;
    if (told) {
      tellSettled(on);
    }
  }

  private void tellSettled(LocalDate on) {
    events.add(new FollowUpSettled(id, council, on, note, ++revision, closed));
  }

  /** Tells again that it is to come back, or that it is settled; one that waits is not told of. */
  void tellAgain() {
    tellIfOpen();
    if (settledOn != null && revision > 0) {
      tellSettled(settledOn);
    }
  }

  private void requireNotSettled(String act) {
    if (state == FollowUpState.SETTLED) {
      throw new ProblemException(
          DecisionProblems.ALREADY_SETTLED,
          "The follow-up was settled on %s; there is nothing to %s. Raise a new one if it comes back once more."
              .formatted(settledOn, act));
    }
  }

  private @Nullable String told() {
    if (fired == null) {
      return details;
    }
    return details == null ? fired.text() : details + "\n\n" + fired.text();
  }

  private void tellIfOpen() {
    if (state == FollowUpState.OPEN) {
      Return when = returns();
      events.add(
          new FollowUpRaised(
              id,
              council,
              title,
              told(),
              when.returnOn(),
              when.returnMeetingId(),
              origin,
              ++revision,
              closed));
    }
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String scope() {
    return council;
  }

  @Override
  public void continueFrom(long published) {
    revision = published;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    List<DomainEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }

  String council() {
    return council;
  }

  Origin origin() {
    return origin;
  }

  String title() {
    return title;
  }

  @Nullable String details() {
    return details;
  }

  /** When it comes back; without a day and a meeting at the next one. */
  Return returns() {
    // Hibernate reads an embedded value of nothing but nulls as null.
    return comesBack == null ? new Return(null, null) : comesBack;
  }

  /** What it waits for, or waited for; null when for nothing. */
  @Nullable Trigger trigger() {
    return trigger;
  }

  /** What happened of that; null while nothing has. */
  @Nullable Fired fired() {
    return fired;
  }

  FollowUpState state() {
    return state;
  }

  @Nullable LocalDate settledOn() {
    return settledOn;
  }

  @Nullable String note() {
    return note;
  }
}

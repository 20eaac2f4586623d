package dk.kkr.agenda.meetings;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.decisions.PointResults;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The meetings of all councils, for the commands of this and other features. */
@ApplicationScoped
public class Calendar {

  private final Meetings meetings;
  private final Councils councils;
  private final PointResults results;
  private final SectionUse use;
  private final Changes changes;
  private final Clock clock;
  private final Event<CalendarChanged> changed;
  private final Event<CalledOff> calledOff;
  private final Event<MeetingMoved> moved;

  Calendar(
      Meetings meetings,
      Councils councils,
      PointResults results,
      SectionUse use,
      Changes changes,
      Clock clock,
      Event<CalendarChanged> changed,
      Event<CalledOff> calledOff,
      Event<MeetingMoved> moved) {
    this.meetings = meetings;
    this.councils = councils;
    this.results = results;
    this.use = use;
    this.changes = changes;
    this.clock = clock;
    this.changed = changed;
    this.calledOff = calledOff;
    this.moved = moved;
  }

  /**
   * The meeting.
   *
   * @throws ProblemException 404 when there is none
   */
  public Meeting get(UUID id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /**
   * Key of the council whose meeting it is, for a caller that is going to lock its calendar and
   * must not have read the meeting before.
   *
   * @throws ProblemException 404 when there is none
   */
  public String councilOf(UUID id) {
    return meetings.council(id).orElseThrow(() -> unknown(id));
  }

  /** The meeting, if there is one. */
  public Optional<Meeting> find(UUID id) {
    return meetings.findByIdOptional(id);
  }

  /**
   * The meeting, whose state and sections stay as they are until the transaction ends. Others may
   * hold it as well.
   *
   * @throws ProblemException 404 when there is none
   */
  public Meeting getSteady(UUID id) {
    return locked(id, LockModeType.PESSIMISTIC_READ);
  }

  /**
   * The meeting for the caller alone until the transaction ends.
   *
   * @throws ProblemException 404 when there is none
   */
  public Meeting getAlone(UUID id) {
    return locked(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The meeting, if there is one, for the caller alone until the transaction ends. */
  public Optional<Meeting> findAlone(UUID id) {
    return meetings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private Meeting locked(UUID id, LockModeType mode) {
    return meetings.findByIdOptional(id, mode).orElseThrow(() -> unknown(id));
  }

  /**
   * Meetings of the council that may still take up something, by date; stubs are not among them.
   */
  public List<Ahead> ahead(String council) {
    return meetings.ahead(council);
  }

  /** Days after this one on which the council has a meeting that stands, in order. */
  public List<LocalDate> daysAfter(String council, LocalDate day) {
    return meetings.daysAfter(council, day);
  }

  /**
   * The council's meeting before this day: the last one that was called with an agenda, or was run
   * outside the system, and was not called off.
   */
  public Optional<Meeting> before(String council, LocalDate day) {
    return meetings.before(council, day);
  }

  /**
   * Gives the agenda of a meeting one more section.
   *
   * @param position counted from 1; null for the last place
   */
  public void addSection(Meeting meeting, Section section, @Nullable Integer position) {
    arrange(meeting, meeting.outline().with(section, position));
  }

  /** Until the transaction ends, nobody else changes calendar or backlog of the council. */
  public void lock(String council) {
    meetings.lockCalendar(council);
  }

  /**
   * Creates a meeting.
   *
   * @throws ProblemException 422 when the council does not exist on that day
   * @throws ProblemException 409 {@code meeting-exists} when the council has one on that day; its
   *     member {@code existing} is the path of that meeting
   */
  public Meeting schedule(String council, MeetingPlan plan, Outline outline) {
    lock(council);
    councils.requireOn(council, plan.date(), "/date");
    requireFree(council, plan.date(), null);
    Instant now = now();
    Meeting meeting = Meeting.schedule(UUID.randomUUID(), council, plan, now);
    if (!outline.sections().isEmpty()) {
      meeting.arrange(outline, now);
    }
    meetings.persist(meeting);
    changes.record("meeting.schedule", meeting, null, MeetingView.full(meeting));
    changed.fire(new CalendarChanged(council));
    return meeting;
  }

  /**
   * Replaces the plan of a meeting; refused like {@link #schedule} when the day is taken.
   *
   * @throws ProblemException 409 {@code decisions-stand} when the day changes and decisions stand
   */
  public void replan(Meeting meeting, MeetingPlan plan) {
    lock(meeting.council());
    councils.requireOn(meeting.council(), plan.date(), "/date");
    requireFree(meeting.council(), plan.date(), meeting.id());
    if (!plan.date().equals(meeting.date())) {
      requireNoDecision(meeting, "moved to another day");
    }
    if (plan.external() && !meeting.external()) {
      meetings.hold(meeting);
      requireNoItem(meeting);
    }
    MeetingView before = MeetingView.full(meeting);
    meeting.replan(plan, now());
    changes.record("meeting.replan", meeting, before, MeetingView.full(meeting));
    if (!before.date().equals(meeting.date())) {
      moved.fire(new MeetingMoved(meeting.id()));
    }
    changed.fire(new CalendarChanged(meeting.council()));
  }

  /**
   * Calls a meeting off.
   *
   * @param itemsToBacklog false when its items are not wanted any more
   * @throws ProblemException 409 {@code decisions-stand} when decisions stand
   */
  void cancel(Meeting meeting, String reason, boolean itemsToBacklog) {
    lock(meeting.council());
    requireNoDecision(meeting, "called off");
    MeetingView before = MeetingView.full(meeting);
    meeting.cancel(reason, now());
    changes.record("meeting.cancel", meeting, before, MeetingView.full(meeting));
    calledOff.fire(new CalledOff(meeting, itemsToBacklog));
    changed.fire(new CalendarChanged(meeting.council()));
  }

  /** States that a meeting has taken place. */
  void hold(Meeting meeting) {
    lock(meeting.council());
    MeetingView before = MeetingView.full(meeting);
    meeting.hold(LocalDate.now(clock), now());
    changes.record("meeting.hold", meeting, before, MeetingView.full(meeting));
    changed.fire(new CalendarChanged(meeting.council()));
  }

  /** The meeting of a council on a day, unless it is cancelled. */
  public Optional<Meeting> standing(String council, LocalDate date) {
    return meetings.standing(council, date);
  }

  /**
   * Makes room for the agenda that a file has for a meeting; a stub for a meeting outside the
   * system becomes a meeting with an agenda.
   */
  public void takeAgenda(Meeting meeting, Outline outline) {
    if (meeting.external()) {
      replan(meeting, meeting.plan().inside());
    }
    arrange(meeting, outline);
  }

  /** Takes in that minutes from a file tell of a meeting. */
  public void heldByMinutes(Meeting meeting) {
    lock(meeting.council());
    MeetingView before = MeetingView.full(meeting);
    meeting.heldByMinutes(LocalDate.now(clock), now());
    changes.record("meeting.hold", meeting, before, MeetingView.full(meeting));
    changed.fire(new CalendarChanged(meeting.council()));
  }

  /** Gives the agenda of a meeting other sections. */
  public void arrange(Meeting meeting, Outline outline) {
    MeetingView before = MeetingView.full(meeting);
    meeting.arrange(outline, now());
    changes.record("meeting.arrange", meeting, before, MeetingView.full(meeting));
  }

  /**
   * Tells others that a released item may be read by more or fewer from now on. The caller holds
   * the meeting alone.
   */
  public void itemVisibilityChanged(
      Meeting meeting, UUID itemId, boolean closed, @Nullable String publicTitle) {
    MeetingView before = MeetingView.full(meeting);
    meeting.itemVisibilityChanged(itemId, closed, publicTitle, now());
    changes.record("meeting.item-visibility", meeting, before, MeetingView.full(meeting));
  }

  /** Takes in that minutes of a meeting have been published; the meeting may be unknown here. */
  public void minutesPublished(UUID meetingId, int minutesVersion) {
    onMinutes(meetingId, meeting -> meeting.minutesPublished(minutesVersion, now()));
  }

  /** Takes in that minutes of a meeting have been approved; the meeting may be unknown here. */
  public void minutesApproved(UUID meetingId, int minutesVersion) {
    onMinutes(meetingId, meeting -> meeting.minutesApproved(minutesVersion, now()));
  }

  private void onMinutes(UUID meetingId, Consumer<Meeting> verb) {
    find(meetingId)
        .ifPresent(
            meeting -> {
              lock(meeting.council());
              MeetingView before = MeetingView.full(meeting);
              verb.accept(meeting);
              MeetingView after = MeetingView.full(meeting);
              if (!after.equals(before)) {
                changes.record("meeting.minutes", meeting, before, after);
                changed.fire(new CalendarChanged(meeting.council()));
              }
            });
  }

  private void requireFree(String council, LocalDate date, @Nullable UUID except) {
    meetings
        .standing(council, date)
        .filter(other -> !other.id().equals(except))
        .ifPresent(
            other -> {
              throw new ProblemException(
                      AgendaProblems.MEETING_EXISTS,
                      "%s has a meeting on %s already. Change that one, or cancel it first."
                          .formatted(council, date))
                  .with("existing", "/meetings/" + other.id());
            });
  }

  private void requireNoDecision(Meeting meeting, String verb) {
    long standing = results.standing(meeting.id());
    if (standing > 0) {
      throw new ProblemException(
              AgendaProblems.DECISIONS_STAND,
              "%d confirmed decisions of the meeting stand, so it cannot be %s. Reopen them in decision-service first."
                  .formatted(standing, verb))
          .with("decisions", standing);
    }
  }

  private void requireNoItem(Meeting meeting) {
    long there = use.itemsOn(meeting.id());
    if (there > 0) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "%d items stand on the agenda of this meeting, and a meeting outside the system has no agenda here. Remove them first, or leave external false."
                  .formatted(there))
          .at("/external", "must be false while the agenda has items");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(
            Problems.NOT_FOUND, "There is no meeting %s. GET /meetings lists all.".formatted(id))
        .inDanish("Der er intet møde på denne adresse. Find det i oversigten over møder.");
  }
}

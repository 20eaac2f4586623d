package dk.kkr.agenda.meetings;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a council and the frame of its agenda. Its verbs refuse what its state does not
 * allow with {@code meeting-not-open}.
 */
@Entity
public class Meeting implements Aggregate {

  private static final Set<MeetingState> OPEN =
      EnumSet.of(MeetingState.DRAFT, MeetingState.RELEASED);

  /**
   * An item added or corrected in the meeting is written in afterwards, until the minutes stand.
   */
  private static final Set<MeetingState> WRITABLE =
      EnumSet.of(MeetingState.DRAFT, MeetingState.RELEASED, MeetingState.HELD);

  @Id private UUID id;
  @Version private long version;
  private long revision;
  private String council;
  @Embedded private MeetingPlan plan;

  @Enumerated(EnumType.STRING)
  private MeetingState state;

  private @Nullable String cancellationReason;
  private int agendaVersion;

  @Enumerated(EnumType.STRING)
  private MinutesState minutesState;

  private int minutesVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Outline outline;

  private Instant createdAt;
  private Instant updatedAt;

  /** Counted up by whatever takes in results, outside the version of the meeting. */
  @Column(insertable = false, updatable = false)
  private long resultsStamp;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  protected Meeting() {}

  /** A new meeting in draft, without sections. */
  static Meeting schedule(UUID id, String council, MeetingPlan plan, Instant now) {
    Meeting meeting = new Meeting();
    meeting.id = id;
    meeting.council = council;
    meeting.state = MeetingState.DRAFT;
    meeting.minutesState = MinutesState.NONE;
    meeting.outline = Outline.EMPTY;
    meeting.plan = plan;
    meeting.createdAt = now;
    meeting.updatedAt = now;
    meeting.tellPlan();
    return meeting;
  }

  private void tellPlan() {
    raise(
        new MeetingScheduled(
            id,
            nextRevision(),
            council,
            plan.title(),
            plan.date(),
            plan.dateStatus(),
            plan.start(),
            plan.place(),
            plan.external()));
  }

  /** Replaces the plan; tells others when something changed that they know. */
  void replan(MeetingPlan newPlan, Instant now) {
    if (!open() && !(plan.external() && state == MeetingState.HELD)) {
      throw notOpen("changed");
    }
    if (newPlan.external() && agendaVersion > 0) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "An agenda of this meeting has been released here, so it is no meeting outside the"
                  + " system. Leave external false.")
          .at("/external", "must be false once an agenda is released");
    }
    MeetingPlan before = plan;
    plan = newPlan;
    updatedAt = now;
    if (!before.tellsTheSameAs(plan)) {
      raise(
          new MeetingRescheduled(
              id,
              nextRevision(),
              council,
              plan.title(),
              plan.date(),
              plan.dateStatus(),
              plan.start(),
              plan.place(),
              plan.external(),
              before.date()));
    }
  }

  /** Calls the meeting off. */
  void cancel(String reason, Instant now) {
    if (!open()) {
      throw notOpen("cancelled");
    }
    state = MeetingState.CANCELLED;
    cancellationReason = reason;
    updatedAt = now;
    tellCancelled(reason);
  }

  private void tellCancelled(String reason) {
    raise(new MeetingCancelled(id, nextRevision(), council, date(), reason));
  }

  /**
   * States that the meeting has taken place: a released one, or one outside the system.
   *
   * @param today the Danish date
   */
  void hold(LocalDate today, Instant now) {
    if (state != MeetingState.RELEASED && !(external() && state == MeetingState.DRAFT)) {
      throw state == MeetingState.DRAFT
          ? new ProblemException(
              AgendaProblems.MEETING_NOT_OPEN,
              "A meeting is held on a released agenda. Release the agenda first.")
          : notOpen("held");
    }
    if (date().isAfter(today)) {
      throw new ProblemException(
              AgendaProblems.MEETING_NOT_OPEN,
              "The meeting is on %s and has not taken place yet. State that it was held on its day or later, or move it to the day on which it was."
                  .formatted(date()))
          .with("state", state.name());
    }
    state = MeetingState.HELD;
    updatedAt = now;
  }

  /**
   * Minutes from a file tell that the meeting took place, in this system or outside.
   *
   * @param today the Danish date
   */
  void heldByMinutes(LocalDate today, Instant now) {
    if (state == MeetingState.CLOSED || state == MeetingState.CANCELLED) {
      throw notOpen("given minutes");
    }
    if (date().isAfter(today)) {
      throw new ProblemException(
          Problems.INVALID_INPUT,
          "The file holds minutes of a meeting on %s, a day that has not come. Correct the day in the file."
              .formatted(date()));
    }
    state = MeetingState.HELD;
    updatedAt = now;
  }

  /**
   * Releases the next version of the agenda.
   *
   * @param kind what the version is
   * @param released the sections as others are told of them
   * @param published the highest version that others were ever told of, also one that is lost here
   * @return the number of the version, counted from 1
   */
  public int release(
      VersionKind kind,
      @Nullable String note,
      List<AgendaReleased.Section> released,
      long published,
      Instant now) {
    requireAgenda("released");
    if (state == MeetingState.DRAFT) {
      state = MeetingState.RELEASED;
    }
    agendaVersion = Math.toIntExact(Math.max(agendaVersion, published) + 1);
    updatedAt = now;
    tellAgenda(kind, note, released, now);
    return agendaVersion;
  }

  private void tellAgenda(
      VersionKind kind,
      @Nullable String note,
      List<AgendaReleased.Section> released,
      Instant releasedAt) {
    raise(
        new AgendaReleased(
            id,
            nextRevision(),
            council,
            date(),
            agendaVersion,
            kind,
            releasedAt,
            note,
            List.copyOf(released)));
  }

  /**
   * Tells again where it stands: its plan, the newest agenda, and whether it is called off.
   *
   * @param newest the newest version, closed where it is closed today; null when there is none
   */
  public void tellAgain(@Nullable Newest newest) {
    tellPlan();
    if (newest != null) {
      tellAgenda(newest.kind(), newest.note(), newest.released(), newest.releasedAt());
    }
    if (cancellationReason != null) {
      tellCancelled(cancellationReason);
    }
  }

  /** The newest version of an agenda, as others are told of it. */
  public record Newest(
      VersionKind kind,
      @Nullable String note,
      List<AgendaReleased.Section> released,
      Instant releasedAt) {}

  /** The minutes of this meeting have been published, in this version. */
  void minutesPublished(int publishedVersion, Instant now) {
    if (minutesState != MinutesState.NONE
        && publishedVersion <= minutesVersion
        && state != MeetingState.RELEASED) {
      return;
    }
    if (minutesState != MinutesState.APPROVED) {
      minutesState = MinutesState.PUBLISHED;
    }
    minutesVersion = Math.max(minutesVersion, publishedVersion);
    if (state == MeetingState.RELEASED) {
      state = MeetingState.HELD;
    }
    updatedAt = now;
  }

  /** The minutes of this meeting have been approved, in this version. */
  void minutesApproved(int approvedVersion, Instant now) {
    if (minutesState == MinutesState.APPROVED && approvedVersion == minutesVersion) {
      return;
    }
    minutesState = MinutesState.APPROVED;
    minutesVersion = approvedVersion;
    if (state != MeetingState.CANCELLED) {
      state = MeetingState.CLOSED;
    }
    updatedAt = now;
  }

  /** Gives the agenda these sections; whoever calls has seen that no item is left behind. */
  void arrange(Outline newOutline, Instant now) {
    requireAgenda("changed");
    outline = newOutline;
    updatedAt = now;
  }

  /**
   * A released item may be read by more or fewer from now on. The one change that every state
   * takes: what must not be public has to be closed also when the minutes stand.
   */
  void itemVisibilityChanged(
      UUID itemId, boolean closed, @Nullable String publicTitle, Instant now) {
    updatedAt = now;
    raise(new ItemVisibilityChanged(id, nextRevision(), council, itemId, closed, publicTitle));
  }

  /** Says no unless the agenda may still change: until the meeting is cancelled or closed. */
  public void requireAgenda(String verb) {
    if (!WRITABLE.contains(state)) {
      throw notOpen(verb);
    }
    if (external()) {
      throw new ProblemException(
          AgendaProblems.MEETING_NOT_OPEN,
          "This is a stub for a meeting outside the system: it has no agenda here.");
    }
  }

  private ProblemException notOpen(String verb) {
    return new ProblemException(
            AgendaProblems.MEETING_NOT_OPEN,
            "It can no longer be %s. %s".formatted(verb, state.why()))
        .with("state", state.name());
  }

  private long nextRevision() {
    return ++revision;
  }

  private void raise(DomainEvent event) {
    events.add(event);
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

  /** What is planned. */
  public MeetingPlan plan() {
    return plan;
  }

  /** Key of the council. */
  public String council() {
    return council;
  }

  /** The day. */
  public LocalDate date() {
    return plan.date();
  }

  /** Where it stands. */
  public MeetingState state() {
    return state;
  }

  /** True while the meeting lies ahead: it can be moved, called off, and given what waits. */
  public boolean open() {
    return OPEN.contains(state);
  }

  /** True for a meeting of this system that is planned and has no section yet. */
  public boolean awaitsAgenda() {
    return state == MeetingState.DRAFT && !external() && outline.sections().isEmpty();
  }

  /** True for a stub of a meeting outside the system. */
  public boolean external() {
    return plan.external();
  }

  /** Number of the newest released version; 0 when there is none. */
  public int agendaVersion() {
    return agendaVersion;
  }

  /** Where the minutes stand. */
  public MinutesState minutesState() {
    return minutesState;
  }

  /** Version of the minutes last published; 0 when there is none. */
  public int minutesVersion() {
    return minutesVersion;
  }

  /** Sections of the working copy. */
  public Outline outline() {
    return outline;
  }

  /** Changes whenever the results shown on the agenda change. */
  public long resultsStamp() {
    return resultsStamp;
  }

  /** Why it was cancelled; null where it was not. */
  public @Nullable String cancellationReason() {
    return cancellationReason;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}

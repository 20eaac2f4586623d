package dk.kkr.agenda.backlog;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.meetings.Ahead;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A provisional item: something that has to come onto an agenda of its council. While it is open it
 * waits for a meeting, which may change as meetings come and go.
 */
@Entity
class BacklogItem implements Aggregate {

  /** Where an entry stands. */
  @Schema(
      name = "BacklogState",
      description =
          "Where an entry stands. `OPEN`: it waits for an agenda. `PLACED`: it has become "
              + "an item. `DISMISSED`: the secretariat decided that it does not come. `SETTLED`: "
              + "where it came from, it is done.")
  enum State {
    /** It waits for an agenda. */
    OPEN,
    /** It has become an item. */
    PLACED,
    /** The secretariat decided that it does not come. */
    DISMISSED,
    /** Where it came from, it is done. */
    SETTLED
  }

  @Id private UUID id;
  @Version private long version;
  private String council;
  @Embedded private Origin origin;
  private String title;
  private @Nullable String text;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Point> points;

  private @Nullable LocalDate dueOn;
  private LocalDate notBefore;

  /** What comes out of it is not for the public. Only the item it becomes can be opened. */
  private boolean closed;

  private @Nullable UUID requestedMeetingId;

  /** The meeting it waits for, or on whose agenda it stands. */
  private @Nullable UUID meetingId;

  /** An item whose whole content it brings along. */
  private @Nullable UUID sourceItemId;

  @Enumerated(EnumType.STRING)
  private State state;

  private @Nullable UUID placedItemId;

  /** Why it was dismissed, or how it was settled. */
  private @Nullable String closingNote;

  private @Nullable LocalDate settledOn;
  private Instant createdAt;
  private Instant updatedAt;

  protected BacklogItem() {}

  static BacklogItem open(String council, Origin origin, Proposal proposal, Instant now) {
    BacklogItem entry = new BacklogItem();
    entry.id = origin.entryId();
    entry.council = council;
    entry.origin = origin;
    entry.state = State.OPEN;
    entry.createdAt = now;
    entry.take(proposal, now);
    return entry;
  }

  /**
   * True when this was taken in before. A day that was asked for says from when on it comes, also
   * when the entry has been put off since, as its meeting was called off.
   */
  boolean says(Proposal proposal, Origin from) {
    return state == State.PLACED
        || state == State.DISMISSED
        || (state == State.OPEN
            && origin.equals(from)
            && title.equals(proposal.title())
            && Objects.equals(text, proposal.text())
            && points.equals(proposal.points())
            && Objects.equals(dueOn, proposal.dueOn())
            && (dueOn != null || notBefore.equals(proposal.notBefore()))
            && Objects.equals(requestedMeetingId, proposal.requestedMeetingId())
            && (closed || !proposal.closed()));
  }

  /** True when it was settled like this. */
  boolean settledLike(LocalDate on, @Nullable String note) {
    return state == State.SETTLED && on.equals(settledOn) && Objects.equals(closingNote, note);
  }

  /** What is to come has changed where it comes from; one that was placed stays as placed. */
  void revise(Proposal proposal, Origin newOrigin, Instant now) {
    if (state == State.PLACED || state == State.DISMISSED) {
      return;
    }
    origin = newOrigin;
    state = State.OPEN;
    settledOn = null;
    closingNote = null;
    take(proposal, now);
  }

  private void take(Proposal proposal, Instant now) {
    title = proposal.title();
    text = proposal.text();
    points = proposal.points();
    dueOn = proposal.dueOn();
    notBefore = proposal.notBefore();
    requestedMeetingId = proposal.requestedMeetingId();
    closed = closed || proposal.closed();
    updatedAt = now;
  }

  /**
   * Waits for the requested meeting if that is among those ahead, else for the first on or after
   * its day (assumed: no rule of procedure says it).
   *
   * @param ahead meetings of the council that may still take up something, by date
   * @return true when it now waits for another meeting than before
   */
  boolean waitFor(List<Ahead> ahead, Instant now) {
    UUID next =
        ahead.stream()
            .filter(meeting -> meeting.id().equals(requestedMeetingId))
            .findFirst()
            .or(
                () ->
                    ahead.stream()
                        .filter(meeting -> !meeting.date().isBefore(notBefore))
                        .findFirst())
            .map(Ahead::id)
            .orElse(null);
    if (Objects.equals(next, meetingId)) {
      return false;
    }
    meetingId = next;
    updatedAt = now;
    return true;
  }

  /** It has become this item on the agenda of this meeting. */
  void place(UUID onMeeting, UUID itemId, Instant now) {
    requireOpen();
    state = State.PLACED;
    meetingId = onMeeting;
    placedItemId = itemId;
    updatedAt = now;
  }

  /**
   * The item it had become is gone, so it waits again.
   *
   * @param source an item whose content it brings along; null to begin from its own proposal
   * @param from after its meeting was called off, the first day whose meeting may take it up; null
   *     when the meeting stands
   * @param wasClosed true when the item was not for the public
   */
  void reopen(@Nullable UUID source, @Nullable LocalDate from, boolean wasClosed, Instant now) {
    state = State.OPEN;
    placedItemId = null;
    meetingId = null;
    closed = closed || wasClosed;
    // What must point at one revision of something is written anew, never copied.
    sourceItemId = origin.type() == Origin.Type.MINUTES_APPROVAL ? null : source;
    if (from != null) {
      requestedMeetingId = null;
      notBefore = notBefore.isBefore(from) ? from : notBefore;
    }
    updatedAt = now;
  }

  /** It does not come onto an agenda. */
  void dismiss(String reason, Instant now) {
    requireOpen();
    state = State.DISMISSED;
    meetingId = null;
    closingNote = reason;
    updatedAt = now;
  }

  /** It is done where it came from; whatever state it is in. */
  void settle(LocalDate on, @Nullable String note, Instant now) {
    if (state == State.OPEN) {
      meetingId = null;
    }
    state = State.SETTLED;
    settledOn = on;
    closingNote = note;
    updatedAt = now;
  }

  /** What it comes from is not for the public any more. */
  void close(Instant now) {
    closed = true;
    updatedAt = now;
  }

  /** Brings along the whole content of an item. */
  void bring(UUID source) {
    sourceItemId = source;
  }

  void requireOpen() {
    if (state != State.OPEN) {
      throw new ProblemException(
              AgendaProblems.ENTRY_NOT_OPEN,
              "The entry is %s. Only an open entry can be placed or dismissed.".formatted(state))
          .with("state", state.name());
    }
  }

  boolean placedAs(UUID itemId) {
    return state == State.PLACED && itemId.equals(placedItemId);
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
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  String council() {
    return council;
  }

  State state() {
    return state;
  }

  /** The item it has become; null while it is none. */
  @Nullable UUID placedItemId() {
    return placedItemId;
  }

  LocalDate notBefore() {
    return notBefore;
  }

  boolean closed() {
    return closed;
  }

  @Nullable UUID originItemId() {
    return origin.itemId();
  }

  /** The items it comes from or brings along. */
  Set<UUID> comesFrom() {
    return Stream.of(origin.itemId(), sourceItemId)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Nullable UUID meetingId() {
    return meetingId;
  }

  @Nullable UUID sourceItemId() {
    return sourceItemId;
  }

  Instant createdAt() {
    return createdAt;
  }

  String title() {
    return title;
  }

  @Nullable String text() {
    return text;
  }

  List<Point> points() {
    return points;
  }

  BacklogView view() {
    return new BacklogView(
        id,
        council,
        state,
        title,
        text,
        points,
        closed,
        origin,
        dueOn,
        notBefore,
        requestedMeetingId,
        meetingId,
        placedItemId,
        closingNote,
        settledOn,
        createdAt,
        updatedAt);
  }
}

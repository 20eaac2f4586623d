package dk.kkr.decision.minutes;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.checks.ErrorOverride;
import dk.kkr.decision.checks.TextGuard;
import dk.kkr.decision.minutes.MinutesEvent.MinutesApproved;
import dk.kkr.decision.minutes.MinutesEvent.MinutesPublished;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting: published in numbered versions, then approved once. */
@Entity
@Table(name = "minutes")
class Minutes implements Aggregate {

  @Id private UUID id;
  private String council;
  private LocalDate meetingDate;

  @Enumerated(EnumType.STRING)
  private MinutesState state = MinutesState.DRAFT;

  private int minutesVersion;
  private @Nullable Instant publishedAt;
  private @Nullable String hash;
  @Embedded private @Nullable Approval approval;
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected Minutes() {}

  Minutes(UUID meetingId, String council, LocalDate meetingDate) {
    this.id = meetingId;
    this.council = council;
    this.meetingDate = meetingDate;
  }

  /**
   * Publishes what has this hash as the next version.
   *
   * @param overrides what the caller answers for in texts with errors
   * @param published the highest version that others were ever told of, also one that is lost here
   * @throws ProblemException 409 when they are approved, say nothing new, or have errors that
   *     nobody answers for
   */
  MinutesRelease publish(
      MinutesDocument document,
      List<ErrorOverride> overrides,
      long published,
      String by,
      Clock clock) {
    requireNotApproved();
    String newHash = document.hash();
    // Others may know a later version than this one: then the same once more is news to them.
    if (newHash.equals(hash) && published <= minutesVersion) {
      throw new ProblemException(
          DecisionProblems.NOTHING_TO_PUBLISH,
          "Version %d of the minutes says all this already. Change a text or a decision first."
              .formatted(minutesVersion));
    }
    List<ErrorOverride> kept = TextGuard.require(document, overrides, "published");
    minutesVersion = Math.toIntExact(Math.max(minutesVersion, published) + 1);
    hash = newHash;
    meetingDate = document.date();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    publishedAt = now;
    state = MinutesState.PUBLISHED;
    tellPublished(now, newHash);
    return new MinutesRelease(id, minutesVersion, document, kept, newHash, now, by);
  }

  /** A later decision approved the published version. */
  void approve(Approval by) {
    requireNotApproved();
    state = MinutesState.APPROVED;
    approval = by;
    tellApproved(by);
  }

  private void tellPublished(Instant at, String publishedHash) {
    events.add(
        new MinutesPublished(
            id, council, meetingDate, minutesVersion, at, publishedHash, ++revision));
  }

  private void tellApproved(Approval by) {
    events.add(
        new MinutesApproved(
            id,
            council,
            meetingDate,
            minutesVersion,
            by.approvedOn(),
            by.approvedAtMeetingId(),
            by.approvedByPointId(),
            ++revision));
  }

  /** Tells again that they are published, or that they are approved. */
  void tellAgain() {
    if (approval != null) {
      tellApproved(approval);
    } else if (publishedAt != null && hash != null) {
      tellPublished(publishedAt, hash);
    }
  }

  private void requireNotApproved() {
    if (state == MinutesState.APPROVED) {
      throw new ProblemException(
          DecisionProblems.MINUTES_APPROVED,
          "The minutes were approved on %s and do not change any more."
              .formatted(Objects.requireNonNull(approval).approvedOn()));
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

  LocalDate meetingDate() {
    return meetingDate;
  }

  MinutesState state() {
    return state;
  }

  int minutesVersion() {
    return minutesVersion;
  }

  @Nullable Instant publishedAt() {
    return publishedAt;
  }

  @Nullable String hash() {
    return hash;
  }

  @Nullable Approval approval() {
    return approval;
  }
}

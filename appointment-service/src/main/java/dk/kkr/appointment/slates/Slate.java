package dk.kkr.appointment.slates;

import dk.kkr.appointment.AppointmentProblems;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who is proposed for seats of a body. What it says is counted in revisions; where it stands (on an
 * agenda, decided) is not part of them.
 */
@Entity
@Table(name = "slate")
class Slate implements Aggregate {

  @Id private UUID id;
  private String council;
  private UUID bodyId;

  @JdbcTypeCode(SqlTypes.JSON)
  private Content content;

  private long revision;

  @Enumerated(EnumType.STRING)
  private SlateState state = SlateState.DRAFT;

  @ElementCollection
  @CollectionTable(name = "slate_listing", joinColumns = @JoinColumn(name = "slate_id"))
  @BatchSize(size = 200)
  private Set<Listing> listings = new LinkedHashSet<>();

  // The decision that the state follows from; null while none does.
  private @Nullable UUID decidedBy;
  private @Nullable String withdrawnReason;
  @Version private long version;

  /** For Hibernate. */
  protected Slate() {}

  Slate(String council, UUID bodyId, Content content) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.bodyId = bodyId;
    this.content = content;
    this.revision = 1;
  }

  /**
   * What a slate says.
   *
   * @param candidates who is proposed for which seat
   * @param validFrom first day of the appointments; null for the day of the decision
   * @param validTo last day; null when none is fixed
   * @param termLabel what the term is called
   * @param derogationReason why a rule that does not bind is departed from
   */
  record Content(
      List<Candidate> candidates,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String termLabel,
      @Nullable String derogationReason) {

    Content {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Says something else from now on, which is a new revision; the same again is none. One that the
   * council rejected is a draft again.
   *
   * @throws ProblemException 409 once it is adopted or withdrawn
   */
  void write(Content newContent) {
    requireChangeable();
    if (newContent.equals(content)) {
      return;
    }
    content = newContent;
    // Restored to an earlier state, it was put forward in a revision that is gone here.
    long known = listings.stream().mapToLong(Listing::revision).max().orElse(0);
    revision = Math.max(revision, known) + 1;
    if (state == SlateState.REJECTED) {
      decidedBy = null;
      state = undecided();
    }
  }

  /**
   * Takes it back.
   *
   * @throws ProblemException 409 once it is adopted or withdrawn
   */
  void withdraw(String reason) {
    requireChangeable();
    state = SlateState.WITHDRAWN;
    withdrawnReason = reason;
  }

  private void requireChangeable() {
    if (state == SlateState.ADOPTED || state == SlateState.SUSPENDED) {
      throw new ProblemException(
          AppointmentProblems.SLATE_ADOPTED,
          "The council has adopted the slate. End the appointments, reopen the decision, or write a new slate.");
    }
    if (state == SlateState.WITHDRAWN) {
      throw new ProblemException(
          AppointmentProblems.SLATE_WITHDRAWN,
          "The slate was withdrawn: %s. Write a new one.".formatted(withdrawnReason));
    }
  }

  /** It stands at these places of a meeting's agenda, and at no others of that meeting. */
  void list(UUID meetingId, Set<Listing> places) {
    Set<UUID> before = listings.stream().map(Listing::pointId).collect(Collectors.toSet());
    listings.removeIf(
        listing -> listing.meetingId().equals(meetingId) && !places.contains(listing));
    listings.addAll(places);
    boolean anew = places.stream().anyMatch(place -> !before.contains(place.pointId()));
    if (state == SlateState.DRAFT
        || state == SlateState.BEFORE_COUNCIL
        || (state == SlateState.REJECTED && anew)) {
      state = undecided();
    }
  }

  /** The council adopted it; suspended while conditions are open. */
  void adopt(UUID pointId, boolean conditional) {
    decidedBy = pointId;
    state = conditional ? SlateState.SUSPENDED : SlateState.ADOPTED;
  }

  /** The council said no, or its conditions were not met. */
  void reject(UUID pointId) {
    decidedBy = pointId;
    state = SlateState.REJECTED;
  }

  /** The decision no longer stands: as before it. */
  void reopen(UUID pointId) {
    if (pointId.equals(decidedBy)) {
      decidedBy = null;
      state = undecided();
    }
  }

  private SlateState undecided() {
    return listings.isEmpty() ? SlateState.DRAFT : SlateState.BEFORE_COUNCIL;
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

  UUID bodyId() {
    return bodyId;
  }

  Content content() {
    return content;
  }

  /** Which content this is: 1 for the first, one more with each change. */
  long revision() {
    return revision;
  }

  SlateState state() {
    return state;
  }

  List<Listing> listings() {
    return listings.stream()
        .sorted(Comparator.comparing(Listing::meetingId).thenComparing(Listing::pointId))
        .toList();
  }

  @Nullable UUID decidedBy() {
    return decidedBy;
  }

  @Nullable String withdrawnReason() {
    return withdrawnReason;
  }
}

package dk.kkr.agenda.pastminutes;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.privacy.PersonNumbers;
import dk.kkr.platform.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a meeting as a file tells of them. Nothing here was decided in the system, so it
 * raises no events; decisions and attendance of meetings run in the system are decision-service's.
 */
@Entity
public class PastMinutes implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID meetingId;
  private String council;

  @Enumerated(EnumType.STRING)
  private PastMinutesState state;

  private @Nullable String fileName;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PastParticipant> participants;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PastDecision> decisions;

  private Instant takenAt;
  private @Nullable Instant publishedAt;
  private @Nullable String personNumbersReason;

  protected PastMinutes() {}

  /** What a file tells. */
  public record Told(
      @Nullable String fileName,
      List<PastParticipant> participants,
      List<PastDecision> decisions) {}

  static PastMinutes take(UUID meetingId, String council, Told told, Instant now) {
    PastMinutes minutes = new PastMinutes();
    minutes.id = UUID.randomUUID();
    minutes.meetingId = meetingId;
    minutes.council = council;
    minutes.state = PastMinutesState.DRAFT;
    minutes.fileName = told.fileName();
    minutes.participants = List.copyOf(told.participants());
    minutes.decisions = List.copyOf(told.decisions());
    minutes.takenAt = now;
    return minutes;
  }

  /**
   * Lets everybody read them.
   *
   * @param reason why what looks like a person number may stand there; null when nothing does
   * @throws ProblemException 409 when they are public already, or person numbers stand in them and
   *     no reason is given
   */
  void publish(@Nullable String reason, Instant now) {
    if (state == PastMinutesState.PUBLISHED) {
      throw new ProblemException(
          AgendaProblems.PAST_MINUTES_NOT_READY, "The minutes are public already.");
    }
    List<String> where = personNumbers();
    if (!where.isEmpty() && reason == null) {
      throw new ProblemException(
              AgendaProblems.PAST_MINUTES_NOT_READY,
              "What looks like a person number stands in %s. Delete the minutes, take it out of the file and import it again; or, if it is none, say why in personNumbersReason."
                  .formatted(String.join(", ", where)))
          .with("places", where);
    }
    state = PastMinutesState.PUBLISHED;
    publishedAt = now;
    personNumbersReason = where.isEmpty() ? null : reason;
  }

  private List<String> personNumbers() {
    Stream<String> list =
        participants.stream().map(Object::toString).anyMatch(PastMinutes::isNumbered)
            ? Stream.of("the list of participants")
            : Stream.of();
    Stream<String> items =
        decisions.stream()
            .filter(one -> isNumbered(one.text()) || isNumbered(String.valueOf(one.title())))
            .map(one -> "the decision on " + Objects.requireNonNullElse(one.number(), "a section"));
    return Stream.concat(list, items).toList();
  }

  private static boolean isNumbered(String text) {
    return !PersonNumbers.in(text).isEmpty();
  }

  /** What they say of an item of the agenda. */
  public Optional<PastDecision> on(UUID itemId) {
    return decisions.stream().filter(one -> itemId.equals(one.itemId())).findFirst();
  }

  /** What they say directly under a section of the agenda. */
  public Optional<PastDecision> under(UUID sectionId) {
    return decisions.stream()
        .filter(one -> one.itemId() == null && sectionId.equals(one.sectionId()))
        .findFirst();
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

  /** True when everybody may read them with the agenda. */
  public boolean published() {
    return state == PastMinutesState.PUBLISHED;
  }

  /** As the secretariat reads them: everything. */
  public PastMinutesView full() {
    return view(decisions.stream().filter(one -> !one.placed()).toList(), personNumbersReason);
  }

  /** As everybody reads them with the agenda: what has a place there, stands there. */
  public PastMinutesView shown() {
    return view(List.of(), null);
  }

  private PastMinutesView view(List<PastDecision> elsewhere, @Nullable String reason) {
    return new PastMinutesView(
        state, fileName, takenAt, publishedAt, reason, participants, elsewhere);
  }

  List<PastDecision> decisions() {
    return decisions;
  }

  UUID meetingId() {
    return meetingId;
  }
}

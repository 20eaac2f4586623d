package dk.kkr.decision.points;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be agreed to by somebody before a decision is in force. Part of its
 * decision, which it changes through.
 */
@Entity
@Table(name = "condition")
class Condition {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "point_id")
  private PointDecision decision;

  private int position;
  private String subject;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "party_kind"))
  @AttributeOverride(name = "code", column = @Column(name = "party_code"))
  @AttributeOverride(name = "name", column = @Column(name = "party_name"))
  private Party party;

  @Enumerated(EnumType.STRING)
  private ConditionState state = ConditionState.OPEN;

  private @Nullable LocalDate resolvedOn;
  private @Nullable String proof;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(name = "answer_values")
  private Map<String, String> values = Map.of();

  private @Nullable String correction;

  /** For Hibernate. */
  protected Condition() {}

  Condition(PointDecision decision, Term term, int position) {
    this.id = UUID.randomUUID();
    this.decision = decision;
    this.subject = term.subject();
    this.party = term.party();
    this.position = position;
  }

  /** Enters an answer, or corrects the one there is; the same answer twice is none. */
  void resolve(Resolution resolution) {
    boolean open = state == ConditionState.OPEN;
    if (resolution.isCorrection() && open) {
      throw Refusal.nothingToCorrect(this);
    }
    if (!open && (!resolution.isCorrection() || resolution.saysTheSameAs(this))) {
      throw Refusal.alreadyResolved(this);
    }
    state = resolution.result();
    resolvedOn = resolution.resolvedOn();
    proof = resolution.proof();
    values = resolution.values();
    correction = resolution.correction();
  }

  /** Takes over where it stands now, and how it is spelled. */
  void follow(Term term, int newPosition) {
    subject = term.subject();
    party = term.party();
    position = newPosition;
  }

  UUID id() {
    return id;
  }

  PointDecision decision() {
    return decision;
  }

  int position() {
    return position;
  }

  String subject() {
    return subject;
  }

  Party party() {
    return party;
  }

  ConditionState state() {
    return state;
  }

  @Nullable LocalDate resolvedOn() {
    return resolvedOn;
  }

  /** The day of an answer that there is. */
  LocalDate answeredOn() {
    return Objects.requireNonNull(resolvedOn);
  }

  @Nullable String proof() {
    return proof;
  }

  Map<String, String> values() {
    return values;
  }

  /** Why the answer was corrected; null when it is the first one. */
  @Nullable String correction() {
    return correction;
  }

  /**
   * An answer.
   *
   * @param result granted or refused
   * @param resolvedOn day of the answer
   * @param proof where it can be read
   * @param values figures or words that it carries
   * @param correction why the answer on record is wrong; null for the first answer
   */
  record Resolution(
      ConditionState result,
      LocalDate resolvedOn,
      String proof,
      Map<String, String> values,
      @Nullable String correction) {

    Resolution {
      values = Map.copyOf(values);
    }

    /** A first answer. */
    Resolution(
        ConditionState result, LocalDate resolvedOn, String proof, Map<String, String> values) {
      this(result, resolvedOn, proof, values, null);
    }

    boolean isCorrection() {
      return correction != null;
    }

    boolean saysTheSameAs(Condition condition) {
      return result == condition.state
          && resolvedOn.equals(condition.resolvedOn)
          && proof.equals(condition.proof)
          && values.equals(condition.values);
    }
  }
}

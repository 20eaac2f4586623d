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

  /** For Hibernate. */
  protected Condition() {}

  Condition(PointDecision decision, Term term, int position) {
    this.id = UUID.randomUUID();
    this.decision = decision;
    this.subject = term.subject();
    this.party = term.party();
    this.position = position;
  }

  void resolve(Resolution resolution) {
    if (state != ConditionState.OPEN) {
      throw Refusal.alreadyResolved(this);
    }
    state = resolution.result();
    resolvedOn = resolution.resolvedOn();
    proof = resolution.proof();
    values = resolution.values();
  }

  void moveTo(int newPosition) {
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

  @Nullable String proof() {
    return proof;
  }

  Map<String, String> values() {
    return values;
  }

  /**
   * An answer.
   *
   * @param result granted or refused
   * @param resolvedOn day of the answer
   * @param proof where it can be read
   * @param values figures or words that it carries
   */
  record Resolution(
      ConditionState result, LocalDate resolvedOn, String proof, Map<String, String> values) {

    Resolution {
      values = Map.copyOf(values);
    }
  }
}

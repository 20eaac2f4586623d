package dk.kkr.appointment.bodies;

import dk.kkr.appointment.rules.RuleSource;
import dk.kkr.appointment.rules.SeatDemand;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat of a body. Part of its body, which it changes through. */
@Entity
@Table(name = "seat")
class Seat {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "body_id")
  private Body body;

  private int position;
  private String label;

  @Enumerated(EnumType.STRING)
  private Eligibility eligibility;

  private @Nullable UUID alsoSitsOn;
  private boolean paid;
  private boolean substituteRequired;
  private @Nullable LocalDate dueOn;
  private boolean binding;

  @Enumerated(EnumType.STRING)
  private RuleSource source;

  /** For Hibernate. */
  protected Seat() {}

  Seat(Body body, Terms terms, int position) {
    this.id = UUID.randomUUID();
    this.body = body;
    describe(terms, position);
  }

  /**
   * What is known of a seat.
   *
   * @param id the seat it describes; null for a new one
   * @param label what it is called
   * @param eligibility who can hold it
   * @param alsoSitsOn the organisation that its holder must also sit in
   * @param paid whether it is paid
   * @param substituteRequired whether a substitute is to be named too
   * @param dueOn when it is to be filled
   * @param binding whether a slate that breaks what it demands cannot be adopted
   * @param source where its demands come from
   */
  record Terms(
      @Nullable UUID id,
      String label,
      Eligibility eligibility,
      @Nullable UUID alsoSitsOn,
      boolean paid,
      boolean substituteRequired,
      @Nullable LocalDate dueOn,
      boolean binding,
      RuleSource source) {}

  final void describe(Terms terms, int newPosition) {
    position = newPosition;
    label = terms.label();
    eligibility = terms.eligibility();
    alsoSitsOn = terms.alsoSitsOn();
    paid = terms.paid();
    substituteRequired = terms.substituteRequired();
    dueOn = terms.dueOn();
    binding = terms.binding();
    source = terms.source();
  }

  UUID id() {
    return id;
  }

  int position() {
    return position;
  }

  Body body() {
    return body;
  }

  Terms terms() {
    return new Terms(
        id, label, eligibility, alsoSitsOn, paid, substituteRequired, dueOn, binding, source);
  }

  KnownSeat known() {
    return new KnownSeat(
        new SeatDemand(id, label, eligibility.office(), alsoSitsOn, binding, source), dueOn);
  }
}

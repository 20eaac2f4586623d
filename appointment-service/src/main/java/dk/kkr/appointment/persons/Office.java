package dk.kkr.appointment.persons;

import dk.kkr.appointment.AppointmentProblems;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
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

/** An office of a person, from a day on. Part of its person, which it changes through. */
@Entity
@Table(name = "office")
class Office {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private OfficeKind kind;

  private UUID organisationId;
  private String title;
  private LocalDate heldFrom;
  private @Nullable LocalDate heldTo;
  private @Nullable String endReason;

  /** For Hibernate. */
  protected Office() {}

  Office(Person person, Term term) {
    this.id = UUID.randomUUID();
    this.person = person;
    this.kind = term.kind();
    this.organisationId = term.organisationId();
    this.title = term.title();
    this.heldFrom = term.from();
    this.heldTo = term.to();
  }

  /**
   * An office, and when it is held.
   *
   * @param kind what it is
   * @param organisationId where it is held
   * @param title what it is called there
   * @param from first day
   * @param to last day; null when none is fixed
   */
  record Term(
      OfficeKind kind, UUID organisationId, String title, LocalDate from, @Nullable LocalDate to) {}

  /**
   * Sets the last day of one that runs.
   *
   * @throws ProblemException 422 for a day before it starts or behind the last day it has; 409 when
   *     it was ended before
   */
  void end(LocalDate endsOn, String reason, LocalDate today) {
    if (endReason != null && heldTo != null && !heldTo.isAfter(today)) {
      throw new ProblemException(
          AppointmentProblems.ALREADY_ENDED,
          "The office ended on %s: %s. Record a new one if it is held again."
              .formatted(heldTo, endReason));
    }
    if (endsOn.isBefore(heldFrom)) {
      throw invalid(
          "The office is held from %s and cannot end on %s, before it starts. Give its last day."
              .formatted(heldFrom, endsOn),
          "must not be before " + heldFrom);
    }
    if (heldTo != null && endReason == null && endsOn.isAfter(heldTo)) {
      throw invalid(
          "The office ends on %s anyway. Record a new one for the time after.".formatted(heldTo),
          "must not be after " + heldTo);
    }
    heldTo = endsOn;
    endReason = reason;
  }

  private static ProblemException invalid(String detail, String message) {
    return new ProblemException(Problems.INVALID_INPUT, detail).at("/endsOn", message);
  }

  /** Whether this is the same office, held at a time in common. */
  boolean overlaps(Term term) {
    return kind == term.kind()
        && organisationId.equals(term.organisationId())
        && (heldTo == null || !term.from().isAfter(heldTo))
        && (term.to() == null || !heldFrom.isAfter(term.to()));
  }

  HeldOffice held() {
    return new HeldOffice(id, kind, organisationId, heldFrom, heldTo);
  }

  UUID id() {
    return id;
  }

  Person person() {
    return person;
  }

  String title() {
    return title;
  }

  @Nullable String endReason() {
    return endReason;
  }
}

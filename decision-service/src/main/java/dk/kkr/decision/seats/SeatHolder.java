package dk.kkr.decision.seats;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was appointed to a body, as last told. Its id is that of the appointment. */
@Entity
class SeatHolder {

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // asked for in queries
  private String council;

  private String body;
  private UUID personId;
  private String person;
  private LocalDate validFrom;
  private @Nullable LocalDate validTo;
  private boolean undone;
  @Version private long version;

  /** For Hibernate. */
  protected SeatHolder() {}

  SeatHolder(AppointmentMade made) {
    this.id = made.appointmentId();
    this.council = made.council();
    this.body = made.body().name();
    this.personId = made.person().id();
    this.person = made.person().name();
    this.validFrom = made.validFrom();
    this.validTo = made.validTo();
  }

  void follow(AppointmentMade made) {
    council = made.council();
    body = made.body().name();
    personId = made.person().id();
    person = made.person().name();
    validFrom = made.validFrom();
    validTo = made.validTo();
    undone = false;
  }

  /**
   * It has ended.
   *
   * @param lastDay on which it held
   * @param asIfNever true when the decision that made it was reopened
   */
  void end(LocalDate lastDay, boolean asIfNever) {
    validTo = lastDay;
    undone = asIfNever;
  }

  /** Whether this person sat there on the day. */
  boolean sits(LocalDate day) {
    return !undone && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  String body() {
    return body;
  }

  UUID personId() {
    return personId;
  }

  String person() {
    return person;
  }
}

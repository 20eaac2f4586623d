package dk.kkr.appointment.appointments;

import dk.kkr.appointment.appointments.AppointmentEvent.Named;
import dk.kkr.appointment.appointments.AppointmentEvent.SeatVacated;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The last time that a seat lost its holder, told under the id of the seat. */
@Entity
@Table(name = "vacancy")
class Vacancy implements Aggregate {

  @Id private UUID id;
  private String council;
  @Embedded private @Nullable Post post;
  private @Nullable UUID appointmentId;
  private @Nullable LocalDate vacantFrom;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason reason;

  private @Nullable LocalDate dueOn;
  private boolean filled;
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected Vacancy() {}

  Vacancy(UUID seatId, String council) {
    this.id = seatId;
    this.council = council;
  }

  /** The seat lost its holder, and has no other: tells it. */
  void open(
      Appointment former, LocalDate newVacantFrom, EndReason newReason, @Nullable LocalDate due) {
    post = former.post();
    appointmentId = former.id();
    vacantFrom = newVacantFrom;
    reason = newReason;
    dueOn = due;
    filled = false;
    tell();
  }

  /** Somebody holds the seat; that is told as their appointment. */
  void fill() {
    filled = true;
  }

  /** Tells again that the seat is vacant; nothing when it is not. */
  boolean retell() {
    if (filled || post == null) {
      return false;
    }
    tell();
    return true;
  }

  private void tell() {
    Post lost = Objects.requireNonNull(post);
    events.add(
        new SeatVacated(
            id,
            council,
            Named.body(lost),
            lost.seatLabel(),
            Objects.requireNonNull(vacantFrom),
            Objects.requireNonNull(reason),
            Objects.requireNonNull(appointmentId),
            Named.person(lost),
            dueOn,
            ++revision));
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

  @Nullable LocalDate vacantFrom() {
    return filled ? null : vacantFrom;
  }
}

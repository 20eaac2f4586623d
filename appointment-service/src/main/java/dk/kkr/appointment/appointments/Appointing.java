package dk.kkr.appointment.appointments;

import dk.kkr.appointment.Danish;
import dk.kkr.appointment.bodies.BodyDirectory;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.persons.HeldOffice;
import dk.kkr.appointment.persons.OfficeKind;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes appointments, and takes them back, as decisions say. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Appointing {

  private final Appointments appointments;
  private final BodyDirectory bodies;
  private final Ends ends;
  private final Changes changes;

  Appointing(Appointments appointments, BodyDirectory bodies, Ends ends, Changes changes) {
    this.appointments = appointments;
    this.bodies = bodies;
    this.ends = ends;
    this.changes = changes;
  }

  /** Notes what is decided on conditions that are still open. */
  public void prepare(Order order) {
    order.choices().forEach(choice -> pending(order, choice));
  }

  /**
   * Makes what is decided: what waited, and what has not been noted yet. Whoever holds a seat that
   * is given to somebody else gives way the day before.
   */
  public void make(Order order) {
    order.choices().forEach(choice -> make(order, choice));
  }

  private void make(Order order, Choice choice) {
    if (choice.replaces()) {
      giveWay(order, choice);
    }
    Appointment appointment =
        appointments.ofDecision(order.basis().pointId()).stream()
            .filter(a -> a.post().seatId().equals(choice.seat().demand().seatId()))
            .filter(
                a -> a.state() == AppointmentState.PENDING || a.state() == AppointmentState.LAPSED)
            .findFirst()
            .orElseGet(() -> pending(order, choice));
    Optional<HeldOffice> office = office(order, choice);
    ends.change(
        "appointment.make",
        appointment,
        a ->
            a.make(
                order.term(),
                office.map(HeldOffice::id).orElse(null),
                office.flatMap(Appointing::end).orElse(null)));
    ends.fill(choice.seat().demand().seatId());
  }

  private static Optional<HeldOffice> office(Order order, Choice choice) {
    OfficeKind kind = choice.seat().demand().office();
    return kind == null ? Optional.empty() : choice.person().office(kind, order.term().validFrom());
  }

  private static Optional<Ending> end(HeldOffice office) {
    return Optional.ofNullable(office.to())
        .map(
            last ->
                new Ending(
                    last,
                    EndReason.OFFICE_ENDED,
                    "Hvervet som %s slutter %s"
                        .formatted(office.kind().danish(), Danish.day(last))));
  }

  private Appointment pending(Order order, Choice choice) {
    KnownBody body = order.body();
    UUID seatId = choice.seat().demand().seatId();
    Appointment appointment =
        new Appointment(
            id(order, seatId),
            body.council(),
            new Post(
                body.id(),
                body.name(),
                seatId,
                choice.seat().demand().label(),
                choice.person().id(),
                choice.person().name()),
            order.basis(),
            order.term(),
            order.on());
    appointments.persist(appointment);
    changes.record("appointment.decide", appointment, null, AppointmentView.of(appointment, true));
    return appointment;
  }

  private static UUID id(Order order, UUID seatId) {
    Basis basis = order.basis();
    String from =
        "%s/%s/%s/%d".formatted(basis.slateId(), seatId, basis.pointId(), order.eventRevision());
    return UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8));
  }

  private void giveWay(Order order, Choice choice) {
    LocalDate last = order.term().validFrom().minusDays(1);
    for (Appointment holder :
        appointments.during(
            List.of(order.body().id()), order.term().validFrom(), order.term().validTo())) {
      if (holder.post().seatId().equals(choice.seat().demand().seatId())
          && holder.state() == AppointmentState.IN_FORCE) {
        Ending ending =
            new Ending(last, EndReason.DISMISSED, "Afløst af %s".formatted(choice.person().name()));
        ends.change("appointment.replace", holder, a -> a.giveWay(ending, order.basis().pointId()));
      }
    }
  }

  /** The conditions of a decision are not met: what waits for them is not made. */
  public void lapse(UUID pointId, LocalDate on, String note) {
    for (Appointment appointment : appointments.ofDecision(pointId)) {
      if (appointment.state() == AppointmentState.PENDING) {
        ends.change("appointment.lapse", appointment, a -> a.lapse(on, note));
      }
    }
  }

  /**
   * The decision no longer stands: its appointments count as never made, and whoever gave way to
   * them is back. Seats that nobody holds then are vacant.
   */
  public void compensate(UUID pointId, UUID bodyId, LocalDate on, String note) {
    KnownBody body = bodies.findLocked(bodyId).orElseThrow();
    List<Appointment> inForce =
        appointments.ofDecision(pointId).stream()
            .filter(appointment -> appointment.state() == AppointmentState.IN_FORCE)
            .toList();
    for (Appointment appointment : appointments.ofDecision(pointId)) {
      if (appointment.state() != AppointmentState.COMPENSATED) {
        ends.change("appointment.compensate", appointment, a -> a.compensate(on, note));
      }
    }
    for (Appointment former : appointments.replacedBy(pointId)) {
      ends.change("appointment.reinstate", former, a -> a.reinstate(on, note));
      ends.fill(former.post().seatId());
    }
    for (Appointment appointment : inForce) {
      ends.vacate(appointment, appointment.term().validFrom(), EndReason.DECISION_WITHDRAWN, body);
    }
  }
}

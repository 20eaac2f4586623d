package dk.kkr.appointment.appointments;

import dk.kkr.appointment.bodies.BodyDirectory;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.bodies.KnownSeat;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Ends appointments and says which seats are vacant then. Everything here is done under the lock of
 * the body.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Ends {

  private final Appointments appointments;
  private final Vacancies vacancies;
  private final BodyDirectory bodies;
  private final Changes changes;

  Ends(Appointments appointments, Vacancies vacancies, BodyDirectory bodies, Changes changes) {
    this.appointments = appointments;
    this.vacancies = vacancies;
    this.bodies = bodies;
    this.changes = changes;
  }

  /** The body of an appointment, locked; the appointment is then as it is, not as it was read. */
  KnownBody lock(Appointment appointment) {
    KnownBody body = bodies.findLocked(appointment.post().bodyId()).orElseThrow();
    appointments.getEntityManager().refresh(appointment);
    return body;
  }

  /** Ends an appointment; its seat is vacant from the next day, unless somebody else has it. */
  void end(Appointment appointment, Ending ending, KnownBody body) {
    change("appointment.end", appointment, a -> a.end(ending));
    vacate(appointment, later(ending.on().plusDays(1), appointment), ending.reason(), body);
  }

  private static LocalDate later(LocalDate day, Appointment appointment) {
    LocalDate from = appointment.term().validFrom();
    return day.isBefore(from) ? from : day;
  }

  /** Does something to an appointment and writes it down. */
  void change(String action, Appointment appointment, Consumer<Appointment> verb) {
    AppointmentView before = AppointmentView.of(appointment, true);
    verb.accept(appointment);
    changes.record(action, appointment, before, AppointmentView.of(appointment, true));
  }

  /** Says that a seat is vacant from a day on, unless somebody has it then or later. */
  void vacate(Appointment former, LocalDate from, EndReason reason, KnownBody body) {
    UUID seatId = former.post().seatId();
    List<Appointment> later = appointments.during(List.of(body.id()), from, null);
    if (later.stream().anyMatch(other -> other.post().seatId().equals(seatId))) {
      return;
    }
    Vacancy vacancy = vacancy(seatId, body);
    LocalDate dueOn = body.seat(seatId).map(KnownSeat::dueOn).orElse(null);
    vacancy.open(former, from, reason, dueOn);
    changes.record("seat.vacate", vacancy, null, former.post());
  }

  /** Somebody holds the seat. */
  void fill(UUID seatId) {
    vacancies.findByIdOptional(seatId).ifPresent(Vacancy::fill);
  }

  private Vacancy vacancy(UUID seatId, KnownBody body) {
    return vacancies
        .findByIdOptional(seatId)
        .orElseGet(
            () -> {
              Vacancy vacancy = new Vacancy(seatId, body.council());
              vacancies.persist(vacancy);
              return vacancy;
            });
  }
}

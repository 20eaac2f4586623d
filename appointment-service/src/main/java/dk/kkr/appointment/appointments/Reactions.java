package dk.kkr.appointment.appointments;

import dk.kkr.appointment.bodies.BodyRenamed;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.persons.OfficeEnd;
import dk.kkr.appointment.persons.PersonRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to offices, persons and bodies, and concerns appointments; in one transaction. */
@ApplicationScoped
class Reactions {

  private final Appointments appointments;
  private final Ends ends;
  private final Clock clock;

  Reactions(Appointments appointments, Ends ends, Clock clock) {
    this.appointments = appointments;
    this.ends = ends;
    this.clock = clock;
  }

  void ended(@Observes OfficeEnd event) {
    Ending ending = new Ending(event.endsOn(), EndReason.OFFICE_ENDED, event.note());
    LocalDate today = LocalDate.now(clock);
    for (Appointment appointment : appointments.restingOn(event.officeId())) {
      KnownBody body = ends.lock(appointment);
      ends.change("appointment.office-ends", appointment, a -> a.officeEnds(ending));
      appointment.due(today).ifPresent(due -> ends.end(appointment, due, body));
    }
  }

  void renamed(@Observes PersonRenamed event) {
    appointments.ofPerson(event.personId()).forEach(a -> a.renamePerson(event.name()));
  }

  void renamed(@Observes BodyRenamed event) {
    KnownBody body = event.body();
    for (Appointment appointment : appointments.ofBody(body.id())) {
      UUID seatId = appointment.post().seatId();
      String label =
          body.seat(seatId)
              .map(seat -> seat.demand().label())
              .orElse(appointment.post().seatLabel());
      appointment.renameBody(body.name(), label);
    }
  }
}

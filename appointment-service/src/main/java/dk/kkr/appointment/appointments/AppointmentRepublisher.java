package dk.kkr.appointment.appointments;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Tells again where appointments stand. */
@ApplicationScoped
class AppointmentRepublisher implements Republisher {

  private final Appointments appointments;
  private final Ids ids;
  private final Ends ends;

  AppointmentRepublisher(Appointments appointments, Ends ends, EntityManager entities) {
    this.ids = new Ids(entities, "Appointment", "council", "revision > 0");
    this.appointments = appointments;
    this.ends = ends;
  }

  @Override
  public String kind() {
    return "appointments";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    return appointments
        .findByIdOptional(id)
        .filter(
            appointment -> {
              ends.lock(appointment);
              return appointment.retell();
            });
  }
}

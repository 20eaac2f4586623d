package dk.kkr.decision.seats;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps who sits in which body. */
@ApplicationScoped
class SeatListener implements Listener {

  private final SeatHolders holders;

  SeatListener(SeatHolders holders) {
    this.holders = holders;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.appointment.AppointmentMade", AppointmentMade.class, this::made)
        .on("dk.kkr.appointment.AppointmentEnded", AppointmentEnded.class, this::ended);
  }

  private void made(AppointmentMade event, EventMeta meta) {
    SeatHolder holder =
        holders.findByIdOptional(event.appointmentId()).orElseGet(() -> new SeatHolder(event));
    holder.follow(event);
    holders.persist(holder);
  }

  private void ended(AppointmentEnded event, EventMeta meta) {
    holders
        .findByIdOptional(event.appointmentId())
        .ifPresent(
            holder -> holder.end(event.endedOn(), event.reason().equals("DECISION_WITHDRAWN")));
  }
}

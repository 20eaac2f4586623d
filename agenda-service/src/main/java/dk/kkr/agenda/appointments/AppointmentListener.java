package dk.kkr.agenda.appointments;

import dk.kkr.agenda.backlog.OpenSeat;
import dk.kkr.agenda.backlog.OpenSeats;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Vacant seats and ending terms come onto the backlog; an appointment settles them. */
@ApplicationScoped
class AppointmentListener implements Listener {

  private static final String UNDONE = "DECISION_WITHDRAWN";
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private static final Map<String, String> WHY =
      Map.of(
          "OFFICE_ENDED",
          "hvervet, som udpegningen hvilede på, er ophørt",
          "TERM_ENDED",
          "perioden er udløbet",
          "RESIGNED",
          "udtrådt efter eget ønske",
          "DISMISSED",
          "udpegningen er trukket tilbage");

  private final OpenSeats seats;

  AppointmentListener(OpenSeats seats) {
    this.seats = seats;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.appointment.SeatVacated", SeatVacated.class, this::vacated)
        .on("dk.kkr.appointment.TermExpiring", TermExpiring.class, this::expiring)
        .on("dk.kkr.appointment.AppointmentMade", AppointmentMade.class, this::made)
        .on("dk.kkr.appointment.AppointmentEnded", AppointmentEnded.class, this::ended);
  }

  // The reopened decision itself fills the seat anew. A reason that is new to this service is not
  // worth losing the vacancy.
  private void vacated(SeatVacated event, EventMeta meta) {
    if (event.reason().equals(UNDONE)) {
      seats.ended(event.council(), event.formerAppointmentId(), event.vacantFrom(), true);
      return;
    }
    seats.vacated(
        new OpenSeat(
            event.council(),
            event.seatId(),
            event.formerAppointmentId(),
            event.body().name(),
            event.label(),
            event.formerHolder().name(),
            event.vacantFrom(),
            WHY.getOrDefault(event.reason(), "udpegningen er ophørt"),
            event.dueOn(),
            meta.confidential()));
  }

  private void expiring(TermExpiring event, EventMeta meta) {
    LocalDate told = LocalDate.ofInstant(meta.time(), DENMARK);
    seats.expiring(
        new OpenSeat(
            event.council(),
            event.seat().id(),
            event.appointmentId(),
            event.body().name(),
            event.seat().label(),
            event.person().name(),
            event.expiresOn(),
            "perioden udløber",
            event.expiresOn(),
            meta.confidential()),
        told);
  }

  private void made(AppointmentMade event, EventMeta meta) {
    seats.filled(event.council(), event.seat().id(), event.person().name(), event.validFrom());
  }

  private void ended(AppointmentEnded event, EventMeta meta) {
    seats.ended(
        event.council(), event.appointmentId(), event.endedOn(), event.reason().equals(UNDONE));
  }
}

package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.reference.dates.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Seats that somebody has to be appointed to, as entries of the backlog. */
@ApplicationScoped
public class OpenSeats {

  private final Backlog backlog;
  private final BacklogEntries entries;
  private final Calendar calendar;

  OpenSeats(Backlog backlog, BacklogEntries entries, Calendar calendar) {
    this.backlog = backlog;
    this.entries = entries;
    this.calendar = calendar;
  }

  /** Takes in that nobody holds a seat any more: the council's next meeting is to fill it. */
  public void vacated(OpenSeat seat) {
    String text =
        "%s sidder ikke længere i %s (%s). Posten \"%s\" er ledig fra den %s."
            .formatted(seat.person(), seat.body(), seat.why(), seat.label(), day(seat.on()));
    bring(Origin.Type.VACANCY, seat, text, seat.on());
  }

  /** Takes in that a term ends soon: a meeting of the council before that is to fill the seat. */
  public void expiring(OpenSeat seat, LocalDate from) {
    String text =
        "%s er udpeget til posten \"%s\" i %s til og med den %s."
            .formatted(seat.person(), seat.label(), seat.body(), day(seat.on()));
    bring(Origin.Type.TERM_EXPIRING, seat, text, from);
  }

  /** Takes in that a seat has a holder: what waited for that is done. */
  public void filled(String council, UUID seatId, String person, LocalDate from) {
    calendar.lock(council);
    for (BacklogItem entry : entries.waitingForSeat(seatId)) {
      settle(entry, from, "%s er udpeget fra den %s".formatted(person, day(from)));
    }
  }

  /**
   * Takes in that an appointment has ended: its term is not about to end any more.
   *
   * @param undone true when the decision that made it was reopened: then no seat is vacant because
   *     of it either, as the reopened decision itself fills the seat anew
   */
  public void ended(String council, UUID appointmentId, LocalDate on, boolean undone) {
    calendar.lock(council);
    String note =
        undone ? "Beslutningen om udpegningen er genåbnet" : "Udpegningen er ophørt før tiden";
    entries
        .from(Origin.Type.TERM_EXPIRING, appointmentId)
        .ifPresent(entry -> settle(entry, on, note));
    if (undone) {
      entries.from(Origin.Type.VACANCY, appointmentId).ifPresent(entry -> settle(entry, on, note));
    }
  }

  private void bring(Origin.Type type, OpenSeat seat, String text, LocalDate notBefore) {
    calendar.lock(seat.council());
    Proposal proposal =
        new Proposal(
            "Udpegning til " + seat.body(),
            text,
            List.of(
                Point.written(
                    List.of(Verb.APPOINT),
                    "udpeger et medlem til %s (%s).".formatted(seat.body(), seat.label()),
                    List.of(),
                    List.of())),
            seat.dueOn(),
            notBefore,
            null,
            seat.closed());
    backlog.bring(
        seat.council(),
        Origin.seat(type, seat.appointmentId(), seat.seatId()),
        proposal,
        "backlog.seat");
  }

  private void settle(BacklogItem entry, LocalDate on, String note) {
    if (entry.state() != BacklogItem.State.SETTLED) {
      backlog.change("backlog.settle", entry, each -> each.settle(on, note, backlog.now()));
    }
  }

  private static String day(LocalDate date) {
    return DanishDates.format(date);
  }
}

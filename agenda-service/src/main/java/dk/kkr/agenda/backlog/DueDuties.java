package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.meetings.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Recurring duties whose time has come, as entries of the backlog: each time of each once. */
@ApplicationScoped
public class DueDuties {

  private final Backlog backlog;
  private final BacklogEntries entries;
  private final Calendar calendar;

  DueDuties(Backlog backlog, BacklogEntries entries, Calendar calendar) {
    this.backlog = backlog;
    this.entries = entries;
    this.calendar = calendar;
  }

  /**
   * One time of a duty of one council.
   *
   * @param council key of the council
   * @param duty id of the duty
   * @param occurrence the year, or the term
   */
  public record Time(String council, String duty, String occurrence) {}

  /**
   * What is to come onto an agenda then.
   *
   * @param title of the item to be
   * @param text its background
   * @param verb what its point asks for
   * @param point its point
   * @param dueOn the last day to do it
   * @param from the first day whose meeting takes it up
   */
  public record Proposed(
      String title, String text, Verb verb, String point, LocalDate dueOn, LocalDate from) {}

  /** What was ever brought up that is due on this day or later, also if dismissed; one SELECT. */
  public Set<Time> broughtUp(LocalDate firstDue) {
    return Set.copyOf(entries.duties(firstDue));
  }

  /** Brings one up. The database refuses it the second time. */
  public void bring(Time time, Proposed proposed) {
    calendar.lock(time.council());
    Proposal proposal =
        new Proposal(
            proposed.title(),
            proposed.text(),
            List.of(
                Point.written(List.of(proposed.verb()), proposed.point(), List.of(), List.of())),
            proposed.dueOn(),
            proposed.from(),
            null,
            false);
    Origin origin = Origin.duty(time.council(), time.duty(), time.occurrence());
    backlog.add(BacklogItem.open(time.council(), origin, proposal, backlog.now()), "backlog.duty");
  }
}

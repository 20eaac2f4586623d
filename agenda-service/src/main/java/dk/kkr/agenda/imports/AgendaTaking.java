package dk.kkr.agenda.imports;

import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedMeeting;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.agenda.importing.Severity;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.MeetingPlan;
import dk.kkr.agenda.meetings.Outline;
import dk.kkr.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an agenda: as that of the meeting which is planned for its day and has none yet, else
 * with a meeting of its own.
 */
@ApplicationScoped
class AgendaTaking {

  private final Calendar calendar;
  private final AgendaItems items;

  AgendaTaking(Calendar calendar, AgendaItems items) {
    this.calendar = calendar;
    this.items = items;
  }

  /**
   * Stores an agenda.
   *
   * @throws ProblemException 409 {@code meeting-exists} when the council has a meeting on this day
   *     that has sections or items already
   */
  Taken take(Importing.Read read) {
    List<ImportedSection> sections = read.agenda().sections();
    Outline outline = FileContent.outline(sections);
    List<FindingView> findings = new ArrayList<>();
    calendar.lock(read.council());
    Meeting meeting =
        planned(read)
            .map(empty -> filled(empty, read.agenda().meeting(), outline, findings))
            .orElseGet(() -> calendar.schedule(read.council(), read.plan(), outline));
    FileContent file = new FileContent();
    int count = file.addTo(items, meeting, sections).stream().mapToInt(List::size).sum();
    findings.addAll(file.findings());
    return new Taken(meeting, outline.sections().size(), count, file.points(), findings);
  }

  private Optional<Meeting> planned(Importing.Read read) {
    return calendar
        .standing(read.council(), read.date())
        .flatMap(meeting -> calendar.findAlone(meeting.id()))
        .filter(meeting -> meeting.awaitsAgenda() && items.on(meeting).isEmpty());
  }

  private Meeting filled(
      Meeting meeting, ImportedMeeting file, Outline outline, List<FindingView> findings) {
    MeetingPlan plan = meeting.plan();
    String place = Importing.masked(file.place());
    MeetingPlan fuller = plan.completed(file.start(), file.end(), place);
    if (!fuller.equals(plan)) {
      calendar.replan(meeting, fuller);
    }
    differs("Tidspunktet", fuller.start(), file.start(), findings);
    differs("Sluttidspunktet", fuller.end(), file.end(), findings);
    differs("Stedet", fuller.place(), place, findings);
    calendar.takeAgenda(meeting, outline);
    return meeting;
  }

  /** The plan is the later word: files are often written from the one of last time. */
  private static void differs(
      String what, @Nullable Object kept, @Nullable Object told, List<FindingView> findings) {
    if (told != null && !told.equals(kept)) {
      findings.add(
          MinutesTaking.doubt(
              FindingCode.PLAN_DIFFERS,
              Severity.WARNING,
              "%s i filen er et andet end i det planlagte møde, som ikke er ændret."
                  .formatted(what),
              told.toString()));
    }
  }
}

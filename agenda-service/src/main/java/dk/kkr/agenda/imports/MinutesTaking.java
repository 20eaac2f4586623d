package dk.kkr.agenda.imports;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.decisions.PointResults;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.agenda.importing.Severity;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.MinutesState;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.pastminutes.PastMinutes;
import dk.kkr.agenda.pastminutes.PastParticipant;
import dk.kkr.agenda.pastminutes.PastRecords;
import dk.kkr.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes in minutes: with a meeting that is there, else with one made of the agenda they repeat. */
@ApplicationScoped
class MinutesTaking {

  private final Calendar calendar;
  private final AgendaItems items;
  private final PointResults results;
  private final PastRecords records;

  MinutesTaking(Calendar calendar, AgendaItems items, PointResults results, PastRecords records) {
    this.calendar = calendar;
    this.items = items;
    this.results = results;
    this.records = records;
  }

  /**
   * Stores minutes.
   *
   * @throws ProblemException 409 when the meeting has decisions or minutes of its own
   */
  Taken take(Importing.Read read, @Nullable String fileName) {
    MinutesFile file = new MinutesFile(read.agenda().sections());
    Optional<Meeting> standing = calendar.standing(read.council(), read.date());
    standing.ifPresent(this::requireNothingDecided);
    Meeting meeting = standing.orElseGet(() -> schedule(read));
    FileContent content = new FileContent();
    List<FindingView> findings = new ArrayList<>();
    List<ImportedSection> agenda = file.agenda();
    List<Item> there = items.on(meeting);
    List<PastDecision> decisions =
        there.isEmpty()
            ? withAgenda(meeting, agenda, file, content)
            : MatchedMinutes.match(meeting, there, agenda, file.said(), findings);
    calendar.heldByMinutes(meeting);
    records.keep(
        meeting,
        new PastMinutes.Told(
            fileName,
            read.agenda().participants().stream().map(PastParticipant::of).toList(),
            decisions));
    findings.addAll(content.findings());
    int count = agenda.stream().mapToInt(section -> section.items().size()).sum();
    return new Taken(meeting, agenda.size(), count, content.points(), findings);
  }

  private Meeting schedule(Importing.Read read) {
    return calendar.schedule(read.council(), read.plan(), FileContent.outline(List.of()));
  }

  /** A meeting without an agenda gets the one that the minutes repeat. */
  private List<PastDecision> withAgenda(
      Meeting meeting, List<ImportedSection> agenda, MinutesFile file, FileContent content) {
    calendar.takeAgenda(meeting, FileContent.outline(agenda));
    List<List<Item>> added = content.addTo(items, meeting, agenda);
    return file.said().stream()
        .map(
            said -> {
              Section section = meeting.outline().sections().get(said.section());
              Item item = said.item() == null ? null : added.get(said.section()).get(said.item());
              return new PastDecision(
                  section.id(),
                  item == null ? null : item.id(),
                  item == null ? section.number() : item.place().number(),
                  item == null ? section.title() : item.content().title(),
                  said.decided().text(),
                  said.decided().outcome());
            })
        .toList();
  }

  private void requireNothingDecided(Meeting meeting) {
    long standing = results.standing(meeting.id());
    String why =
        standing > 0
            ? "%d decisions on it are confirmed in decision-service".formatted(standing)
            : meeting.minutesState() != MinutesState.NONE
                ? "its minutes come out of decision-service"
                : records.of(meeting.id()).isPresent()
                    ? "minutes of it were taken in from a file; DELETE /meetings/%s/past-minutes takes them away"
                        .formatted(meeting.id())
                    : null;
    if (why != null) {
      throw new ProblemException(
              AgendaProblems.MINUTES_EXIST,
              "%s has a meeting on %s, and %s. Nothing was stored."
                  .formatted(meeting.council(), meeting.date(), why))
          .with("existing", "/meetings/" + meeting.id());
    }
  }

  /** A doubt about the file as a whole. */
  static FindingView doubt(FindingCode code, Severity severity, String message, String text) {
    return new FindingView(code, severity, new FindingView.Place(null, null), message, text);
  }
}

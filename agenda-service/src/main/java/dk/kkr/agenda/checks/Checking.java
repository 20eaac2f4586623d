package dk.kkr.agenda.checks;

import dk.kkr.agenda.decisions.PointResults;
import dk.kkr.agenda.files.FileStore;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.references.Markers;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Checks agendas against each other, the calendar of their council and the reference data. */
@ApplicationScoped
public class Checking {

  private final Calendar calendar;
  private final ReferenceData reference;
  private final ReleaseDays releases;
  private final FileStore files;
  private final PointResults results;
  private final Clock clock;
  private final DispatchRule dispatch;

  Checking(
      Calendar calendar,
      ReferenceData reference,
      ReleaseDays releases,
      FileStore files,
      PointResults results,
      Clock clock,
      @ConfigProperty(name = "kkr.checks.dispatch-weekdays") int weekdays,
      @ConfigProperty(name = "kkr.checks.saturdays-count") boolean saturdaysCount) {
    this.calendar = calendar;
    this.reference = reference;
    this.releases = releases;
    this.files = files;
    this.results = results;
    this.clock = clock;
    this.dispatch = new DispatchRule(weekdays, saturdaysCount);
  }

  /**
   * Checks a working copy.
   *
   * @param items those of the meeting, in printed order
   */
  public CheckResult check(Meeting meeting, List<Item> items) {
    return check(meeting, items, null);
  }

  /**
   * Checks a working copy that is about to go out.
   *
   * @param items those of the meeting, in printed order
   * @param note what is said about the release
   */
  public CheckResult check(Meeting meeting, List<Item> items, @Nullable String note) {
    Map<UUID, String> titles =
        meeting.outline().sections().stream()
            .collect(Collectors.toMap(Section::id, Section::title, (first, _) -> first));
    Map<UUID, String> numbers =
        items.stream().collect(Collectors.toMap(Item::id, item -> item.place().number()));
    LocalDate released = releases.newest(meeting.id()).map(this::day).orElse(null);
    CheckedAgenda.Frame frame =
        frame(meeting.council(), meeting.date(), released, day(clock.instant()))
            .planned(meeting.plan());
    return AgendaChecks.run(
        new CheckedAgenda(
            frame,
            meeting.outline().sections().stream().map(Section::number).toList(),
            items.stream().map(item -> item(item, titles, numbers, meeting.date())).toList(),
            beside(meeting, note),
            file -> files.text(file.id()),
            results.of(List.of(meeting.id())).decided()));
  }

  private static List<Object> beside(Meeting meeting, @Nullable String note) {
    return List.of(meeting.plan(), meeting.outline().sections(), note == null ? "" : note);
  }

  /** Checks what was read from a file. */
  public CheckResult check(ImportedAgenda agenda, String council, LocalDate date) {
    return FileChecks.of(agenda, frame(council, date, null, null));
  }

  /** The last day on which the agenda of a meeting goes out in time. */
  LocalDate latestDispatch(Meeting meeting) {
    return dispatch.latest(meeting.date());
  }

  // What people read is checked; a marker that leads nowhere is left for a check of its own.
  private static CheckedItem item(
      Item item, Map<UUID, String> titles, Map<UUID, String> numbers, LocalDate meeting) {
    return new CheckedItem(
        new CheckedItem.Source(
            item.id(),
            item.place().number(),
            titles.getOrDefault(item.place().sectionId(), ""),
            Markers.known(item.content(), numbers),
            item.meanings(),
            true),
        meeting);
  }

  private CheckedAgenda.Frame frame(
      String key, LocalDate date, @Nullable LocalDate released, @Nullable LocalDate today) {
    return new CheckedAgenda.Frame(
        reference.council(key).orElse(null),
        reference.municipalitiesOf(key, date).size(),
        reference.councils().stream()
            .filter(council -> !council.key().equals(key))
            .map(Council::name)
            .toList(),
        date,
        calendar.daysAfter(key, date),
        released,
        today,
        dispatch);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }
}

package dk.kkr.decision.minutes;

import dk.kkr.decision.minutes.MinutesDocument.Item;
import dk.kkr.decision.minutes.MinutesDocument.Point;
import dk.kkr.decision.minutes.MinutesDocument.Reservation;
import dk.kkr.decision.minutes.MinutesDocument.Section;
import dk.kkr.decision.points.Conflict;
import dk.kkr.decision.points.Dissent;
import dk.kkr.decision.points.Votes;
import dk.kkr.reference.dates.DanishDates;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes minutes as a page in Danish: one file, nothing fetched from elsewhere. */
@ApplicationScoped
class MinutesPage {

  private final Template template;
  private final Clock clock;

  MinutesPage(@Location("minutes.html") Template template, Clock clock) {
    this.template = template;
    this.clock = clock;
  }

  /** The page as HTML. */
  String render(MinutesView minutes) {
    return template.data("page", page(minutes)).render();
  }

  private Page page(MinutesView minutes) {
    Map<UUID, PointChange.Kind> changes =
        minutes.changedSince().stream()
            .collect(Collectors.toMap(PointChange::pointId, PointChange::change));
    String day = DanishDates.format(minutes.date());
    LocalTime start = minutes.start();
    return new Page(
        "Referat af møde i %s den %s".formatted(minutes.councilName(), day),
        minutes.title(),
        DanishDates.formatWithWeekday(minutes.date())
            + (start == null ? "" : " " + DanishDates.format(start)),
        minutes.place(),
        status(minutes),
        minutes.state() == MinutesState.DRAFT,
        minutes.sections().stream().map(section -> section(section, changes)).toList());
  }

  private String status(MinutesView minutes) {
    if (minutes.state() == MinutesState.DRAFT) {
      return "Udkast, ikke offentliggjort";
    }
    String published =
        "Version %d, offentliggjort %s"
            .formatted(
                minutes.minutesVersion(),
                DanishDates.format(
                    LocalDate.ofInstant(
                        Objects.requireNonNull(minutes.publishedAt()), clock.getZone())));
    Approval approval = minutes.approval();
    if (approval != null) {
      return published + ", godkendt " + DanishDates.format(approval.approvedOn());
    }
    boolean older = !Objects.equals(minutes.minutesVersion(), minutes.newestVersion());
    return older
        ? published + ". Der findes en nyere version"
        : published + ". Endnu ikke godkendt på et møde";
  }

  private static PageSection section(Section section, Map<UUID, PointChange.Kind> changes) {
    return new PageSection(
        "afsnit-" + section.sectionId(),
        section.number(),
        section.title(),
        paragraphs(section.text()),
        section.items().stream().map(item -> item(item, changes)).toList());
  }

  private static PageItem item(Item item, Map<UUID, PointChange.Kind> changes) {
    return new PageItem(
        "punkt-" + item.itemId(),
        item.number(),
        item.title(),
        item.closed(),
        item.removed(),
        paragraphs(item.text()),
        item.points().stream().map(point -> point(point, changes.get(point.pointId()))).toList());
  }

  private static PagePoint point(Point point, PointChange.@Nullable Kind since) {
    return new PagePoint(
        point.path(),
        point.text(),
        point.contents(),
        DanishWords.outcome(point.outcome()),
        since == null ? null : DanishWords.change(since),
        paragraphs(point.decidedText()),
        paragraphs(point.summary()),
        notes(point));
  }

  private static List<String> notes(Point point) {
    List<String> notes = new ArrayList<>();
    Votes votes = point.votes();
    if (votes != null) {
      notes.add("Afstemning: " + DanishWords.votes(votes) + ".");
      Votes.Names names = votes.names();
      if (names != null) {
        addNames(notes, "For stemte", names.inFavour());
        addNames(notes, "Imod stemte", names.against());
        addNames(notes, "Undlod at stemme", names.abstained());
      }
    }
    for (Dissent dissent : point.dissent()) {
      notes.add(
          "Mindretalsudtalelse fra %s%s"
              .formatted(dissent.name(), dissent.text() == null ? "." : ": " + dissent.text()));
    }
    for (Conflict conflict : point.conflicts()) {
      notes.add(
          "%s erklærede sig inhabil%s%s."
              .formatted(
                  conflict.name(),
                  conflict.leftRoom() ? " og forlod mødet under behandlingen" : "",
                  conflict.reason() == null ? "" : " (" + conflict.reason() + ")"));
    }
    reservations(point)
        .forEach(
            (subject, parties) -> notes.add("Forbehold: %s (%s).".formatted(subject, parties)));
    point.files().forEach(file -> notes.add("Vedtaget bilag: " + file.title() + "."));
    return notes;
  }

  /** Who has to agree, by what it is about: often the same of many municipalities. */
  private static Map<String, String> reservations(Point point) {
    return point.conditions().stream()
        .collect(
            Collectors.groupingBy(
                Reservation::subject,
                LinkedHashMap::new,
                Collectors.mapping(
                    condition -> condition.party().name(), Collectors.joining(", "))));
  }

  private static void addNames(List<String> notes, String label, @Nullable List<String> names) {
    if (names != null && !names.isEmpty()) {
      notes.add(label + ": " + String.join(", ", names) + ".");
    }
  }

  private static List<String> paragraphs(@Nullable String text) {
    return text == null
        ? List.of()
        : Stream.of(text.split("\\R\\s*\\R"))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
  }

  /** What the template prints. */
  record Page(
      String heading,
      @Nullable String title,
      String when,
      @Nullable String place,
      String status,
      boolean draft,
      List<PageSection> sections) {}

  /** A section on the page. */
  record PageSection(
      String id, String number, String title, List<String> text, List<PageItem> items) {}

  /** An item on the page. */
  record PageItem(
      String id,
      String number,
      String title,
      boolean closed,
      boolean removed,
      List<String> text,
      List<PagePoint> points) {}

  /** A point on the page. */
  record PagePoint(
      String path,
      String text,
      List<String> contents,
      String outcome,
      @Nullable String since,
      List<String> decided,
      List<String> summary,
      List<String> notes) {}
}

package dk.kkr.agenda.reading;

import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.items.PointView;
import dk.kkr.agenda.reading.AgendaPage.Fact;
import dk.kkr.agenda.reading.AgendaPage.Point;
import dk.kkr.reference.dates.DanishDates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Recommendation points in words, numbered as on the decision sheet. */
final class PointWords {

  private final @Nullable Integer version;

  private PointWords(@Nullable Integer version) {
    this.version = version;
  }

  /**
   * Points in words.
   *
   * @param version number of the version that is read; null for the working copy
   */
  static List<Point> of(List<PointView> points, @Nullable Integer version) {
    return new PointWords(version).points(points, "");
  }

  private List<Point> points(List<PointView> points, String above) {
    return IntStream.range(0, points.size())
        .mapToObj(i -> point(points.get(i), above + (i + 1)))
        .toList();
  }

  private Point point(PointView point, String path) {
    List<Fact> notes = new ArrayList<>();
    add(
        notes,
        "Til",
        point.verbs().stream()
            // It says nothing.
            .filter(verb -> verb != Verb.OTHER)
            .map(DanishWords::verb)
            .distinct()
            .collect(Collectors.joining(", ")));
    add(notes, "Rettet til", String.join(", ", point.addressees()));
    add(notes, "Frist", point.dueOn() == null ? null : DanishDates.format(point.dueOn()));
    add(
        notes,
        "Forpligtelse",
        point.bindingKind() == null ? null : DanishWords.binding(point.bindingKind()));
    add(notes, "Gælder", point.subject() == null ? null : DanishWords.subject(point.subject()));
    return new Point(
        Anchors.point(point.id()),
        path,
        Prose.of(point.text()),
        point.contents(),
        notes,
        Decisions.of(point, version),
        points(point.children(), path + "."));
  }

  /** Adds a fact, if there is something to know. */
  static void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(label, value));
    }
  }
}

package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.PartKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item as the checks see it; its texts are taken apart once for all of them. */
final class CheckedItem {

  /**
   * What the checks are told of an item.
   *
   * @param meanings which item a number that its texts write was about, where that has changed
   * @param dealtWith false for what stands in a file as items do and is none, such as the list of
   *     participants of minutes
   */
  record Source(
      @Nullable UUID id,
      @Nullable String number,
      String sectionTitle,
      ItemContent content,
      Map<String, UUID> meanings,
      boolean dealtWith) {

    /** An item whose numbers never changed. */
    Source(@Nullable UUID id, @Nullable String number, String sectionTitle, ItemContent content) {
      this(id, number, sectionTitle, content, Map.of(), true);
    }
  }

  /**
   * A point of the tree.
   *
   * @param path its place in the tree, e.g. 2.1
   */
  record PathPoint(String path, Point point) {}

  private final Source source;
  private final CheckPlace place;
  private final List<PathPoint> points = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Sentence> withTitle;

  CheckedItem(Source source, @Nullable LocalDate meeting) {
    this.source = source;
    this.place = CheckPlace.item(source.id(), source.number());
    flatten("", source.content().points());
    gather();
    withTitle = Sentences.of(new Passage(place, false, source.content().title()), meeting);
    for (Passage passage : passages) {
      sentences.addAll(Sentences.of(passage, meeting));
    }
    withTitle.addAll(sentences);
  }

  private void flatten(String above, List<Point> level) {
    for (int i = 0; i < level.size(); i++) {
      String path = above + (i + 1);
      points.add(new PathPoint(path, level.get(i)));
      flatten(path + ".", level.get(i).children());
    }
  }

  private void gather() {
    StringBuilder recommendation = new StringBuilder();
    List<Part> parts = source.content().parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean decided = part.kind() == PartKind.RECOMMENDATION;
      if (decided) {
        recommendation.append(squeezed(part.text()));
      }
      add(place.inPart(i + 1), decided, part.text());
    }
    // A recommendation that stands in a part is told there; its points only repeat it.
    for (PathPoint each : points) {
      addUnlessIn(recommendation, each.path(), each.point().text());
      each.point().contents().forEach(text -> addUnlessIn(recommendation, each.path(), text));
    }
    source.content().steps().forEach(step -> add(place, false, step.text()));
    source
        .content()
        .positions()
        .forEach(
            position -> {
              add(place, false, position.text() == null ? "" : position.text());
              position.points().forEach(point -> add(place, false, point));
            });
  }

  private void addUnlessIn(StringBuilder recommendation, String path, String text) {
    if (recommendation.indexOf(squeezed(text)) < 0) {
      add(place.inPoint(path), true, text);
    }
  }

  private void add(CheckPlace where, boolean recommendation, String text) {
    if (!text.isBlank()) {
      passages.add(new Passage(where, recommendation, text));
    }
  }

  private static String squeezed(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }

  /** Whether the council deals with it. */
  boolean dealtWith() {
    return source.dealtWith();
  }

  CheckPlace place() {
    return place;
  }

  @Nullable String number() {
    return source.number();
  }

  @Nullable UUID id() {
    return source.id();
  }

  Map<String, UUID> meanings() {
    return source.meanings();
  }

  String title() {
    return source.content().title();
  }

  String sectionTitle() {
    return source.sectionTitle();
  }

  ItemContent content() {
    return source.content();
  }

  /** Every point with its path, leads before what is below them. */
  List<PathPoint> points() {
    return points;
  }

  /** Every text of the item, once. */
  List<Passage> passages() {
    return passages;
  }

  /** The title, and then the same texts, as sentences. */
  List<Sentence> withTitle() {
    return withTitle;
  }

  /** The same texts as sentences. */
  List<Sentence> sentences() {
    return sentences;
  }
}

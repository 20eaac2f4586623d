package dk.kkr.agenda.reimport;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.importing.PointVerbs;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.reimport.EditFinding.Code;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the points of an item out of edited lines; what the document does not show is kept. */
final class PointEditing {

  /** A point as a document shows it. */
  private record Shown(
      EditedLine line,
      List<EditedLine> more,
      List<String> contents,
      List<EditedLine> notes,
      List<Shown> children) {

    Stream<Shown> flat() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Shown::flat));
    }

    String words() {
      return Stream.concat(Stream.of(line), more.stream())
          .map(EditedLine::words)
          .collect(Collectors.joining(" "));
    }

    String text() {
      return Stream.concat(Stream.of(line), more.stream())
          .map(one -> (one.kind() == Kind.BULLET ? "– " : "") + one.text().strip())
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining("\n\n"));
    }
  }

  private final Map<String, Shown> before = new HashMap<>();
  private final Map<String, Point> stored = new HashMap<>();
  private final Claims<Point> claims;
  private final List<EditedLine> notesBefore = new ArrayList<>();
  private final List<EditedLine> notesNow = new ArrayList<>();
  private final String place;
  private final Remarks remarks;

  private PointEditing(
      List<Point> points, List<Shown> base, List<Shown> edited, String place, Remarks remarks) {
    this.place = place;
    this.remarks = remarks;
    List<Point> all = points.stream().flatMap(Point::flat).toList();
    all.forEach(point -> stored.put(mark(point), point));
    base.stream()
        .flatMap(Shown::flat)
        .filter(shown -> shown.line().id() != null)
        .forEach(shown -> before.putIfAbsent(String.valueOf(shown.line().id()), shown));
    this.claims =
        new Claims<>(
            all,
            PointEditing::mark,
            edited.stream()
                .flatMap(Shown::flat)
                .map(shown -> shown.line().id())
                .filter(Objects::nonNull)
                .toList(),
            remarks);
  }

  private static String mark(Point point) {
    return "indstilling-" + point.identity();
  }

  /**
   * The points.
   *
   * @param points as they are stored
   * @param base the lines that show them
   * @param edited the lines now
   * @param complete whether what is missing in them was taken out
   */
  static List<Point> of(
      List<Point> points,
      List<EditedLine> base,
      List<EditedLine> edited,
      boolean complete,
      String place,
      Remarks remarks) {
    List<Shown> now = tree(edited);
    PointEditing editing = new PointEditing(points, tree(base), now, place, remarks);
    List<Point> made = now.stream().map(shown -> editing.point(shown, false)).toList();
    // All together: what is written between a point and its note takes the note along.
    remarks.readOnly(place, OnlyShown.between(editing.notesBefore, editing.notesNow), complete);
    return made;
  }

  private static List<Shown> tree(List<EditedLine> lines) {
    List<Shown> roots = new ArrayList<>();
    List<Shown> open = new ArrayList<>();
    for (EditedLine line : lines) {
      if (line.kind() == Kind.POINT) {
        int level = Math.min(Math.min(line.level(), open.size()), Limits.DEPTH - 1);
        open.subList(level, open.size()).clear();
        Shown shown =
            new Shown(
                line, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        (level == 0 ? roots : open.getLast().children()).add(shown);
        open.add(shown);
      } else if (!open.isEmpty()) {
        Shown last = open.getLast();
        switch (line.kind()) {
          case CONTENT -> last.contents().add(line.text().strip());
          case NOTE -> last.notes().add(line);
          default -> last.more().add(line);
        }
      }
    }
    return roots.stream().filter(PointEditing::says).toList();
  }

  /** An empty number that somebody left behind, or emptied, is no point. */
  private static boolean says(Shown shown) {
    return !shown.words().isBlank() || shown.children().stream().anyMatch(PointEditing::says);
  }

  private Point point(Shown shown, boolean below) {
    Point known =
        claims.claim(
            shown.line().id(),
            place,
            shown.words(),
            List.of(point -> EditedLine.words(point.text()).equals(shown.words())));
    notesNow.addAll(shown.notes());
    List<Point> children =
        shown.children().stream()
            .filter(PointEditing::says)
            .map(child -> point(child, true))
            .toList();
    return known == null ? added(shown, children, below) : changed(known, shown, children);
  }

  private Point added(Shown shown, List<Point> children, boolean below) {
    List<Verb> verbs = PointVerbs.of(shown.text());
    if (verbs.isEmpty() && !below) {
      remarks.add(
          Code.VERB_UNKNOWN,
          place,
          "Det fremgår ikke af et kendt udsagnsord, hvad der skal ske med det nye punkt.",
          shown.text());
      verbs = List.of(Verb.OTHER);
    }
    return Point.written(verbs, shown.text(), shown.contents(), children);
  }

  private Point changed(Point known, Shown shown, List<Point> children) {
    Shown then = before.get(mark(known));
    boolean sameText = then != null && then.words().equals(shown.words());
    boolean sameContents = then != null && words(then.contents()).equals(words(shown.contents()));
    if (then != null) {
      notesBefore.addAll(then.notes());
    }
    String text = sameText ? known.text() : shown.text();
    return new Point(
        known.id(),
        sameText ? known.verbs() : verbs(known, text),
        text,
        sameContents ? known.contents() : shown.contents(),
        children,
        known.addressees(),
        known.dueOn(),
        known.bindingKind(),
        known.subject());
  }

  /** The act changes only where the new words say another one. */
  private static List<Verb> verbs(Point known, String text) {
    List<Verb> now = PointVerbs.of(text);
    return now.isEmpty() || now.equals(PointVerbs.of(known.text())) ? known.verbs() : now;
  }

  private static List<String> words(List<String> texts) {
    return texts.stream().map(EditedLine::words).toList();
  }

  /** The points as dashes below what opens them, as a recommendation's text says them. */
  static String written(String lead, List<Point> points, @Nullable String stored) {
    boolean inline =
        points.size() == 1
            && points.getFirst().children().isEmpty()
            && points.getFirst().contents().isEmpty()
            && (stored == null || !stored.contains("\n"));
    if (inline) {
      return (lead + " " + points.getFirst().text()).strip();
    }
    StringBuilder text = new StringBuilder(lead);
    text.append(lead.isEmpty() ? "" : "\n\n");
    List<String> dashes = new ArrayList<>();
    points.forEach(point -> dashes(point, "", dashes));
    return text.append(String.join("\n", dashes)).toString();
  }

  private static void dashes(Point point, String indent, List<String> dashes) {
    if (!point.text().isBlank()) {
      dashes.add(indent + "– " + point.text().replaceAll("\\s*\\R\\s*", " "));
    }
    point.contents().forEach(content -> dashes.add(indent + "  – " + content));
    point.children().forEach(child -> dashes(child, indent + "  ", dashes));
  }
}

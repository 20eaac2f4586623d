package dk.kkr.agenda.reimport;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.reimport.EditFinding.Code;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the content of an item out of what a document shows of it, before and now. */
final class ItemEditing {

  private final ItemContent stored;
  private final String mark;
  private final EditedTree.@Nullable Item base;
  private final EditedTree.Item edited;
  private final boolean complete;
  private final String place;
  private final Remarks remarks;

  /** The part of the item that each part of the document is; {@code null} for none. */
  private final Map<EditedTree.Part, EditedTree.Part> known = new HashMap<>();

  private ItemEditing(
      ItemContent stored,
      String mark,
      EditedTree.@Nullable Item base,
      EditedTree.Item edited,
      boolean complete,
      String place,
      Remarks remarks) {
    this.stored = stored;
    this.mark = mark;
    this.base = base;
    this.edited = edited;
    this.complete = complete;
    this.place = place;
    this.remarks = remarks;
  }

  /**
   * The content, under a title.
   *
   * @param stored as it is; of a new item without anything
   * @param mark what marks of its parts begin with
   * @param base what the document showed of it; null for a new item
   */
  static ItemContent of(
      ItemContent stored,
      String title,
      String mark,
      EditedTree.@Nullable Item base,
      EditedTree.Item edited,
      boolean complete,
      String place,
      Remarks remarks) {
    return new ItemEditing(stored, mark, base, edited, complete, place, remarks).content(title);
  }

  private List<EditedTree.Part> baseParts() {
    return base == null ? List.of() : base.parts();
  }

  private ItemContent content(String title) {
    recognise();
    List<EditedTree.Part> texts = edited.parts().stream().filter(this::isText).toList();
    compareReadOnly();
    List<Point> points = points(texts);
    List<Table> tables =
        new TableEditing(stored.tables(), place, remarks).of(baseParts(), texts, complete);
    List<Part> parts = new ArrayList<>(loose());
    for (EditedTree.Part part : texts) {
      part(part, points).ifPresent(parts::add);
    }
    keepMissing(parts);
    return new ItemContent(
        title,
        stored.publicTitle(),
        stored.closed(),
        stored.caseNumber(),
        stored.caseWorker(),
        stored.presenters(),
        parts.equals(stored.parts()) ? stored.parts() : parts,
        tables,
        points,
        stored.positions(),
        stored.steps(),
        stored.policyAreas(),
        stored.attachments());
  }

  private void recognise() {
    Claims<EditedTree.Part> claims =
        new Claims<>(
            baseParts(),
            part -> part.id() == null ? "?" + part.heading() : part.id(),
            edited.parts().stream().map(EditedTree.Part::id).filter(Objects::nonNull).toList(),
            base == null || base.parts().stream().allMatch(part -> part.id() != null)
                ? remarks
                : new Remarks());
    for (EditedTree.Part part : edited.parts()) {
      EditedTree.Part like =
          claims.claim(
              part.id(),
              place,
              part.heading(),
              List.of(
                  one -> EditedLine.words(one.heading()).equals(EditedLine.words(part.heading()))));
      if (like != null) {
        known.put(part, like);
      }
    }
  }

  /** Not what is put together from other things than text. */
  private boolean isText(EditedTree.Part part) {
    EditedTree.Part like = known.get(part);
    return like == null || like.id() != null;
  }

  private void compareReadOnly() {
    for (EditedTree.Part part : edited.parts()) {
      EditedTree.Part like = known.get(part);
      if (like != null) {
        remarks.readOnly(place, OnlyShown.between(like.readOnly(), part.readOnly()), complete);
      }
    }
    List<EditedLine> before = base == null ? List.of() : base.lines();
    remarks.readOnly(
        place,
        OnlyShown.between(EditedTree.notes(before), EditedTree.notes(edited.lines())),
        complete);
    if (complete) {
      baseParts().stream()
          .filter(part -> part.id() == null && !known.containsValue(part))
          .forEach(part -> remarks.removed(place, part.heading()));
    }
  }

  /** Text right under the title of the item. */
  private List<Part> loose() {
    List<EditedLine> lines =
        edited.lines().stream()
            .filter(
                line ->
                    line.kind() == Kind.TEXT
                        || line.kind() == Kind.BULLET
                        || line.kind() == Kind.HEADING)
            .toList();
    edited.lines().stream()
        .filter(line -> !lines.contains(line) && line.kind() != Kind.NOTE)
        .forEach(line -> notPlaced(line.text()));
    return lines.isEmpty()
        ? List.of()
        : List.of(new Part(PartKind.OTHER, null, Texts.of(lines, "")));
  }

  private void notPlaced(String text) {
    remarks.add(
        Code.NOT_PLACED,
        place,
        "Her har dagsordenen ikke plads til det; det er ikke taget med.",
        text);
  }

  private List<Point> points(List<EditedTree.Part> texts) {
    List<EditedLine> before = baseParts().stream().flatMap(part -> part.points().stream()).toList();
    List<EditedLine> now = texts.stream().flatMap(part -> part.points().stream()).toList();
    boolean gone = now.stream().noneMatch(line -> line.kind() == Kind.POINT);
    if (EditedTree.same(before, now) || (gone && !before.isEmpty() && !complete)) {
      return stored.points();
    }
    return PointEditing.of(stored.points(), before, now, complete, place, remarks);
  }

  private Optional<Part> part(EditedTree.Part part, List<Point> points) {
    EditedTree.Part like = known.get(part);
    int index = like == null ? -1 : index(like.id());
    boolean hasPoints = part.lines().stream().anyMatch(line -> line.kind() == Kind.POINT);
    if (like == null || index < 0 || index >= stored.parts().size()) {
      // The page leads to points of which nothing is stored but themselves.
      boolean onlyPoints =
          like != null && EditedTree.same(withoutIds(like.text()), withoutIds(part.text()));
      return onlyPoints ? Optional.empty() : Optional.of(added(part, points, hasPoints));
    }
    Part old = stored.parts().get(index);
    String heading =
        EditedLine.words(like.heading()).equals(EditedLine.words(part.heading()))
            ? old.heading()
            : EditedLine.words(part.heading());
    return Optional.of(new Part(old.kind(), heading, text(part, like, old, points)));
  }

  private String text(EditedTree.Part part, EditedTree.Part like, Part old, List<Point> points) {
    boolean sameText = EditedTree.same(withoutIds(like.text()), withoutIds(part.text()));
    boolean showsPoints =
        Stream.of(part, like)
            .flatMap(one -> one.lines().stream())
            .anyMatch(line -> line.kind() == Kind.POINT);
    // The page leaves out what the points say again.
    boolean hides = showsPoints && !Texts.words(like.text()).equals(Texts.words(old.text()));
    if (!hides) {
      return sameText ? old.text() : Texts.of(part.text(), old.text());
    }
    return sameText && points.equals(stored.points())
        ? old.text()
        : PointEditing.written(Texts.of(part.text(), ""), points, old.text());
  }

  private static List<EditedLine> withoutIds(List<EditedLine> lines) {
    return lines.stream()
        .map(line -> new EditedLine(line.kind(), line.level(), null, line.text()))
        .toList();
  }

  private Part added(EditedTree.Part part, List<Point> points, boolean hasPoints) {
    String heading = EditedLine.words(part.heading());
    String lead = Texts.of(part.text(), "");
    return new Part(
        kind(heading), heading, hasPoints ? PointEditing.written(lead, points, null) : lead);
  }

  private static PartKind kind(String heading) {
    return switch (heading) {
      case "Baggrund" -> PartKind.BACKGROUND;
      case "Indstilling" -> PartKind.RECOMMENDATION;
      case "Sagsfremstilling" -> PartKind.EXPOSITION;
      default -> PartKind.OTHER;
    };
  }

  private int index(@Nullable String id) {
    return id != null && id.startsWith(mark) ? Integer.parseInt(id.substring(mark.length())) : -1;
  }

  private void keepMissing(List<Part> parts) {
    if (complete) {
      return;
    }
    List<Integer> there =
        known.values().stream().map(like -> index(like.id())).filter(i -> i >= 0).toList();
    IntStream.range(0, stored.parts().size())
        .filter(i -> !there.contains(i))
        .forEach(
            i -> {
              parts.add(stored.parts().get(i));
              remarks.incomplete(place, String.valueOf(stored.parts().get(i).heading()));
            });
  }
}

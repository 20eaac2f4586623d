package dk.kkr.agenda.reimport;

import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document under their headings.
 *
 * @param sections in order
 * @param lost lines of the agenda that stand above its first section, as far as they are text
 */
record EditedTree(List<Section> sections, List<EditedLine> lost) {

  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})*)[.):]?\\s+(\\S.*)");

  private static final Pattern PART = Pattern.compile("del-(.{36})-\\d+");

  /** A section; its own lines stand above its first item. */
  record Section(@Nullable String id, String heading, List<EditedLine> lines, List<Item> items) {

    /** Whether what is no section of the agenda stands in the document as this. */
    boolean isShownAs(Section other) {
      return other.id() == null
          && EditedLine.words(heading).equals(EditedLine.words(other.heading()));
    }
  }

  /** An item; its own lines stand above its first part. */
  record Item(@Nullable String id, String heading, List<EditedLine> lines, List<Part> parts) {

    Stream<EditedLine> all() {
      return Stream.concat(lines.stream(), parts.stream().flatMap(part -> part.lines().stream()));
    }
  }

  /** What stands under one heading of an item. */
  record Part(@Nullable String id, String heading, List<EditedLine> lines) {

    /** Running text: what comes before the points, without tables. */
    List<EditedLine> text() {
      return lines.stream()
          .takeWhile(line -> line.kind() != Kind.POINT)
          .filter(
              line ->
                  line.kind() == Kind.TEXT
                      || line.kind() == Kind.BULLET
                      || line.kind() == Kind.HEADING)
          .toList();
    }

    /** What is not changed in a document: of a part that is put together, all of it. */
    List<EditedLine> readOnly() {
      return id == null
          ? lines
          : notes(lines.stream().takeWhile(line -> line.kind() != Kind.POINT).toList());
    }

    /** The points with what belongs to them. */
    List<EditedLine> points() {
      return lines.stream()
          .dropWhile(line -> line.kind() != Kind.POINT)
          .filter(line -> line.kind() != Kind.CAPTION && line.kind() != Kind.ROW)
          .toList();
    }

    /** Tables, each as its caption and rows. */
    List<List<EditedLine>> tables() {
      List<List<EditedLine>> tables = new ArrayList<>();
      Kind before = Kind.TEXT;
      for (EditedLine line : lines) {
        boolean row = line.kind() == Kind.ROW;
        if (line.kind() == Kind.CAPTION || (row && before != Kind.ROW && before != Kind.CAPTION)) {
          tables.add(new ArrayList<>());
        }
        if (row || line.kind() == Kind.CAPTION) {
          tables.getLast().add(line);
        }
        before = line.kind();
      }
      return tables;
    }
  }

  /** A number and a title. */
  record Named(@Nullable String number, String title) {

    /** Of a heading; the number that the thing had is known by its words. */
    static Named of(String heading, @Nullable String known) {
      String words = EditedLine.words(heading);
      if (known != null && !known.isEmpty() && words.startsWith(known + " ")) {
        return new Named(known, words.substring(known.length()).strip());
      }
      if (known != null && !known.isEmpty() && words.equals(known)) {
        return new Named(known, "");
      }
      Matcher numbered = NUMBERED.matcher(words);
      return numbered.matches()
          ? new Named(numbered.group(1), numbered.group(2))
          : new Named(null, words);
    }
  }

  static List<EditedLine> notes(List<EditedLine> lines) {
    return lines.stream().filter(line -> line.kind() == Kind.NOTE).toList();
  }

  static EditedTree of(List<EditedLine> lines) {
    List<Section> sections = new ArrayList<>();
    List<EditedLine> lost = new ArrayList<>();
    Set<String> headed =
        lines.stream()
            .filter(line -> line.kind() == Kind.ITEM && line.id() != null)
            .map(line -> String.valueOf(line.id()))
            .collect(Collectors.toSet());
    for (EditedLine line : lines) {
      Section section = sections.isEmpty() ? null : sections.getLast();
      Item item = section == null || section.items().isEmpty() ? null : section.items().getLast();
      Part part = item == null || item.parts().isEmpty() ? null : item.parts().getLast();
      switch (line.kind()) {
        case SECTION ->
            sections.add(new Section(line.id(), line.text(), new ArrayList<>(), new ArrayList<>()));
        case ITEM -> {
          if (section == null) {
            lost.add(line);
          } else {
            section
                .items()
                .add(new Item(line.id(), line.text(), new ArrayList<>(), new ArrayList<>()));
          }
        }
        case PASSAGE -> {
          String owner = owner(line);
          if (owner != null && section != null && headed.add(owner)) {
            // The heading of the item is gone, its parts are not.
            item = new Item(owner, "", new ArrayList<>(), new ArrayList<>());
            section.items().add(item);
          }
          if (item == null) {
            (section == null ? lost : section.lines()).add(line);
          } else {
            item.parts().add(new Part(line.id(), line.text(), new ArrayList<>()));
          }
        }
        case END, DELETED, STRUCK, HIDDEN, PICTURE, BESIDE, AROUND, NESTED -> {
          // says only that nothing is missing; or is no part of the agenda
        }
        default ->
            (part != null
                    ? part.lines()
                    : item != null ? item.lines() : section != null ? section.lines() : lost)
                .add(line);
      }
    }
    return new EditedTree(sections, lost);
  }

  /** The mark of the item that a part belongs to. */
  private static @Nullable String owner(EditedLine line) {
    Matcher part = PART.matcher(line.id() == null ? "" : line.id());
    return part.matches() ? "punkt-" + part.group(1) : null;
  }

  /** Whether two runs of lines say the same. */
  static boolean same(List<EditedLine> one, List<EditedLine> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).says(other.get(i)) || !Objects.equals(one.get(i).id(), other.get(i).id())) {
        return false;
      }
    }
    return true;
  }
}

package dk.kkr.agenda.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something in an item that is longer than {@link Limits} allow, or one of too many.
 *
 * @param what it is, with where it stands in the item
 * @param size how much there is
 * @param most how much there may be
 * @param unit of what
 */
public record Oversize(String what, int size, int most, String unit) {

  private static final int SHOWN = 60;
  private static final String CHARACTERS = "characters";

  /** The first such thing in an item; empty when all is well. */
  public static Optional<Oversize> in(ItemContent content) {
    return Stream.of(
            Stream.of(
                length("the title", content.title(), Limits.TITLE),
                count("the item", content.parts(), Limits.PARTS, "parts"),
                count("the item", content.tables(), Limits.TABLES, "tables"),
                count("the item", content.allPoints().toList(), Limits.POINTS, "points"),
                count("the item", content.attachments(), Limits.ENTRIES, "attachments")),
            parts(content.parts()),
            content.allPoints().flatMap(Oversize::point),
            tables(content.tables()),
            content.attachments().stream()
                .map(one -> length("an attachment's title", one.title(), Limits.TITLE)),
            Stream.of(new Oversize("the item", content.characters(), Limits.ITEM, CHARACTERS)))
        .flatMap(found -> found)
        .filter(found -> found.size() > found.most())
        .findFirst();
  }

  private static Stream<Oversize> parts(List<Part> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(
            i -> {
              Part part = parts.get(i);
              String heading = part.heading() == null ? "" : part.heading();
              String name = "part %d".formatted(i + 1) + (heading.isEmpty() ? "" : " (%s)");
              return Stream.of(
                  length("the heading of part %d".formatted(i + 1), heading, Limits.LINE),
                  length(name.formatted(shown(heading)), part.text(), Limits.TEXT));
            })
        .flatMap(found -> found);
  }

  private static Stream<Oversize> point(Point point) {
    String name = "the point \"%s\"".formatted(shown(point.text()));
    return Stream.concat(
        Stream.of(
            length(name, point.text(), Limits.NOTE),
            count(name, point.contents(), Limits.CONTENTS, "dashes")),
        point.contents().stream()
            .map(content -> length("a dash of " + name, content, Limits.NOTE)));
  }

  private static Stream<Oversize> tables(List<Table> tables) {
    return IntStream.range(0, tables.size())
        .mapToObj(i -> table("table %d".formatted(i + 1), tables.get(i)))
        .flatMap(found -> found);
  }

  private static Stream<Oversize> table(String name, Table table) {
    Stream<List<String>> rows =
        Stream.concat(Stream.of(table.header(), table.total()), table.rows().stream());
    return Stream.concat(
        Stream.of(count(name, table.rows(), Limits.ROWS, "rows")),
        rows.flatMap(
            row ->
                Stream.concat(
                    Stream.of(count("a row of " + name, row, Limits.COLUMNS, "cells")),
                    row.stream().map(cell -> length("a cell of " + name, cell, Limits.CELL)))));
  }

  private static Oversize length(String what, String text, int most) {
    return new Oversize(what, text.length(), most, CHARACTERS);
  }

  private static Oversize count(String what, List<?> things, int most, String unit) {
    return new Oversize(what, things.size(), most, unit);
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** As a sentence. */
  public String sentence() {
    return "%s has %,d %s; at most %,d are allowed.".formatted(what, size, unit, most);
  }
}

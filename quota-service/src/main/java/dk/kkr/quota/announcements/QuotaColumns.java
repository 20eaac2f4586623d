package dk.kkr.quota.announcements;

import dk.kkr.quota.items.AgendaItem.Table;
import dk.kkr.quota.regions.QuotaRegion;
import dk.kkr.reference.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns of a table hold names of municipalities and whole numbers.
 *
 * @param names the column that names most municipalities of the region
 * @param named how many rows of it do
 * @param wanted how many municipalities the region has
 * @param figures the columns that may hold the quotas; one when it is clear
 */
record QuotaColumns(int names, int named, int wanted, List<Integer> figures) {

  private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{1,7}");
  private static final Pattern NOUGHT = Pattern.compile("[-\\u2010-\\u2015\\u2212]");
  private static final int MOST = 1_000_000;

  static QuotaColumns of(Table table, QuotaRegion region) {
    int width =
        Stream.concat(Stream.of(table.header()), table.rows().stream())
            .mapToInt(List::size)
            .max()
            .orElse(0);
    int names = 0;
    int named = 0;
    for (int column = 0; column < width; column++) {
      int count = count(table, column, cell -> ofRegion(cell, region).isPresent());
      if (count > named) {
        names = column;
        named = count;
      }
    }
    return new QuotaColumns(
        names, named, region.municipalities().size(), figures(table, names, width));
  }

  boolean namesHalf() {
    return named > 0 && 2 * named >= wanted;
  }

  /** The municipality of the region with this name. */
  static Optional<Municipality> ofRegion(String cell, QuotaRegion region) {
    return region.find(cell).found().filter(found -> region.byCode(found.code()).isPresent());
  }

  /** The whole number that a cell prints, a dash being nought; empty when it is none. */
  static OptionalInt figure(String cell) {
    String text = cell.strip();
    if (NOUGHT.matcher(text).matches()) {
      return OptionalInt.of(0);
    }
    if (!FIGURE.matcher(text).matches()) {
      return OptionalInt.empty();
    }
    String digits = text.replace(".", "");
    int value = digits.length() > 7 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    return value <= MOST ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** The cell of a row; empty text where the row is shorter. */
  static String cell(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** Those with most figures; among several of these the ones whose heading speaks of a quota. */
  private static List<Integer> figures(Table table, int names, int width) {
    List<Integer> best = new ArrayList<>();
    int most = 1;
    for (int column = 0; column < width; column++) {
      int count = column == names ? 0 : count(table, column, cell -> figure(cell).isPresent());
      if (count > most) {
        best.clear();
      }
      if (count >= most) {
        best.add(column);
        most = count;
      }
    }
    List<Integer> quotas =
        best.stream()
            .filter(
                column -> cell(table.header(), column).toLowerCase(Locale.ROOT).contains("kvote"))
            .toList();
    return quotas.isEmpty() ? List.copyOf(best) : quotas;
  }

  private static int count(Table table, int column, Predicate<String> fits) {
    return (int)
        IntStream.range(0, table.rows().size())
            .filter(row -> fits.test(cell(table.rows().get(row), column)))
            .count();
  }
}

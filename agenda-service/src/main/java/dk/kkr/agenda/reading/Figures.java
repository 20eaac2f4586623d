package dk.kkr.agenda.reading;

import dk.kkr.agenda.allocations.AllocationColumn;
import dk.kkr.agenda.allocations.AllocationTableView;
import dk.kkr.agenda.content.Table;
import dk.kkr.agenda.quotas.QuotaRow;
import dk.kkr.agenda.quotas.QuotaTableView;
import dk.kkr.agenda.reading.SheetTable.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables of figures. */
final class Figures {

  private static final Pattern FIGURE =
      Pattern.compile("[-–−+]?\\s?\\d[\\d.,\\s½]*+(?:%|pct\\.?|kr\\.?|mio\\.?|mia\\.?)?|[-–−]");

  /** The unit of what is so or is not. */
  private static final String YES_OR_NO = "ja/nej";

  private Figures() {}

  /** A table as the agenda prints it; its cells stay as they are. */
  static SheetTable printed(Table table, String id, String caption) {
    int columns =
        Stream.concat(Stream.of(table.header(), table.total()), table.rows().stream())
            .mapToInt(List::size)
            .max()
            .orElse(0);
    List<Boolean> figures =
        IntStream.range(0, columns).mapToObj(column -> figures(table, column)).toList();
    return new SheetTable(
        id,
        caption,
        cells(table.header(), figures),
        table.rows().stream().map(row -> cells(row, figures)).toList(),
        cells(table.total(), figures),
        false);
  }

  // The first column names the row, also where its names are numbers.
  private static boolean figures(Table table, int column) {
    return column > 0
        && Stream.concat(table.rows().stream(), Stream.of(table.total()))
            .filter(row -> row.size() > column)
            .map(row -> row.get(column).strip())
            .filter(text -> !text.isEmpty())
            .allMatch(Figures::isFigure);
  }

  /** True for what stands to the right: a number, or the dash that means nought. */
  static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  private static List<Cell> cells(List<String> row, List<Boolean> figures) {
    if (row.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, figures.size())
        .mapToObj(i -> new Cell(i < row.size() ? row.get(i) : "", figures.get(i)))
        .toList();
  }

  /** The table of an agreement on quotas. */
  static SheetTable quotas(QuotaTableView table, String id) {
    return new SheetTable(
        id,
        "Kommunekvoter for %d, antal flygtninge".formatted(table.quotaYear()),
        Stream.concat(
                Stream.of(new Cell("Kommune", false)),
                Stream.of("Udmeldt", "Afgiver", "Overtager", "Gælder nu", "Hvis alle siger ja")
                    .map(heading -> new Cell(heading, true)))
            .toList(),
        table.rows().stream()
            .map(
                row ->
                    quotaCells(
                        row.name(),
                        row.calculated(),
                        row.givenAway(),
                        row.takenOver(),
                        row.current(),
                        row.possible()))
            .toList(),
        quotaCells(
            "I alt",
            sum(table, QuotaRow::calculated),
            sum(table, QuotaRow::givenAway),
            sum(table, QuotaRow::takenOver),
            sum(table, QuotaRow::current),
            sum(table, QuotaRow::possible)),
        false);
  }

  private static List<Cell> quotaCells(String name, int... numbers) {
    return Stream.concat(
            Stream.of(new Cell(name, false)),
            IntStream.of(numbers).mapToObj(n -> new Cell(number(BigDecimal.valueOf(n)), true)))
        .toList();
  }

  private static int sum(QuotaTableView table, ToIntFunction<QuotaRow> of) {
    return table.rows().stream().mapToInt(of).sum();
  }

  /** The table of an allocation. */
  static SheetTable allocation(AllocationTableView table, String id) {
    List<AllocationColumn> columns = table.columns();
    List<Cell> header = new ArrayList<>(List.of(new Cell("Navn", false)));
    columns.forEach(column -> header.add(new Cell(heading(column), true)));
    List<Cell> total = new ArrayList<>(List.of(new Cell("I alt", false)));
    columns.forEach(column -> total.add(new Cell(value(column.total(), column), true)));
    boolean sums = columns.stream().anyMatch(column -> column.total() != null);
    return new SheetTable(
        id,
        table.title(),
        header,
        table.rows().stream()
            .map(
                row -> {
                  List<Cell> cells = new ArrayList<>(List.of(new Cell(row.name(), false)));
                  for (int i = 0; i < columns.size(); i++) {
                    BigDecimal value = i < row.values().size() ? row.values().get(i) : null;
                    cells.add(new Cell(value(value, columns.get(i)), true));
                  }
                  return List.copyOf(cells);
                })
            .toList(),
        sums ? total : List.of(),
        false);
  }

  private static String heading(AllocationColumn column) {
    return column.unit() == null || column.unit().equals(YES_OR_NO)
        ? column.label()
        : "%s (%s)".formatted(column.label(), column.unit());
  }

  private static String value(@Nullable BigDecimal value, AllocationColumn column) {
    if (value == null) {
      return "";
    }
    return YES_OR_NO.equals(column.unit()) ? value.signum() == 0 ? "nej" : "ja" : number(value);
  }

  /** A number as Danish readers write it: {@code 1.881,5}; nothing is rounded. */
  static String number(BigDecimal value) {
    BigDecimal shown = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    String plain = shown.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    StringBuilder text = new StringBuilder(value.signum() < 0 ? "−" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append('.');
      }
      text.append(whole.charAt(i));
    }
    return point < 0
        ? text.toString()
        : text.append(',').append(plain.substring(point + 1)).toString();
  }
}

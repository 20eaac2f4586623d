package dk.kkr.quota.announcements;

import dk.kkr.quota.items.AgendaItem.Table;
import dk.kkr.quota.regions.QuotaRegion;
import dk.kkr.reference.Lookup;
import dk.kkr.reference.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one table row by row and says what does not fit; corrects nothing. */
final class TableRows {

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:^|\\W)(?:i alt|total|sum|hele regionen)(?:\\W|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final int number;
  private final Table table;
  private final QuotaRegion region;
  private final QuotaColumns columns;
  private final Map<String, AnnouncedQuota> rows = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<TableFault> faults = new ArrayList<>();
  private @Nullable Integer total;

  TableRows(int number, Table table, QuotaRegion region, QuotaColumns columns) {
    this.number = number;
    this.table = table;
    this.region = region;
    this.columns = columns;
  }

  ReadTable read() {
    if (columns.figures().size() != 1) {
      fault(
          null,
          List.of(),
          columns.figures().isEmpty()
              ? "no column has whole numbers"
              : "several columns have whole numbers, and no heading says which are the quotas");
      return result(null);
    }
    int figures = columns.figures().getFirst();
    for (int i = 0; i < table.rows().size(); i++) {
      row(i + 1, table.rows().get(i), figures);
    }
    if (!table.total().isEmpty()) {
      total(null, table.total(), figures);
    }
    for (Municipality municipality : region.municipalities()) {
      if (!places.containsKey(municipality.code())) {
        fault(
            null,
            List.of(),
            "%s (%s) is missing".formatted(municipality.name(), municipality.code()));
      }
    }
    String heading = QuotaColumns.cell(table.header(), figures).strip();
    return checked(result(heading.isEmpty() ? null : heading));
  }

  private ReadTable checked(ReadTable read) {
    Integer printed = read.total();
    if (printed != null && read.fits() && printed != read.sum()) {
      fault(
          null,
          List.of(),
          "the rows sum to %d, the printed total is %d".formatted(read.sum(), printed));
      return result(read.column());
    }
    return read;
  }

  private void row(int place, List<String> cells, int figures) {
    String name = QuotaColumns.cell(cells, columns.names()).strip();
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    switch (region.find(name)) {
      case Lookup.Found<Municipality>(Municipality found) -> row(place, cells, figures, found);
      case Lookup.Ambiguous<Municipality> _ ->
          fault(place, cells, "the name fits several municipalities");
      case Lookup.Unknown<Municipality> _ -> {
        if (table.total().isEmpty() && total == null && TOTAL.matcher(name).find()) {
          total(place, cells, figures);
        } else {
          fault(place, cells, "no municipality has this name on " + region.date());
        }
      }
    }
  }

  private void row(int place, List<String> cells, int figures, Municipality found) {
    if (region.byCode(found.code()).isEmpty()) {
      fault(
          place,
          cells,
          "%s does not lie in %s, but in %s"
              .formatted(
                  found.name(), region.name(), region.regionOf(found).orElse("no region at all")));
      return;
    }
    Integer before = places.putIfAbsent(found.code(), place);
    if (before != null) {
      fault(place, cells, "%s stands in row %d already".formatted(found.name(), before));
      return;
    }
    String raw = QuotaColumns.cell(cells, figures);
    OptionalInt quota = QuotaColumns.figure(raw);
    if (quota.isEmpty()) {
      fault(place, cells, "'%s' is no whole number".formatted(raw));
      return;
    }
    rows.put(found.code(), new AnnouncedQuota(found.code(), found.name(), quota.getAsInt(), raw));
  }

  private void total(@Nullable Integer place, List<String> cells, int figures) {
    OptionalInt printed = QuotaColumns.figure(QuotaColumns.cell(cells, figures));
    if (printed.isEmpty()) {
      fault(place, cells, "the row of the total has no whole number");
    } else {
      total = printed.getAsInt();
    }
  }

  private void fault(@Nullable Integer place, List<String> cells, String problem) {
    String text = String.join(" | ", cells);
    faults.add(
        new TableFault(
            number, place, text.length() <= 200 ? text : text.substring(0, 200) + "…", problem));
  }

  private ReadTable result(@Nullable String column) {
    return new ReadTable(number, column, List.copyOf(rows.values()), total, List.copyOf(faults));
  }
}

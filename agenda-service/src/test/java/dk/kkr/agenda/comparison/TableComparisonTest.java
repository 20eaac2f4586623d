package dk.kkr.agenda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.comparison.TableChange.CellChange;
import dk.kkr.agenda.comparison.TableChange.Kind;
import dk.kkr.agenda.comparison.TableChange.RowChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableComparisonTest {

  private static final int TABLES = Boolean.getBoolean("kkr.long") ? 50_000 : 1_000;

  private static final ComparedTable BEFORE =
      table(
          "Kommune;Km;Udgift",
          "I alt;29,5;8.000",
          "Anholt;22,5;5.000",
          "Endelave;2;1.500",
          "Læsø;5;1.500");

  @Test
  void a_changed_cell_is_one_cell() {
    TableChange change =
        compared(
            BEFORE,
            table(
                "Kommune;Km;Udgift",
                "I alt;30,5;8.000",
                "Anholt;23,5;5.000",
                "Endelave;2;1.500",
                "Læsø;5;1.500"));

    assertThat(change.columns()).containsOnly(Kind.KEPT);
    assertThat(lines(change))
        .containsExactly(
            "HEADER KEPT Kommune|Km|Udgift",
            "ROW CHANGED Anholt|22,5>23,5|5.000",
            "ROW KEPT Endelave|2|1.500",
            "ROW KEPT Læsø|5|1.500",
            "TOTAL CHANGED I alt|29,5>30,5|8.000");
  }

  @Test
  void rows_come_and_go_and_are_renamed() {
    TableChange change =
        compared(
            BEFORE,
            table(
                "Kommune;Km;Udgift",
                "I alt;29,5;8.000",
                "Ø-kommunen Anholt;22,5;5.000",
                "Læsø;5;1.500",
                "Tunø;1;1"));

    assertThat(lines(change))
        .containsExactly(
            "HEADER KEPT Kommune|Km|Udgift",
            "ROW CHANGED Anholt>Ø-kommunen Anholt|22,5|5.000",
            "ROW REMOVED -Endelave|-2|-1.500",
            "ROW KEPT Læsø|5|1.500",
            "ROW ADDED +Tunø|+1|+1",
            "TOTAL KEPT I alt|29,5|8.000");
  }

  @Test
  void a_row_in_front_moved_and_the_others_did_not() {
    TableChange change =
        compared(
            BEFORE,
            table(
                "Kommune;Km;Udgift", "", "Læsø;6;1.500", "Anholt;22,5;5.000", "Endelave;2;1.500"));

    assertThat(lines(change))
        .containsExactly(
            "HEADER KEPT Kommune|Km|Udgift",
            "ROW MOVED Læsø|5>6|1.500",
            "ROW KEPT Anholt|22,5|5.000",
            "ROW KEPT Endelave|2|1.500",
            "TOTAL REMOVED -I alt|-29,5|-8.000");
  }

  @Test
  void columns_come_and_go_by_their_headings() {
    TableChange change =
        compared(
            BEFORE,
            table("Kommune;Tilskud;Km", "I alt;1;29,5", "Anholt;1;22,5", "Endelave;;2", "Læsø;;4"));

    assertThat(change.columns()).containsExactly(Kind.KEPT, Kind.ADDED, Kind.KEPT, Kind.REMOVED);
    assertThat(lines(change))
        .containsExactly(
            "HEADER KEPT Kommune|+Tilskud|Km|-Udgift",
            "ROW KEPT Anholt|+1|22,5|-5.000",
            "ROW KEPT Endelave|+|2|-1.500",
            "ROW CHANGED Læsø|+|5>4|-1.500",
            "TOTAL KEPT I alt|+1|29,5|-8.000");
  }

  @Test
  void rows_without_a_name_of_their_own_stay_where_they_are() {
    TableChange change =
        compared(
            table("", "", ";1", ";2", ";2", "A;3"), table("", "", ";1", ";2", ";9", ";2", "A;3"));

    assertThat(lines(change))
        .containsExactly(
            "ROW KEPT |1", "ROW KEPT |2", "ROW ADDED +|+9", "ROW KEPT |2", "ROW KEPT A|3");
  }

  @Test
  void a_table_of_one_version_only_is_added_or_removed_whole() {
    assertThat(lines(compared(null, BEFORE))).allMatch(line -> line.contains(" ADDED +"));
    assertThat(lines(compared(BEFORE, null))).allMatch(line -> line.contains(" REMOVED -"));
    assertThat(TableComparison.of(null, null, new Words())).isNull();
  }

  @Test
  void both_tables_can_be_made_from_the_change() {
    for (int seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed);
      ComparedTable before = random(random);
      ComparedTable after = changed(before, random);

      TableChange change = compared(before, after);

      assertThat(change.rows()).allMatch(row -> row.cells().size() == change.columns().size());
      assertThat(cells(change, CellChange::before, Kind.ADDED))
          .as("table %d before", seed)
          .containsExactlyInAnyOrderElementsOf(cells(before));
      assertThat(cells(change, CellChange::after, Kind.REMOVED))
          .as("table %d after", seed)
          .isEqualTo(cells(after));
      assertThat(lines(compared(before, before))).allMatch(line -> line.contains(" KEPT "));
    }
  }

  private static TableChange compared(
      @Nullable ComparedTable before, @Nullable ComparedTable after) {
    return Objects.requireNonNull(TableComparison.of(before, after, new Words()));
  }

  private static List<String> lines(TableChange change) {
    return change.rows().stream().map(TableComparisonTest::line).toList();
  }

  private static String line(RowChange row) {
    return "%s %s %s"
        .formatted(
            row.part(),
            row.kind(),
            String.join("|", row.cells().stream().map(TableComparisonTest::cell).toList()));
  }

  private static String cell(CellChange cell) {
    return switch (cell.kind()) {
      case ADDED -> "+" + cell.after();
      case REMOVED -> "-" + cell.before();
      case CHANGED -> cell.before() + ">" + cell.after();
      case KEPT, MOVED -> String.valueOf(cell.after());
    };
  }

  /** Rows of one side, without columns that it does not have; of the earlier one in any order. */
  private static List<List<String>> cells(
      TableChange change, Function<CellChange, @Nullable String> side, Kind absent) {
    return change.rows().stream()
        .filter(row -> row.kind() != absent)
        .map(row -> row.cells().stream().map(side).filter(Objects::nonNull).sorted().toList())
        .toList();
  }

  private static List<List<String>> cells(ComparedTable table) {
    return Stream.of(List.of(table.header()), table.rows(), List.of(table.total()))
        .flatMap(List::stream)
        .filter(row -> !row.isEmpty())
        .map(
            row ->
                IntStream.range(0, table.columns())
                    .mapToObj(i -> ComparedTable.cell(row, i))
                    .sorted()
                    .toList())
        .toList();
  }

  private static ComparedTable random(Random random) {
    int columns = 1 + random.nextInt(4);
    return new ComparedTable(
        random.nextBoolean() ? row(random, columns) : List.of(),
        IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> row(random, columns)).toList(),
        random.nextBoolean() ? row(random, columns) : List.of());
  }

  private static ComparedTable changed(ComparedTable table, Random random) {
    List<List<String>> rows = new ArrayList<>(table.rows());
    if (random.nextBoolean()) {
      rows.remove(random.nextInt(rows.size()));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(rows, random);
    }
    if (random.nextBoolean()) {
      rows.add(random.nextInt(rows.size() + 1), row(random, 1 + random.nextInt(5)));
    }
    List<String> header = new ArrayList<>(table.header());
    if (!header.isEmpty() && random.nextBoolean()) {
      header.set(random.nextInt(header.size()), "andet");
    }
    return new ComparedTable(header, rows, random.nextBoolean() ? table.total() : List.of());
  }

  private static List<String> row(Random random, int columns) {
    String[] words = {"", "Hørsholm", "1.881", "12,5", "-", "Dragør"};
    return IntStream.range(0, columns).mapToObj(i -> words[random.nextInt(words.length)]).toList();
  }

  /** Cells are parted by semicolons; an empty text is no header or total. */
  private static ComparedTable table(String header, String total, String... rows) {
    return new ComparedTable(
        split(header), Stream.of(rows).map(TableComparisonTest::split).toList(), split(total));
  }

  private static List<String> split(String row) {
    return row.isEmpty() ? List.of() : List.of(row.split(";", -1));
  }
}

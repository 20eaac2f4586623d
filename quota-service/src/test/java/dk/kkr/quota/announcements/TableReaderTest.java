package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.items.AgendaItem.Table;
import dk.kkr.quota.regions.RegionsOfTests;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as agenda-service gives them; invented, of the eleven municipalities of one region. */
class TableReaderTest {

  private static final List<String> HEADER = List.of("Kommune", "Kommunekvote");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("Morsø", "6"),
          List.of("Thisted Kommune", "4"),
          List.of("Brønderslev", "9"),
          List.of("Frederikshavn", "1"),
          List.of("Vesthimmerland", "5"),
          List.of("Læsø", "7"),
          List.of("Rebild", "8"),
          List.of("Mariagerfjord", "-"),
          List.of("Jammerbugt", "12"),
          List.of("Ålborg", "1.002"),
          List.of("Hjørring", " 6 "));
  private static final List<String> TOTAL = List.of("Regionen i alt", "1.060");

  @Test
  void every_municipality_gets_its_number_and_the_printed_value_stays() {
    ReadTable read = read(table(HEADER, ROWS, TOTAL));

    assertThat(read.rows()).hasSize(11);
    assertThat(read.rows())
        .extracting(AnnouncedQuota::code, AnnouncedQuota::quota, AnnouncedQuota::rawValue)
        .contains(tuple("0846", 0, "-"), tuple("0851", 1002, "1.002"), tuple("0860", 6, " 6 "));
    assertThat(read.sum()).isEqualTo(1060);
    assertThat(read.total()).isEqualTo(1060);
    assertThat(read.column()).isEqualTo("Kommunekvote");
    assertThat(read.table()).isEqualTo(1);
  }

  @Test
  void the_table_is_found_by_what_it_holds_wherever_it_stands() {
    Table other = table(List.of("År", "Antal"), List.of(List.of("2020", "1")), List.of());
    List<List<String>> wide =
        ROWS.stream().map(row -> List.of("x", row.get(1), row.get(0), "100")).toList();
    Table quotas = table(List.of("", "Kvote 2022", "Kommune", "Indbyggere"), wide, List.of());

    ReadTable read = read(other, quotas);

    assertThat(read.table()).isEqualTo(2);
    assertThat(read.column()).isEqualTo("Kvote 2022");
    assertThat(read.total()).isNull();
    assertThat(read.sum()).isEqualTo(1060);
  }

  @Test
  void a_total_that_was_not_told_apart_is_told_apart_here() {
    List<List<String>> rows = new ArrayList<>(ROWS);
    rows.add(TOTAL);
    rows.add(List.of("", ""));

    assertThat(read(table(List.of(), rows, List.of())).total()).isEqualTo(1060);
  }

  @Test
  void what_does_not_fit_is_said_row_by_row() {
    refused(
        rows -> {
          rows.set(0, List.of("Morsoe", "6"));
          rows.set(1, List.of("Viborg", "4"));
          rows.set(2, List.of("Frederikshavn", "9"));
          rows.set(4, List.of("Vesthimmerland", "5,5"));
          rows.set(5, List.of("Læsø", "-7"));
          rows.set(6, List.of("Rebild"));
        },
        "table 1, row 1 (Morsoe | 6): no municipality has this name",
        "table 1, row 2 (Viborg | 4): Viborg does not lie in Region Nordjylland, but in Region Midtjylland",
        "table 1, row 4 (Frederikshavn | 1): Frederikshavn stands in row 3 already",
        "table 1, row 5 (Vesthimmerland | 5,5): '5,5' is no whole number",
        "table 1, row 6 (Læsø | -7): '-7' is no whole number",
        "table 1, row 7 (Rebild): '' is no whole number",
        "table 1: Morsø (0773) is missing",
        "table 1: Thisted (0787) is missing",
        "table 1: Brønderslev (0810) is missing");
  }

  @Test
  void a_sum_that_is_not_the_printed_total_is_refused() {
    refused(
        rows -> rows.set(0, List.of("Morsø", "7")),
        "table 1: the rows sum to 1061, the printed total is 1060");
  }

  @Test
  void a_total_without_a_number_is_refused() {
    assertThatThrownBy(() -> read(table(HEADER, ROWS, List.of("Regionen i alt"))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.violations())
                    .extracting(Violation::message)
                    .containsExactly("table 1: the row of the total has no whole number"));
  }

  @Test
  void without_a_column_that_is_clearly_the_quota_nothing_is_guessed() {
    List<List<String>> two =
        ROWS.stream().map(row -> List.of(row.get(0), row.get(1), row.get(1))).toList();
    List<List<String>> none = ROWS.stream().map(row -> List.of(row.get(0))).toList();

    assertThatThrownBy(() -> read(table(List.of("Kommune", "2021", "2022"), two, List.of())))
        .hasStackTraceContaining("1 things do not fit");
    assertThatThrownBy(() -> read(table(List.of("Kommune"), none, List.of())))
        .isInstanceOf(ProblemException.class);
    Table fits = table(HEADER, ROWS, TOTAL);
    assertThatThrownBy(() -> read(fits, fits)).hasMessageContaining("[1, 2]");
  }

  @Test
  void an_item_without_such_a_table_says_what_was_looked_for() {
    for (List<Table> tables :
        List.of(
            List.<Table>of(),
            List.of(table(HEADER, ROWS.subList(0, 5), List.of())),
            List.of(table(List.of(), List.of(), List.of())))) {
      assertThatThrownBy(() -> new TableReader(RegionsOfTests.nordjylland()).read(tables))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("11 municipalities of Region Nordjylland");
    }
  }

  @ParameterizedTest
  @CsvSource({"7,7", "-,0", "–,0", "—,0", "1.234,1234", " 12 ,12", "0,0", "1000000,1000000"})
  void whole_numbers_are_read(String cell, int value) {
    assertThat(QuotaColumns.figure(cell)).hasValue(value);
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "ca. 7",
    "-7",
    "1.23",
    "'1,5'",
    "7 %",
    "1000001",
    "99999999999",
    "VII",
    "7.",
    "--"
  })
  void anything_else_is_no_whole_number(String cell) {
    assertThat(QuotaColumns.figure(cell)).isEmpty();
  }

  private static void refused(Consumer<List<List<String>>> spoil, String... faults) {
    List<List<String>> rows = new ArrayList<>(ROWS);
    spoil.accept(rows);
    assertThatThrownBy(() -> read(table(HEADER, rows, TOTAL)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type().status()).isEqualTo(422);
              assertThat(problem.violations())
                  .allSatisfy(violation -> assertThat(violation.pointer()).isEqualTo("/itemId"));
              assertThat(problem.violations()).hasSameSizeAs(faults);
              for (int i = 0; i < faults.length; i++) {
                assertThat(problem.violations().get(i).message()).startsWith(faults[i]);
              }
              assertThat(problem.extensions().get("rows"))
                  .asInstanceOf(InstanceOfAssertFactories.LIST)
                  .hasSameSizeAs(faults);
            });
  }

  private static ReadTable read(Table... tables) {
    return new TableReader(RegionsOfTests.nordjylland()).read(List.of(tables));
  }

  private static Table table(List<String> header, List<List<String>> rows, List<String> total) {
    return new Table(header, rows, total);
  }
}

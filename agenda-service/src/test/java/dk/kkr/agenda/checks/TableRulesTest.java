package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableRulesTest {

  private static final List<String> HEADER = List.of("Kommune", "Pladser");

  @Test
  void a_total_that_is_not_the_sum_is_an_error_with_both_numbers() {
    List<CheckFinding> findings =
        Checked.text("")
            .table(HEADER, rows("Dragør", "1.200", "Hørsholm", "-", "Ishøj", "34"), total("1.224"))
            .findings(new TableTotal());

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(CheckSeverity.ERROR);
              assertThat(finding.place().table()).isEqualTo(1);
              assertThat(finding.message()).contains("»Pladser«", "1.224", "1234");
            });
  }

  @Test
  void a_total_may_stand_as_the_last_row() {
    List<List<String>> rows = rows("Dragør", "2", "Ishøj", "3", "I alt", "6");
    assertThat(Checked.text("").table(HEADER, rows, List.of()).messages(new TableTotal()))
        .hasSize(1);
  }

  @Test
  void right_totals_shares_averages_text_and_rounding_are_no_findings() {
    assertThat(sums("I alt", rows("a", "2", "b", "-", "c", "4"), "6")).isEmpty();
    assertThat(sums("Andel i pct.", rows("a", "20", "b", "30"), "25")).isEmpty();
    assertThat(sums("Gennemsnit", rows("a", "20", "b", "30"), "25")).isEmpty();
    assertThat(sums("Bemærkning", rows("a", "ja", "b", "30"), "25")).isEmpty();
    assertThat(sums("Mio. kr.", rows("a", "1,4", "b", "1,4", "c", "1,4"), "4,3")).isEmpty();
    assertThat(sums("Mio. kr.", rows("a", "1,4", "b", "1,4", "c", "1,4"), "4,5")).hasSize(1);
    assertThat(sums("Antal", rows("a", "1", "b", "2"), "")).isEmpty();
  }

  @Test
  void a_last_column_may_hold_the_totals_of_rows() {
    List<String> header = List.of("Kommune", "Piger", "Drenge", "I alt");
    List<String> right = List.of("Ishøj", "2", "3", "5");
    assertThat(across(header, List.of(right, List.of("Dragør", "1", "2", "4"))))
        .containsExactly(
            "Summen i rækken »Dragør« er skrevet som 4, men kolonnerne giver 3. Ret tallene eller summen.");
    assertThat(across(header, List.of(right, List.of("Dragør", "1", "2", "3")))).isEmpty();
    assertThat(across(header, List.of(right, List.of("Dragør", "1", "ukendt", "3")))).isEmpty();
    assertThat(across(header, List.of(List.of("Dragør", "1", "2", "4")))).isEmpty();
    assertThat(
            across(
                List.of("Kommune", "Piger i pct.", "Drenge", "I alt"),
                List.of(right, List.of("Dragør", "1", "2", "4"))))
        .isEmpty();
  }

  private static List<String> across(List<String> header, List<List<String>> rows) {
    return Checked.text("")
        .table(header, rows, List.of("I alt", "3", "5", "8"))
        .messages(new TableTotal())
        .stream()
        .filter(message -> message.contains("rækken"))
        .toList();
  }

  @Test
  void subtotals_count_once() {
    assertThat(
            sums(
                "Antal",
                rows("a", "1", "b", "2", "Nord i alt", "3", "c", "4", "Syd i alt", "4"),
                "7"))
        .isEmpty();
    assertThat(sums("Antal", rows("a", "1", "Nord i alt", "1", "c", "4"), "6")).hasSize(0);
    assertThat(sums("Antal", rows("a", "1", "Nord i alt", "1", "c", "4"), "7")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tallene fremgår af nedenstående tabel.",
        "Det går godt (se tabel nedenfor).",
        "Som det ses i tabellen, er tallet steget.",
        "Fordelingen fremgår af skemaet nedenfor.",
        "Tallene er vist i tabel 2."
      })
  void a_table_that_the_text_points_to_is_missed(String text) {
    assertThat(Checked.text(text).messages(new TableMissing())).hasSize(1);
    assertThat(
            Checked.text(text)
                .table(HEADER, rows("Dragør", "1"), List.of())
                .messages(new TableMissing()))
        .isEmpty();
    assertThat(Checked.text(text).attached("Tabel over pladser").messages(new TableMissing()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Besvarelserne af spørgeskemaet er gode.",
        "Tallene fremgår af tabellen i bilag 1.",
        "Den vedlagte tabel viser tallene.",
        "Medlemmerne udfylder et skema.",
        "Rådet vil stabelafløbe projektet."
      })
  void other_tables_are_not_missed(String text) {
    assertThat(Checked.text(text).messages(new TableMissing())).isEmpty();
  }

  private static List<String> sums(String heading, List<List<String>> rows, String total) {
    return Checked.text("")
        .table(List.of("Navn", heading), rows, total(total))
        .messages(new TableTotal());
  }

  private static List<String> total(String total) {
    return List.of("I alt", total);
  }

  private static List<List<String>> rows(String... cells) {
    return java.util.stream.IntStream.range(0, cells.length / 2)
        .mapToObj(i -> List.of(cells[2 * i], cells[2 * i + 1]))
        .toList();
  }
}

package dk.kkr.quota.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.Samples;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ResultFilesTest {

  private static final Map<String, Result> RESULTS = Samples.all();

  private final ResultPages pages = Pages.pages();

  private static Result result(String key) {
    return Objects.requireNonNull(RESULTS.get(key));
  }

  @Test
  void a_csv_file_has_the_table_first_and_every_step_after_it() {
    assertThat(pages.csv(result("dimensioning")).lines())
        .hasSize(4)
        .contains(
            "Hovedstaden;Hovedstaden;941;50;;1881;100;94050;940,5;940;0,5;1880;1;1",
            "Sjælland;Sjælland;564;30;;1881;100;56430;564,3;564;0,3;1880;1;0");
    assertThat(pages.csv(result("dimensioning")))
        .startsWith(
            "\uFEFFKode;Navn;Tildelt (studiepladser);Procent;Bemærkninger;Antal til fordeling")
        .endsWith("\r\n");
  }

  @Test
  void every_line_of_a_csv_file_has_as_many_fields_and_no_heading_stands_twice() {
    RESULTS.forEach(
        (key, result) -> {
          List<String> lines = List.of(pages.csv(result).split("\r\n"));
          List<String> headings = List.of(lines.getFirst().split(";", -1));

          assertThat(new HashSet<>(headings)).as(key).hasSameSizeAs(headings);
          assertThat(lines)
              .as(key)
              .hasSize(result.rows().size() + 1)
              .allMatch(line -> line.split(";", -1).length == headings.size());
        });
  }

  @Test
  void made_up_numbers_are_called_so_in_every_line() {
    assertThat(pages.csv(result("refugee-quotas")).lines().skip(1))
        .hasSize(5)
        .allMatch(line -> line.contains("Tallene er opdigtede"));
  }

  @Test
  void a_text_is_never_a_formula_and_numbers_stay_numbers() {
    assertThat(ResultCsv.safe("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
    assertThat(ResultCsv.safe("+1")).isEqualTo("'+1");
    assertThat(ResultCsv.safe("-1")).isEqualTo("'-1");
    assertThat(ResultCsv.safe("@A1")).isEqualTo("'@A1");
    assertThat(ResultCsv.safe("\t=1")).isEqualTo("'\t=1");
    assertThat(pages.csv(Samples.shared(List.of("a;\"b\"\nc", "B"))))
        .contains("K0;\"a;\"\"b\"\"\nc\";");
    assertThat(ResultCsv.number(Fraction.of(-5, 2), "kr.")).isEqualTo("-2,5");
    assertThat(ResultCsv.number(Fraction.of(100), null)).isEqualTo("100");
    assertThat(ResultCsv.number(Fraction.of(2, 3), null)).isEqualTo("0,666666666667");
    assertThat(ResultCsv.number(Fraction.ZERO, "ja/nej")).isEqualTo("nej");
    assertThat(pages.csv(Samples.shared(List.of("=1+1", "B"))).lines().skip(1).findFirst())
        .hasValueSatisfying(line -> assertThat(line).startsWith("K0;'=1+1;"));
  }

  @Test
  void a_spreadsheet_has_the_table_with_real_numbers_and_its_sums() throws IOException {
    List<Row> rows = sheet(pages.xlsx(result("dimensioning")), "Resultat");

    assertThat(texts(rows.get(ResultWorkbook.HEADINGS)))
        .containsExactly("Kode", "Navn", "Tildelt (studiepladser)", "Procent");
    assertThat(rows.get(3).getCellAsNumber(2)).contains(new BigDecimal("941"));
    assertThat(rows.getLast().getCellText(1)).isEqualTo("I alt");
    assertThat(rows.getLast().getCellAsNumber(2)).contains(new BigDecimal("1881"));
  }

  @Test
  void a_spreadsheet_has_every_exact_value_of_every_step() throws IOException {
    for (Map.Entry<String, Result> one : RESULTS.entrySet()) {
      List<Row> rows = sheet(pages.xlsx(one.getValue()), "Regnestykke");

      assertThat(rows.stream().skip(1).map(row -> row.getCellText(10) + "=" + row.getCellText(4)))
          .as(one.getKey())
          .containsExactlyElementsOf(
              one.getValue().steps().stream()
                  .flatMap(step -> step.values().stream().map(v -> step.quantity() + "=" + v))
                  .toList());
    }
    List<Row> rows = sheet(pages.xlsx(result("dimensioning")), "Regnestykke");
    Row share =
        rows.stream()
            .filter(row -> row.getCellText(10).equals("unrounded"))
            .findFirst()
            .orElseThrow();
    assertThat(share.getCellText(4)).isEqualTo("1881/2");
    assertThat(share.getCellAsNumber(5)).contains(new BigDecimal("940.5"));
    assertThat(share.getCellText(8)).isEqualTo("trin 4; trin 3");
  }

  @Test
  void a_spreadsheet_says_how_it_came_about() throws IOException {
    PageHead head =
        new PageHead(
            "Kvoter 2022",
            List.of(new PageHead.Fact("Råd", "KKR Hovedstaden")),
            List.of(),
            "Scenarie: ikke behandlet af rådet");
    byte[] file = pages.xlsx(head, result("refugee-quotas"));

    assertThat(sheet(file, "Resultat").get(1).getCellText(0))
        .contains("Scenarie: ikke behandlet af rådet", "Tallene er opdigtede");
    assertThat(sheet(file, "Oplysninger").stream().map(ResultFilesTest::texts).toList())
        .contains(
            List.of("Råd", "KKR Hovedstaden"),
            List.of("Regionskvote R1", "15 personer"),
            List.of("Beregning", "Flygtningekvoter"))
        .anyMatch(line -> line.getFirst().equals("Metode"))
        .anyMatch(line -> line.getFirst().equals("Afrunding"));
    assertThat(part(file, "docProps/core.xml"))
        .contains("<dc:title>Kvoter 2022</dc:title>", "<dc:language>da-DK</dc:language>");
  }

  @Test
  void the_same_result_gives_the_same_bytes() {
    RESULTS.forEach(
        (key, result) ->
            assertThat(Arrays.equals(pages.xlsx(result), pages.xlsx(result))).as(key).isTrue());
  }

  @Test
  void hostile_names_are_text_in_a_spreadsheet() throws IOException {
    List<String> names = List.of("=1+1", "<a&b>\"'", "\u202Eabc", "a\nb");
    List<Row> rows = sheet(pages.xlsx(Samples.shared(names)), "Resultat");

    assertThat(rows.stream().skip(3).limit(4).map(row -> row.getCellText(1)))
        .containsExactlyElementsOf(names);
    assertThat(rows.get(3).getCell(1).getFormula()).isNull();
  }

  @Test
  void five_hundred_rows_and_all_their_steps_fit() throws IOException {
    Result result = Samples.shared(IntStream.range(0, 500).mapToObj(i -> "Nr. " + i).toList());
    byte[] file = pages.xlsx(result);

    assertThat(sheet(file, "Resultat")).hasSize(504);
    assertThat(sheet(file, "Regnestykke"))
        .hasSize(1 + result.steps().stream().map(Step::values).mapToInt(List::size).sum());
    assertThat(pages.csv(result).lines()).hasSize(501);
  }

  private static List<Row> sheet(byte[] file, String name) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.findSheet(name).orElseThrow().read();
    }
  }

  private static List<String> texts(Row row) {
    return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("There is no " + name);
  }
}

package dk.kkr.quota.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.quota.tables.CsvField.Kind;
import dk.kkr.quota.tables.CsvFormat.Separator;
import dk.kkr.reference.ReferenceData;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people's spreadsheets write them. */
class CsvReaderTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 16);
  private static final ReferenceData REFERENCE = ReferenceData.load();
  private static final ParticipantNames NAMES = ParticipantNames.ofAll(REFERENCE, DAY);
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final CsvField PERSONS =
      CsvField.required("persons", Kind.WHOLE, "Antal", "Indbyggere");
  private static final CsvField SHARE = CsvField.required("share", Kind.PERCENT, "Andel");
  private static final CsvField AMOUNT =
      CsvField.required("amount", Kind.DECIMAL, "Beløb", "Kroner").withNegatives();
  private static final List<CsvField> COUNT = List.of(CsvField.participant(), PERSONS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kommune;Antal\nKøbenhavn;632.340\nÅrhus;349.983\n",
        "Kommune,Antal\nKøbenhavn,632340\nÅrhus,349983\n",
        "Antal\tKommune\r\n632.340\tKøbenhavn\r\n349.983\tÅrhus\r\n",
        "municipality,persons\n\"København\",\"632,340\"\n\"Aarhus Kommune\",\"349,983\"\n",
        "0101;632340\n0751;349983\n",
        "101;632 340\n751;349 983\n",
        "Københavns Kommune;632'340;;;\n;;;;\nAarhus;349'983;;\n",
        "sep=;\nKøbenhavn;632340\nAarhus;349983",
        "code;name;persons\n0101;København;632340\n0751;Aarhus;349983",
        "0101;København;632.340\n0751;Aarhus;349.983",
        "København;632.340\nAarhus;349.983\nI alt;982.323\n",
        "Hele landet;982.323\nKøbenhavn;632.340\nAarhus;349.983\n",
        "Folketal\n\nKommune;Antal\nKøbenhavn;632.340\n\nAarhus;349.983\nKilde: et register\n",
        "Hele landet;982.323\nRegion Hovedstaden;632.340\nKøbenhavn;632.340\nRegion Midtjylland;349.983\nAarhus;349.983\n",
        "101 København;632.340\n0751 - Aarhus;349.983\n",
        "\"=\"\"0101\"\"\";632.340\nAar\u200bhus;349\u00ad.983\n",
        "KOMMUNE : ;ANTAL (1. januar 2020)\n københavn ;632340\n aarhus ;\t349983 \n"
      })
  void the_same_table_in_many_ways(String text) {
    CsvRows rows = read(text, COUNT);

    assertThat(rows.rows())
        .extracting(row -> row.participant("participant").key(), row -> row.whole("persons"))
        .containsExactlyInAnyOrder(tuple("0101", 632_340L), tuple("0751", 349_983L));
  }

  @Test
  void charsets_are_found_out_and_told() {
    String text = "Kommune;Antal\nÆrø;6015\nKøbenhavn;632340\n";
    byte[] bom = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);

    assertThat(readAs(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo("UTF-8");
    assertThat(readAs(bom, null)).isEqualTo("UTF-8");
    assertThat(readAs(text.getBytes(WINDOWS), null)).isEqualTo("windows-1252");
    assertThat(readAs(text.getBytes(StandardCharsets.UTF_16), null)).isEqualTo("UTF-16");
    assertThat(readAs(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), null))
        .isEqualTo("UTF-16");
    assertThat(readAs(text.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE")).isEqualTo("UTF-16LE");
    assertThat(readAs(text.getBytes(WINDOWS), "ISO-8859-1")).isEqualTo("ISO-8859-1");
  }

  @Test
  void broken_utf8_is_not_taken_for_something_else() {
    byte[] broken = "Kommune;Nøgle\nKøge;1\nGreve ?;2\n".getBytes(StandardCharsets.UTF_8);
    broken[broken.length - 4] = (byte) 0xFF;
    assertThat(refused(broken, null, CsvFormat.AUTO, COUNT)).hasMessageContaining("UTF-8");
  }

  @Test
  void what_is_no_text_is_refused() {
    byte[] danish = "Kommune;Antal\nÆrø;6015\n".getBytes(WINDOWS);

    assertThat(refused(danish, "utf-8", CsvFormat.AUTO, COUNT).type().status()).isEqualTo(422);
    assertThat(refused(danish, "ebcdic", CsvFormat.AUTO, COUNT).type().status()).isEqualTo(415);
    assertThat(
            refused("a;1\n".getBytes(StandardCharsets.UTF_16LE), null, CsvFormat.AUTO, COUNT)
                .getMessage())
        .contains("zero bytes");
    assertThat(
            refused(new byte[] {'P', 'K', 3, 4, 0, (byte) 0x81}, null, CsvFormat.AUTO, COUNT)
                .violations())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.881,5 | DANISH | 1881.5",
        "1,881.5 | INTERNATIONAL | 1881.5",
        "1.881.000 | DANISH | 1881000",
        "12,5 | DANISH | 12.5",
        "12.5 | INTERNATIONAL | 12.5",
        "1 881,25 | DANISH | 1881.25",
        "1'881.25 | INTERNATIONAL | 1881.25",
        "kr. 1.000,- | DANISH | 1000",
        "-kr. 12,50 | DANISH | -12.5",
        "kr. -12,50 | DANISH | -12.5",
        "1.000.000,00 kr. | DANISH | 1000000",
        "\u2212800.000,0 | DANISH | -800000",
        "\u2013800.000,0 | DANISH | -800000",
        "DKK 12,5 | DANISH | 12.5",
        "0.125 | INTERNATIONAL | 0.125",
        "+0,125 | DANISH | 0.125",
        "1\u00a0881,5 | DANISH | 1881.5",
        "123456789012345,5 | DANISH | 123456789012345.5"
      })
  void numbers_that_say_how_they_are_written(String cell, Numbers numbers, BigDecimal value) {
    CsvRows rows =
        read("Kommune\tBeløb\nAarhus\t" + cell.strip(), List.of(CsvField.participant(), AMOUNT));

    assertThat(rows.readAs().numbers()).isEqualTo(numbers);
    assertThat(rows.findings()).isEmpty();
    assertThat(rows.rows().getFirst().number("amount")).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,5", "12,5 %", "12,5%", "12,5 pct.", "12,50 procent"})
  void a_percentage_with_or_without_its_sign(String cell) {
    CsvRows rows = read("Aarhus;" + cell, List.of(CsvField.participant(), SHARE));

    assertThat(rows.rows().getFirst().number("share")).isEqualByComparingTo("12.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000000000000000000000000000000 | more than 15 digits",
        "1e30 | exponent",
        "1,5E+10 | exponent",
        "NaN | not finite",
        "\u221e | not finite",
        "-Infinity | not finite",
        "0x1F | hexadecimal",
        "87\u00bd | fraction sign",
        "=SUM(B2:B9) | formula",
        "#DIV/0! | error",
        "(1.000) | sign",
        "1.000- | sign",
        "12 % | percentage",
        "- | write 0",
        "1.88.1 | cannot be read",
        "1,2,3 | cannot be read",
        "12 34 | cannot be read",
        "to | cannot be read",
        "\u0661\u0662 | cannot be read",
        "144,5 mio. | cannot be read",
        "--5 | cannot be read",
        "35.09 | no whole number",
        "-5 | below nought"
      })
  void numbers_that_are_none_are_told_with_row_and_column(String cell, String why) {
    List<Violation> violations =
        refused("Kommune\tAntal\nKøbenhavn\t1\nAarhus\t" + cell.strip(), COUNT);

    assertThat(violations).hasSize(1);
    Violation violation = violations.getFirst();
    assertThat(violation.row()).isEqualTo(3);
    assertThat(violation.column()).isEqualTo("Antal");
    assertThat(violation.pointer()).isEqualTo("/rows/1/persons");
    assertThat(violation.message()).contains(cell.strip(), why);
  }

  @Test
  void a_number_that_either_way_explains_is_told() {
    CsvRows points = read("Aarhus;1.234\nRanders;2.345", COUNT);
    assertThat(points.rows()).extracting(row -> row.whole("persons")).containsExactly(1234L, 2345L);
    assertThat(points.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(CsvFinding.Code.AMBIGUOUS_NUMBERS);
              assertThat(finding.row()).isEqualTo(1);
              assertThat(finding.column()).isEqualTo("B");
              assertThat(finding.message())
                  .contains("2 tal", "på dansk", "'1.234' i linje 1 er 1234", "INTERNATIONAL");
            });

    CsvRows commas = read("Aarhus;1,234", COUNT);
    assertThat(commas.rows().getFirst().whole("persons")).isEqualTo(1234);
    assertThat(commas.findings().getFirst().message()).contains("internationalt", "numbers=DANISH");

    CsvRows decimals = read("Aarhus;1.234", List.of(CsvField.participant(), AMOUNT));
    assertThat(decimals.rows().getFirst().number("amount")).isEqualByComparingTo("1234");
    assertThat(decimals.findings()).hasSize(1);
  }

  @Test
  void another_number_decides_or_the_sender() {
    List<CsvField> both = List.of(CsvField.participant(), PERSONS, AMOUNT);
    assertThat(read("Aarhus;1.234;12,5", both).findings()).isEmpty();
    assertThat(refused("Aarhus;1.234;12.5", both))
        .extracting(Violation::message)
        .containsExactly("'1.234' is no whole number; it was read as 1.234");

    byte[] body = "Aarhus;1.234".getBytes(StandardCharsets.UTF_8);
    CsvRows told =
        CsvReader.read(
            body,
            null,
            new CsvFormat(null, null, Numbers.INTERNATIONAL),
            List.of(CsvField.participant(), AMOUNT),
            NAMES);
    assertThat(told.rows().getFirst().number("amount")).isEqualByComparingTo("1.234");
    assertThat(told.findings()).isEmpty();
  }

  @Test
  void numbers_that_do_not_go_together_are_told() {
    assertThat(
            refused(
                "Aarhus;1.881,5\nRanders;2,5\nÆrø;1,881.5",
                List.of(CsvField.participant(), AMOUNT)))
        .extracting(Violation::row, Violation::message)
        .containsExactly(
            tuple(
                3,
                "'1,881.5' is not written as the other numbers of the table, which are read as Danish: 1.881,5"));
  }

  @Test
  void a_dash_is_nought_where_that_is_said() {
    List<CsvField> fields = List.of(CsvField.participant(), PERSONS.withDashes());

    assertThat(read("Brøndby;-\nAlbertslund;\u2013\nRødovre;7\nI alt;7", fields).rows())
        .extracting(row -> row.whole("persons"))
        .containsExactly(0L, 0L, 7L);
  }

  @Test
  void everything_wrong_is_told_with_its_row_and_column() {
    assertThat(
            refused(
                "Kommune;Antal;Bemærkning\nKøbenhavn;12,5;a\n\nStorkøbing;7\nÅrhus;\n;5\n101;8;;;x\nChristiansø;84\n",
                COUNT))
        .extracting(Violation::row, Violation::column, Violation::pointer, Violation::message)
        .containsExactly(
            tuple(2, "Antal", "/rows/0/persons", "'12,5' is no whole number; it was read as 12.5"),
            tuple(
                4,
                "Kommune",
                "/rows/1/participant",
                "no municipality has the code, name or alias 'Storkøbing' on 2021-06-16"),
            tuple(5, "Antal", "/rows/2/persons", "is empty"),
            tuple(6, "Kommune", "/rows/3/participant", "is empty"),
            tuple(
                7,
                "E",
                "/rows/4",
                "'x' belongs to no column; is the separator right, and what holds a separator in quotation marks?"),
            tuple(7, "Kommune", "/rows/4/participant", "København (0101) stands in row 2 already"),
            tuple(
                8,
                "Kommune",
                "/rows/5/participant",
                "Christiansø (0411) has a code, but is no municipality"));
  }

  @Test
  void a_code_and_a_name_that_contradict_each_other() {
    assertThat(refused("0101;Aarhus;5\n0751;Aarhus;6", COUNT))
        .extracting(Violation::column, Violation::message)
        .containsExactly(
            tuple("B", "'Aarhus' is Aarhus (0751), but København (0101) stands beside it"));
  }

  @Test
  void a_code_and_another_name_in_one_cell() {
    assertThat(refused("101 Aarhus;5", COUNT)).extracting(Violation::column).containsExactly("A");
  }

  @Test
  void totals_must_hold() {
    assertThat(refused("Kommune;Antal\nKøbenhavn;5\nAarhus;6\nRegionen i alt;12\n", COUNT))
        .extracting(Violation::row, Violation::column, Violation::message)
        .containsExactly(
            tuple(4, "Antal", "the total is 12, but the rows sum to 11; the difference is 1"));
    assertThat(read("København;5\nI alt;5\nAarhus;6\nI alt;6\nTotal;11\n", COUNT).rows())
        .hasSize(2);
    assertThat(
            read(
                    "Kommune;Andel\nKøbenhavn;33,3 %\nAarhus;66,7 %\nTotal;100 %",
                    List.of(CsvField.participant(), SHARE))
                .rows())
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i alt",
        "I alt:",
        "Total",
        "Sum",
        "Regionen i alt",
        "Hele landet",
        "KKR Nord i alt",
        "Samlet"
      })
  void totals_are_recognised(String label) {
    assertThat(read("København;5\nAarhus;6\n" + label + ";11", COUNT).rows()).hasSize(2);
  }

  @Test
  void at_most_a_hundred_faults_are_told_one_by_one() {
    String text =
        IntStream.range(0, 250).mapToObj(i -> "By" + i + ";1").collect(Collectors.joining("\n"));

    List<Violation> violations = refused(text, COUNT);
    assertThat(violations).hasSize(101);
    assertThat(violations.getLast().message()).isEqualTo("and 150 more");
  }

  @Test
  void who_says_that_there_are_no_headings_is_believed() {
    byte[] text = "Kommune;Antal\nAarhus;5\n".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(text, null, new CsvFormat(null, false, null), COUNT).violations())
        .extracting(Violation::row)
        .containsOnly(1);
  }

  @Test
  void headings_that_do_not_fit_are_told() {
    assertThat(refused("Kommune;Beboere\nAarhus;5", COUNT))
        .extracting(Violation::row, Violation::message)
        .containsExactly(
            tuple(
                1,
                "has no column 'Antal' (persons); the headings that are not known are: Beboere"));
    assertThat(refused("By;Beboere\nAarhus;5", COUNT)).hasSize(2);
    assertThat(refused("Kommune\nAarhus", COUNT)).hasSize(1);
    assertThat(refused("Kommune;Antal;Indbyggere\nAarhus;5;5", COUNT))
        .extracting(Violation::column, Violation::message)
        .containsExactly(tuple("Indbyggere", "means the same as the column 'Antal'"));
    assertThat(read("Kommune;Bemærkning;Antal\nAarhus;god;5", COUNT).findings())
        .extracting(CsvFinding::code, CsvFinding::column)
        .containsExactly(tuple(CsvFinding.Code.COLUMN_NOT_READ, "Bemærkning"));
  }

  @Test
  void tables_that_are_too_large_are_refused_at_once() {
    String rows = "0101;1\n".repeat(100_000);
    assertThat(refused(rows, COUNT))
        .extracting(Violation::row, Violation::message)
        .containsExactly(tuple(1051, "is past the last of 1,000 rows"));
    assertThat(refused("0101;1\n".repeat(1001), COUNT))
        .extracting(Violation::row)
        .containsExactly(1001);
    assertThat(refused("0101;" + "1;".repeat(60) + "1", COUNT))
        .extracting(Violation::message)
        .containsExactly("has 62 columns");
    assertThat(refused(",".repeat(1_000_000) + "x", COUNT)).hasSize(1);
    assertThat(refused("0101;" + "1".repeat(201), COUNT))
        .extracting(Violation::column)
        .containsExactly("B");
    assertThat(
            refused(new byte[CsvReader.MOST_BYTES + 1], null, CsvFormat.AUTO, COUNT)
                .type()
                .status())
        .isEqualTo(413);
  }

  @Test
  void fields_in_quotation_marks() {
    CsvRows rows =
        read(
            "\"Aarhus\";\"1.234\";\"han sagde \"\"nej\"\"; og\ngik\"\n\"Ærø\";5;\"\"",
            List.of(CsvField.participant(), PERSONS, CsvField.optional("note", Kind.TEXT, "Note")));

    assertThat(rows.rows().getFirst().text("note")).isEqualTo("han sagde \"nej\"; og gik");
    assertThat(rows.rows().getLast().line()).isEqualTo(2);
    assertThat(rows.rows().getLast().value("note")).isEmpty();
    assertThat(refused("\"Aarhus;5\nÆrø;6", COUNT))
        .extracting(Violation::message)
        .containsExactly("has a quotation mark that is not closed, or has something behind it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", ";;\n;;", "Kommune;Antal\n", "\uFEFF"})
  void a_table_without_a_row_is_refused(String text) {
    assertThat(refused(text, COUNT)).extracting(Violation::message).containsExactly("is empty");
  }

  @Test
  void others_than_municipalities_are_found_among_the_participants() {
    List<Participant> chosen =
        List.of(new Participant("0751", "Aarhus"), new Participant("hofor", "HOFOR"));
    ParticipantNames names = ParticipantNames.of(chosen, REFERENCE, DAY);
    byte[] body = "Hofor;5\nÅrhus;6\nKøbenhavn;7".getBytes(StandardCharsets.UTF_8);

    assertThat(refusal(() -> CsvReader.read(body, null, CsvFormat.AUTO, COUNT, names)).violations())
        .extracting(Violation::row, Violation::message)
        .containsExactly(tuple(3, "København (0101) does not take part"));
  }

  @Test
  void the_way_it_was_read_is_told() {
    assertThat(
            read("Antal,Bemærkning,Kommune\n\"1,881\",x,Aarhus\n\"2,000\",y,Ærø", COUNT).readAs())
        .isEqualTo(
            new ReadAs(
                "UTF-8",
                Separator.COMMA,
                true,
                Numbers.INTERNATIONAL,
                List.of("persons", "", "participant")));
  }

  private static String readAs(byte[] body, @Nullable String charset) {
    CsvRows rows = CsvReader.read(body, charset, CsvFormat.AUTO, COUNT, NAMES);
    assertThat(rows.rows())
        .extracting(row -> row.participant("participant").name())
        .containsExactly("Ærø", "København");
    return rows.readAs().charset();
  }

  private static CsvRows read(String text, List<CsvField> fields) {
    return CsvReader.read(
        text.getBytes(StandardCharsets.UTF_8), null, CsvFormat.AUTO, fields, NAMES);
  }

  private static List<Violation> refused(String text, List<CsvField> fields) {
    return refused(text.getBytes(StandardCharsets.UTF_8), null, CsvFormat.AUTO, fields)
        .violations();
  }

  private static ProblemException refused(
      byte[] body, @Nullable String charset, CsvFormat format, List<CsvField> fields) {
    return refusal(() -> CsvReader.read(body, charset, format, fields, NAMES));
  }

  private static ProblemException refusal(Runnable reading) {
    try {
      reading.run();
    } catch (ProblemException e) {
      return e;
    }
    throw new AssertionError("was not refused");
  }
}

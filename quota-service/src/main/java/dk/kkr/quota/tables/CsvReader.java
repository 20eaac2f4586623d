package dk.kkr.quota.tables;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.quota.tables.CsvFormat.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table out of a CSV file as people's spreadsheets write it. What the sender does not say
 * is found out and told: charset, separator, whether there are headings, how numbers are written.
 * Blank lines, empty columns at the end and rows with totals are no rows; totals must hold.
 */
public final class CsvReader {

  /** The most bytes of a file. */
  public static final int MOST_BYTES = 1 << 20;

  private static final String SEPARATOR_LINE = "sep=";

  private CsvReader() {}

  /**
   * Reads a table.
   *
   * @param body the file as it came
   * @param charset as told; null to find out
   * @param told how it is written, as far as that is told
   * @param fields its columns, in the order in which they stand where there are no headings
   * @param names who may stand in it
   * @return at least one row
   * @throws ProblemException 413 when it has more than {@link #MOST_BYTES}; 415 for an unknown
   *     charset; 422 with row and column of everything that does not fit
   */
  public static CsvRows read(
      byte[] body,
      @Nullable String charset,
      CsvFormat told,
      List<CsvField> fields,
      ParticipantNames names) {
    return read(body, charset, told, fields, names, CsvLines.MOST_ROWS);
  }

  /** As the other, of a table with so many rows at most. */
  public static CsvRows read(
      byte[] body,
      @Nullable String charset,
      CsvFormat told,
      List<CsvField> fields,
      ParticipantNames names,
      int most) {
    if (body.length > MOST_BYTES) {
      throw new ProblemException(
          Problems.TOO_LARGE,
          "The table has %,d bytes; at most %,d are read.".formatted(body.length, MOST_BYTES));
    }
    CsvText text = CsvText.of(body, charset);
    Separator said = separatorLine(text.text());
    CsvLines lines = new CsvLines(said == null ? text.text() : afterFirstLine(text.text()), most);
    Separator separator =
        told.separator() != null
            ? told.separator()
            : said != null ? said : Separators.of(lines, fields, names);
    List<CsvLine> all = lines.all(separator);
    if (all.isEmpty()) {
      throw empty("The body has no line with anything in it.");
    }
    Columns columns = Columns.of(all, told.header(), fields, names);
    RowReader reader = new RowReader(fields, columns, names, told.numbers(), most);
    List<CsvRow> rows = reader.rows();
    if (rows.isEmpty()) {
      throw empty("The table has headings, but no row.");
    }
    List<CsvFinding> findings = new ArrayList<>(columns.findings());
    findings.addAll(reader.findings());
    return new CsvRows(
        rows,
        findings,
        new ReadAs(
            text.charset(), separator, columns.hasHeading(), reader.numbers(), columns.inOrder()),
        columns.names());
  }

  /** What a first line "sep=;" says, which spreadsheets write and do not show. */
  private static @Nullable Separator separatorLine(String text) {
    String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
    if (!first.startsWith(SEPARATOR_LINE) || first.length() <= SEPARATOR_LINE.length()) {
      return null;
    }
    char said = first.charAt(SEPARATOR_LINE.length());
    for (Separator separator : Separator.values()) {
      if (separator.character() == said) {
        return separator;
      }
    }
    return null;
  }

  private static String afterFirstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }

  private static ProblemException empty(String detail) {
    return new ProblemException(
            Problems.INVALID_INPUT, detail + " Send one line for each row, headings above them.")
        .at("/rows", "is empty");
  }
}

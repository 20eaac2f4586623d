package dk.kkr.quota.tables;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.tables.CsvFormat.Separator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Splits a text into lines and cells, and stops where there are too many. */
final class CsvLines {

  /** The most rows of any table, beside headings, totals and notes. */
  static final int MOST_ROWS = 1_000;

  /** The most columns of a table. */
  static final int MOST_COLUMNS = 50;

  /** The most characters of a cell. */
  static final int LONGEST_CELL = 200;

  private static final int BESIDE_ROWS = 50;

  /** As many as a spreadsheet has, most of them empty. */
  private static final int WIDEST = 16_384;

  /** What spreadsheets write for a blank that holds things together, also between thousands. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");

  /** What is not seen and comes along when text is copied: soft hyphens, directions, joiners. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  /** How some programs keep spreadsheets from reading a code as a number: ="0101". */
  private static final Pattern KEPT = Pattern.compile("=\"([^\"]*)\"");

  private final String text;
  private final int most;

  /** Of a table with so many rows at most. */
  CsvLines(String text, int most) {
    this.text = text;
    this.most = most;
  }

  /**
   * All lines that are not blank.
   *
   * @throws ProblemException 422 with the line, when there are too many of anything or a quotation
   *     mark is never closed
   */
  List<CsvLine> all(Separator separator) {
    try {
      return lines(separator, most + BESIDE_ROWS, true);
    } catch (UncheckedIOException e) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The body is not a CSV file: a quotation mark does not fit. One at the beginning of a field is closed at its end, and doubled within.",
              e)
          .at("", "has a quotation mark that is not closed, or has something behind it");
    }
  }

  /** The first lines; null when they cannot be split in this way. */
  @Nullable List<CsvLine> first(Separator separator, int count) {
    try {
      return lines(separator, count, false);
    } catch (UncheckedIOException | ProblemException e) {
      return null;
    }
  }

  private List<CsvLine> lines(Separator separator, int count, boolean strict) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator.character())
            .setIgnoreEmptyLines(false)
            .get();
    List<CsvLine> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord next = records.next();
        int row = Math.toIntExact(next.getRecordNumber());
        if (next.size() > WIDEST) {
          throw tooWide(row, next.size());
        }
        CsvLine line = new CsvLine(row, cells(next, strict));
        if (!line.cells().isEmpty()) {
          if (lines.size() == count) {
            if (strict) {
              throw tooMany(row, most);
            }
            break;
          }
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  static ProblemException tooMany(int row, int most) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "The table has more than %,d rows, and no more are read. Nothing was stored."
                .formatted(most))
        .atCell("/rows", row, null, "is past the last of %,d rows".formatted(most));
  }

  private static List<String> cells(CSVRecord line, boolean strict) {
    List<String> cells = new ArrayList<>();
    int row = Math.toIntExact(line.getRecordNumber());
    for (int column = 0; column < line.size(); column++) {
      String cell = plain(line.get(column));
      if (strict && cell.length() > LONGEST_CELL) {
        throw new ProblemException(
                Problems.INVALID_INPUT,
                "A field of the table has more than %d characters. Is the separator right?"
                    .formatted(LONGEST_CELL))
            .atCell(
                "/rows",
                row,
                CsvLine.letter(column),
                "has %,d characters; at most %d".formatted(cell.length(), LONGEST_CELL));
      }
      cells.add(cell);
    }
    while (!cells.isEmpty() && cells.getLast().isEmpty()) {
      cells.removeLast();
    }
    if (strict && cells.size() > MOST_COLUMNS) {
      throw tooWide(row, cells.size());
    }
    return cells;
  }

  private static String plain(String cell) {
    if (cell.isEmpty()) {
      return cell;
    }
    String seen = UNSEEN.matcher(cell).replaceAll("");
    String plain = BLANKS.matcher(seen).replaceAll(" ").strip();
    Matcher kept = KEPT.matcher(plain);
    return kept.matches() ? kept.group(1).strip() : plain;
  }

  private static ProblemException tooWide(int row, int columns) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "The table has more than %d columns. Is the separator right?".formatted(MOST_COLUMNS))
        .atCell("/rows", row, CsvLine.letter(MOST_COLUMNS), "has %d columns".formatted(columns));
  }
}

package dk.kkr.agenda.results;

import dk.kkr.agenda.matters.MatterNames.MatterName;
import dk.kkr.agenda.reading.DanishWords;
import dk.kkr.agenda.results.ResultRow.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Results for a spreadsheet: one line per decision and policy area. With a byte order mark, without
 * which a Danish spreadsheet reads other letters.
 */
final class ResultsCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create().setDelimiter(';').setRecordSeparator("\r\n").get();

  // A spreadsheet would calculate it.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

  private ResultsCsv() {}

  static String of(List<ResultRow> rows) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    try (CSVPrinter lines = new CSVPrinter(csv, FORMAT)) {
      lines.printRecord(
          "Emne",
          "Møde",
          "Punkt",
          "Titel",
          "Udfald",
          "Virkning",
          "Besluttet den",
          "Beslutning",
          "Sagsforløb",
          "Kilde");
      for (ResultRow row : rows) {
        Shown shown = row.shown();
        lines.printRecord(
            cell(shown.policyArea()),
            shown.meetingDate(),
            cell(shown.number()),
            cell(shown.title()),
            shown.outcome() == null ? "" : DanishWords.outcome(shown.outcome()),
            DanishWords.force(shown.force()),
            shown.decidedOn(),
            cell(shown.words()),
            cell(shown.matters().stream().map(MatterName::title).collect(Collectors.joining(", "))),
            shown.fromFile() ? "Referat fra en fil" : "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  private static String cell(@Nullable String text) {
    String given = text == null ? "" : text;
    return FORMULA.matcher(given).find() ? "'" + given : given;
  }
}

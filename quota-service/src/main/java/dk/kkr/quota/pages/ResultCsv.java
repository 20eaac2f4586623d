package dk.kkr.quota.pages;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.worksheet.Exact;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Step;
import dk.kkr.quota.worksheet.YesNo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A result as comma-separated values; see {@link ResultPages#csv}. */
final class ResultCsv {

  private static final String MARK = "\uFEFF";

  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();

  private static final int DECIMALS = 12;

  /** Where a spreadsheet reads a formula; also as written with wide characters. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final Result result;
  private final Set<String> headings = new HashSet<>();

  private final @Nullable String notice;

  private ResultCsv(@Nullable String notice, Result result) {
    this.notice = notice;
    this.result = result;
  }

  static String of(@Nullable String notice, Result result) {
    return new ResultCsv(notice, result).text();
  }

  private String text() {
    List<Step> columns = result.columns().stream().map(column -> step(column.quantity())).toList();
    List<Step> others = result.steps().stream().filter(step -> !columns.contains(step)).toList();
    StringBuilder text = new StringBuilder(MARK);
    try (CSVPrinter lines = new CSVPrinter(text, FORMAT)) {
      List<String> headings = new ArrayList<>(List.of(heading("Kode", ""), heading("Navn", "")));
      columns.forEach(step -> headings.add(heading(step)));
      headings.add(heading("Bemærkninger", ""));
      others.forEach(step -> headings.add(heading(step)));
      lines.printRecord(headings);
      for (int i = 0; i < result.rows().size(); i++) {
        lines.printRecord(line(i, columns, others));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private List<String> line(int place, List<Step> columns, List<Step> others) {
    Result.Row row = result.rows().get(place);
    List<String> line = new ArrayList<>(List.of(safe(row.key()), safe(row.name())));
    columns.forEach(step -> line.add(value(step, place)));
    line.add(safe(remarks(row)));
    others.forEach(step -> line.add(value(step, place)));
    return line;
  }

  private String remarks(Result.Row row) {
    String findings = Remarks.of(result, row);
    return notice == null ? findings : (Remarks.sentence(notice) + " " + findings).strip();
  }

  private Step step(String quantity) {
    return result.steps().stream()
        .filter(step -> step.quantity().equals(quantity))
        .findFirst()
        .orElseThrow();
  }

  private String heading(Step step) {
    return heading(NumberColumn.heading(step.label(), step.unit()), step.quantity());
  }

  /** Programs find a column by its heading, so none stands twice. */
  private String heading(String wanted, String key) {
    return safe(headings.add(wanted) ? wanted : "%s [%s]".formatted(wanted, key));
  }

  private static String value(Step step, int place) {
    Fraction value = Exact.parse(step.values().get(step.each() ? place : 0));
    return number(value, step.unit());
  }

  static String number(Fraction value, @Nullable String unit) {
    if (YesNo.is(unit)) {
      return YesNo.of(value.signum() != 0);
    }
    String plain = value.rounded(DECIMALS).toPlainString();
    String trimmed = plain.replaceFirst("\\.?0+$", "");
    return trimmed.replace('.', ',');
  }

  static String safe(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}

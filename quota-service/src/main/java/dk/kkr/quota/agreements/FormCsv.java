package dk.kkr.quota.agreements;

import dk.kkr.quota.agreements.NotificationForm.Moved;
import dk.kkr.quota.agreements.NotificationForm.Row;
import dk.kkr.quota.agreements.NotificationForm.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The form for a spreadsheet: one line per fact, all with the same six columns. With a byte order
 * mark, without which a Danish spreadsheet reads other letters.
 */
final class FormCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create().setDelimiter(';').setRecordSeparator("\r\n").get();
  // A spreadsheet would calculate it.
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

  private FormCsv() {}

  static String of(NotificationForm form) {
    StringBuilder csv = new StringBuilder("\uFEFF");
    try (CSVPrinter lines = new CSVPrinter(csv, FORMAT)) {
      lines.printRecord("Del", "Kommunekode", "Kommune", "Antal", "Oplysning", "Dato");
      heading(form, lines);
      for (Row row : form.rows()) {
        line(lines, "Kommunekvote", row.code(), row.name(), row.agreed(), null, null);
      }
      line(lines, "I alt", null, form.region(), form.sum(), null, null);
      for (Moved moved : form.transfers()) {
        line(
            lines,
            "Overdragelse",
            moved.from(),
            moved.fromName(),
            moved.persons(),
            "til %s (%s)".formatted(moved.toName(), moved.to()),
            null);
      }
      for (Waiting waiting : form.waiting()) {
        line(
            lines,
            "Overdragelse, der ikke gælder endnu",
            waiting.from(),
            waiting.fromName(),
            waiting.persons(),
            "til %s (%s): %s"
                .formatted(waiting.toName(), waiting.to(), TransferWords.status(waiting.state())),
            null);
      }
      signatures(form, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  private static void heading(NotificationForm form, CSVPrinter lines) throws IOException {
    for (String label : form.labels()) {
      line(lines, "Bemærk", null, null, null, label, null);
    }
    line(lines, "Kvoteår", null, null, form.quotaYear(), null, null);
    line(lines, "Landstal", null, null, form.landstal(), null, null);
    line(lines, "Regionskvote", null, form.region(), form.regionTotal(), form.source(), null);
    line(lines, "Frist", null, null, null, null, form.deadline());
    line(lines, "Endelig", null, null, null, null, form.finalisedOn());
    Notification notification = form.notification();
    if (notification != null) {
      line(
          lines,
          "Meddelt",
          null,
          null,
          null,
          "%s, %s".formatted(notification.by(), notification.receipt()),
          notification.notifiedOn());
    }
    String rule = form.onLandstalChange().text();
    line(
        lines,
        "Ved ændret landstal",
        null,
        null,
        null,
        rule == null ? "Aftalen bortfalder" : rule,
        null);
  }

  private static void signatures(NotificationForm form, CSVPrinter lines) throws IOException {
    for (Row row : form.rows()) {
      for (Signatory signatory : form.signatories()) {
        if (signatory.code().equals(row.code())) {
          Signatory.Mandate mandate = signatory.mandate();
          String who = "%s, %s".formatted(signatory.name(), signatory.role());
          line(lines, "Underskrift", row.code(), row.name(), null, who, signatory.signedOn());
          line(
              lines,
              "Mandat",
              row.code(),
              row.name(),
              null,
              mandate == null ? null : mandate.decision(),
              mandate == null ? null : mandate.decidedOn());
        }
      }
    }
  }

  private static void line(CSVPrinter lines, @Nullable Object... values) throws IOException {
    for (Object value : values) {
      lines.print(
          value instanceof String text && FORMULA.matcher(text).find() ? "'" + text : value);
    }
    lines.println();
  }
}

package dk.kkr.quota.agreements;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.kkr.reference.dates.DanishDates;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The form on paper, in Danish: tagged, with its font in it, nothing fetched from elsewhere. */
@ApplicationScoped
class FormPdf {

  // PDFBox carries this free font (SIL Open Font License); it has the Danish letters.
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final Template template;

  FormPdf(@Location("notification-form.html") Template template) {
    this.template = template;
    XRLog.setLoggerImpl(new PdfLog());
  }

  /** The PDF. */
  byte[] of(NotificationForm form) {
    String html = template.data("page", page(form)).render();
    try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useFont(FormPdf::font, "Liberation Sans", 400, FontStyle.NORMAL, true);
      builder.withHtmlContent(html, null);
      builder.toStream(pdf);
      builder.run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
  }

  private static Page page(NotificationForm form) {
    Notification notification = form.notification();
    String rule = form.onLandstalChange().text();
    return new Page(
        "Aftale om kommunekvoter for %d i %s".formatted(form.quotaYear(), form.region()),
        form.labels(),
        form.council(),
        form.landstal() == null ? "ikke oplyst" : Integer.toString(form.landstal()),
        Integer.toString(form.regionTotal()),
        form.source(),
        DanishDates.format(form.deadline()),
        day(form.finalisedOn(), "Aftalen er ikke endelig"),
        notification == null
            ? "Ikke meddelt endnu"
            : "%s af %s. Kvittering: %s"
                .formatted(
                    DanishDates.format(notification.notifiedOn()),
                    notification.by(),
                    notification.receipt()),
        rule == null ? "Aftalen bortfalder (boligplaceringsbekendtgørelsen § 6, stk. 3)." : rule,
        form.rows(),
        form.sum(),
        form.transfers(),
        signatures(form),
        form.revision());
  }

  private static List<Signature> signatures(NotificationForm form) {
    Map<String, Signatory> known =
        form.signatories().stream().collect(Collectors.toMap(Signatory::code, Function.identity()));
    return form.rows().stream().map(row -> signature(row.name(), known.get(row.code()))).toList();
  }

  private static Signature signature(String name, @Nullable Signatory signatory) {
    if (signatory == null) {
      return new Signature(name, "–", "–", "–");
    }
    Signatory.Mandate mandate = signatory.mandate();
    return new Signature(
        name,
        "%s, %s".formatted(signatory.name(), signatory.role()),
        mandate == null
            ? "–"
            : "%s (%s)".formatted(mandate.decision(), DanishDates.format(mandate.decidedOn())),
        day(signatory.signedOn(), "–"));
  }

  private static String day(@Nullable LocalDate day, String otherwise) {
    return day == null ? otherwise : DanishDates.format(day);
  }

  /** What the template prints. */
  record Page(
      String heading,
      List<String> labels,
      String council,
      String landstal,
      String regionTotal,
      String source,
      String deadline,
      String finalised,
      String notified,
      String clause,
      List<NotificationForm.Row> rows,
      int sum,
      List<NotificationForm.Moved> transfers,
      List<Signature> signatures,
      int revision) {}

  /** Who signs for a municipality, in words. */
  record Signature(String municipality, String who, String mandate, String signed) {}
}

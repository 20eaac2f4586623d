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
import java.util.stream.Stream;
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
        form.rows().stream().mapToInt(NotificationForm.Row::givenAway).sum(),
        form.rows().stream().mapToInt(NotificationForm.Row::takenOver).sum(),
        form.sum(),
        transfers(form),
        waiting(form),
        signatures(form),
        form.revision());
  }

  private static List<Told> transfers(NotificationForm form) {
    return Stream.concat(
            form.transfers().stream()
                .map(
                    moved ->
                        new Told(
                            moved.fromName(),
                            moved.toName(),
                            Integer.toString(moved.persons()),
                            TransferWords.status(TransferState.GRANTED))),
            form.waiting().stream()
                .map(
                    waiting ->
                        new Told(
                            waiting.fromName(),
                            waiting.toName(),
                            waiting.persons(),
                            TransferWords.status(waiting.state()))))
        .toList();
  }

  /** What stands above the transfers as long as some of them do not hold. */
  private static @Nullable String waiting(NotificationForm form) {
    int number = form.waiting().size();
    if (form.transfers().isEmpty() && number == 0) {
      return form.state() == AgreementState.FINALISED
          ? "Ingen kommune overtager kvote fra en anden; de udmeldte kvoter er aftalt."
          : "Der er ingen overdragelser, der gælder eller er foreslået.";
    }
    return switch (number) {
      case 0 -> null;
      case 1 -> "1 overdragelse er foreslået og venter; den er ikke talt med i kvoterne ovenfor.";
      default ->
          "%d overdragelser er foreslået og venter; de er ikke talt med i kvoterne ovenfor."
              .formatted(number);
    };
  }

  private static List<Signature> signatures(NotificationForm form) {
    Map<String, Signatory> known =
        form.signatories().stream().collect(Collectors.toMap(Signatory::code, Function.identity()));
    return form.rows().stream().map(row -> signature(row.name(), known.get(row.code()))).toList();
  }

  private static Signature signature(String name, @Nullable Signatory signatory) {
    if (signatory == null) {
      return new Signature(name, "", "", "");
    }
    Signatory.Mandate mandate = signatory.mandate();
    return new Signature(
        name,
        "%s, %s".formatted(signatory.name(), signatory.role()),
        mandate == null
            ? ""
            : "%s (%s)".formatted(mandate.decision(), DanishDates.format(mandate.decidedOn())),
        day(signatory.signedOn(), ""));
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
      int givenAway,
      int takenOver,
      int sum,
      List<Told> transfers,
      @Nullable String waiting,
      List<Signature> signatures,
      int revision) {}

  /** A transfer, in words. */
  record Told(String from, String to, String persons, String status) {}

  /** Who signs for a municipality, in words; empty where it is to be filled in by hand. */
  record Signature(String municipality, String who, String mandate, String signed) {}
}

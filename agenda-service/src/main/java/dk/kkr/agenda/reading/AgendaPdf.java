package dk.kkr.agenda.reading;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.kkr.agenda.AgendaProblems;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The page on paper: a PDF that keeps PDF/UA-1, with its fonts in it and nothing fetched from
 * elsewhere. The same page always gives the same bytes.
 */
@ApplicationScoped
class AgendaPdf {

  /**
   * So large may be what is set at once, in one PDF or in several: characters of the page as HTML,
   * some 150 pages, and {@value #TAG} for each tag among them. Measured: the worst texts and tables
   * of that size take less than 100 MB and some seconds.
   */
  static final int MOST = 600_000;

  /** Each tag is at least half a box, which takes the room of so many characters. */
  static final int TAG = 15;

  private static final int PATIENCE_SECONDS = 10;

  private final AgendaHtml html;
  private final Semaphore room = new Semaphore(MOST, true);

  AgendaPdf(AgendaHtml html) {
    this.html = html;
    XRLog.setLoggerImpl(new PdfLog());
  }

  /**
   * The PDF.
   *
   * @param made what it gives as the time of its making
   * @throws ProblemException 406 when it would be too large, 503 when too many others are being
   *     made
   */
  byte[] of(AgendaPage page, Instant made) {
    String written = html.onPaper(page);
    int size = size(written);
    if (size > MOST) {
      throw new ProblemException(
              AgendaProblems.PDF_TOO_LARGE,
              "As a PDF the agenda would have far more than a hundred pages, or far too many pieces such as cells and list items. Ask for text/html or application/json instead.")
          .with("size", size)
          .with("most", MOST);
    }
    enter(size);
    try {
      return set(written, made);
    } finally {
      room.release(size);
    }
  }

  static int size(String written) {
    int tags = (int) written.chars().filter(c -> c == '<').count();
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, written.length() + (long) TAG * tags));
  }

  private void enter(int size) {
    try {
      if (room.tryAcquire(size, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new ProblemException(
            Problems.UNAVAILABLE,
            "Too many PDFs are being made at this moment. Ask again in a few seconds, or for text/html.")
        .header("Retry-After", Integer.toString(PATIENCE_SECONDS));
  }

  private static byte[] set(String written, Instant made) {
    try (PDDocument document = new PDDocument();
        PaperFonts fonts = new PaperFonts(document);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.usePDDocument(document);
      fonts.use(builder);
      builder.withHtmlContent(Printable.of(written, fonts::draw), null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        document.getDocumentInformation().setCreationDate(calendar(made));
        document.setDocumentId((long) written.hashCode());
        document.save(pdf);
      }
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Calendar calendar(Instant time) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(time.toEpochMilli());
    return calendar;
  }
}

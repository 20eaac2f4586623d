package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF file, page by page; then what it says of itself and what forms are filled with.
 */
final class PdfText extends PDFTextStripper {

  /** Pages that are read of one file (assumed: agendas and their attachments have hundreds). */
  private static final int MAX_PAGES = 5_000;

  private final TextSink sink;
  private final TurnedText turned = new TurnedText();

  private PdfText(TextSink sink) {
    this.sink = sink;
  }

  static void read(Path file, TextSink sink, InnerFiles inner) throws IOException {
    FontMappers.set(new PlainFonts());
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      PdfText text = new PdfText(sink);
      text.setSortByPosition(false);
      text.setEndPage(MAX_PAGES);
      text.writeText(document, sink);
      text.formFields(document.getDocumentCatalog().getAcroForm(null));
      text.information(document.getDocumentInformation());
      if (document.getNumberOfPages() > MAX_PAGES) {
        throw new Unreadable(TextState.TOO_LARGE);
      }
      new PdfBeside(new Suspects(sink), inner).read(document.getDocument());
    } catch (InvalidPasswordException e) {
      throw new Unreadable(TextState.ENCRYPTED);
    }
    PdfEnd.require(file);
    inner.requireAll();
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    if (getCurrentPageNo() > 1) {
      sink.nextPassage();
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (!turned.take(position)) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    turned.write(sink);
    for (PDAnnotation annotation : page.getAnnotations()) {
      line(annotation.getContents());
    }
    sink.flush();
  }

  private void formFields(@Nullable PDAcroForm form) throws IOException {
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      line(field.getValueAsString());
    }
  }

  private void information(PDDocumentInformation information) throws IOException {
    line(information.getTitle());
    line(information.getSubject());
    line(information.getKeywords());
  }

  private void line(@Nullable String text) throws IOException {
    if (text != null && !text.isBlank()) {
      sink.write(text);
      sink.write('\n');
    }
  }
}

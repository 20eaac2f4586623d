package dk.kkr.agenda.reading;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one PDF: Liberation Sans (SIL Open Font License), of which the letters that are used
 * go into the file. It has Latin, Greek, Cyrillic and Hebrew letters.
 */
final class PaperFonts implements AutoCloseable {

  private static final String FAMILY = "Liberation Sans";

  private final PDDocument document;
  private final List<TrueTypeFont> open = new ArrayList<>();
  private @Nullable CmapLookup letters;

  PaperFonts(PDDocument document) {
    this.document = document;
  }

  /** Gives them to what is to be written. */
  void use(PdfRendererBuilder builder) throws IOException {
    use(builder, "Regular", 400, FontStyle.NORMAL);
    use(builder, "Bold", 700, FontStyle.NORMAL);
    use(builder, "Italic", 400, FontStyle.ITALIC);
  }

  private void use(PdfRendererBuilder builder, String name, int weight, FontStyle style)
      throws IOException {
    TrueTypeFont font = read("/liberation/LiberationSans-" + name + ".ttf");
    // Danish needs no ligatures, and looking for them takes most of the time of a PDF.
    font.setEnableGsub(false);
    // The regular style is the first, and the others have the same letters.
    letters = letters == null ? font.getUnicodeCmapLookup() : letters;
    builder.useFont(
        new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY, weight, style, true);
  }

  /** Whether there is a sign for a character; asked when they are in use. */
  boolean draw(int codePoint) {
    return letters != null && letters.getGlyphId(codePoint) != 0;
  }

  private TrueTypeFont read(String file) throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(PaperFonts.class.getResourceAsStream(file), file)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      open.add(font);
      return font;
    }
  }

  @Override
  public void close() throws IOException {
    for (TrueTypeFont font : open) {
      font.close();
    }
  }
}

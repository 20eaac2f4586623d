package dk.kkr.agenda.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A PDF that says nothing of how it is built: words at places, a running header and a footer with
 * the page, text broken to fit its column.
 */
final class PaperDocuments {

  private static final float LEFT = 70;
  private static final float WIDTH = 440;
  private static final float TOP = 760;
  private static final float BOTTOM = 90;

  private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
  private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
  private final PDDocument document = new PDDocument();
  private final String header;
  private final List<PDPageContentStream> open = new ArrayList<>();
  private float y;
  private int page;

  PaperDocuments(String header) {
    this.header = header;
    newPage();
  }

  private void newPage() {
    try {
      close();
      PDPage next = new PDPage(PDRectangle.A4);
      document.addPage(next);
      page++;
      open.add(new PDPageContentStream(document, next));
      y = TOP;
      show(plain, 9, LEFT, 805, header);
      show(plain, 9, 480, 40, "Side " + page + " af 3");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() throws IOException {
    for (PDPageContentStream stream : open) {
      stream.close();
    }
    open.clear();
  }

  private void show(PDFont font, float size, float x, float at, String words) {
    try {
      PDPageContentStream stream = open.getFirst();
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(x, at);
      stream.showText(words);
      stream.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void down(float points) {
    y -= points;
    if (y < BOTTOM) {
      newPage();
    }
  }

  PaperDocuments heading(float size, String words) {
    down(size);
    show(bold, size, LEFT, y, words);
    down(size * 1.6f);
    return this;
  }

  PaperDocuments text(String words) {
    wrapped(LEFT, words);
    down(8);
    return this;
  }

  /** A dash that hangs before its text. */
  PaperDocuments dash(String mark, String words) {
    show(plain, 11, LEFT + 10, y, mark);
    wrapped(LEFT + 30, words);
    return this;
  }

  private void wrapped(float left, String words) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && width(line + " " + word) > LEFT + WIDTH - left) {
        show(plain, 11, left, y, line.toString());
        down(13.5f);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    show(plain, 11, left, y, line.toString());
    down(13.5f);
  }

  private float width(String words) {
    try {
      return plain.getStringWidth(words) / 1000 * 11;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names at the left, figures at the right of their column. */
  PaperDocuments table(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      PDFont font = i == 0 ? bold : plain;
      show(font, 11, LEFT, y, rows.get(i).getFirst());
      for (int k = 1; k < rows.get(i).size(); k++) {
        String cell = rows.get(i).get(k);
        show(font, 11, LEFT + 200 + 100 * k - width(cell), y, cell);
      }
      down(18);
    }
    down(8);
    return this;
  }

  PaperDocuments pageBreak() {
    newPage();
    return this;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        document) {
      close();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dk.kkr.agenda.formats;

import dk.kkr.agenda.extraction.PdfEnd;
import dk.kkr.agenda.extraction.PlainFonts;
import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.extraction.Unreadable;
import dk.kkr.agenda.importing.SourceLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a PDF: as the file says that it is built, where it says so of nearly all of its
 * words; else told from where they stand.
 */
final class PdfLines {

  private PdfLines() {}

  static void read(Path file, LineSink sink) throws IOException {
    PdfEnd.require(file);
    FontMappers.set(new PlainFonts());
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      PdfGlyphs.Drawn drawn = PdfGlyphs.of(document);
      List<Glyph> glyphs = drawn.glyphs();
      @Nullable List<SourceLine> told = PdfTree.read(document, glyphs);
      for (SourceLine line : told == null ? PdfLayout.of(pages(glyphs)) : told) {
        sink.add(line);
      }
      // Of a scan, which has nothing but pictures, that is told otherwise.
      for (SourceLine picture : sink.says() ? drawn.pictures() : List.<SourceLine>of()) {
        sink.add(picture);
      }
    } catch (InvalidPasswordException e) {
      throw new Unreadable(TextState.ENCRYPTED);
    }
  }

  private static List<List<Glyph>> pages(List<Glyph> glyphs) {
    TreeMap<Integer, List<Glyph>> pages = new TreeMap<>();
    glyphs.forEach(
        glyph -> pages.computeIfAbsent(glyph.page(), page -> new ArrayList<>()).add(glyph));
    return List.copyOf(pages.values());
  }
}

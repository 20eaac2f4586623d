package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of the XML parts of an office file, in one pass and without a tree: also text boxes,
 * head and foot lines, notes, comments and what was deleted under tracking, because it goes out
 * with the file. Entities and document types are refused: no such file has any.
 */
final class OfficeText {

  /** Bytes that are unpacked of one file. */
  static final long MAX_UNPACKED = 200L << 20;

  private static final Pattern WORD =
      Pattern.compile(
          "word/(document|header|footer|footnotes|endnotes|comments|glossary)[^/]*\\.xml");
  private static final Pattern SLIDES =
      Pattern.compile("ppt/(slides|notesSlides|comments|diagrams)/[^/]*\\.xml");
  private static final Pattern BESIDE_CELLS =
      Pattern.compile("xl/(comments[^/]*|(comments|threadedComments|drawings)/[^/]*)\\.xml");
  private static final Pattern OPEN_DOCUMENT = Pattern.compile("content\\.xml|styles\\.xml");
  private static final String ABOUT = "docProps/core.xml";

  private final TextSink sink;
  private final Budget budget = new Budget(MAX_UNPACKED);
  private final XMLInputFactory factory = factory();

  OfficeText(TextSink sink) {
    this.sink = sink;
  }

  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  void word(ZipFile zip) throws IOException {
    parts(zip, WORD, new MarkedText(sink, MarkedText.RUNS));
    about(zip);
  }

  void slides(ZipFile zip) throws IOException {
    parts(zip, SLIDES, new MarkedText(sink, MarkedText.RUNS));
    about(zip);
  }

  /** What stands on the sheets of a workbook apart from its cells. */
  void besideCells(ZipFile zip) throws IOException {
    parts(zip, BESIDE_CELLS, new MarkedText(sink, MarkedText.RUNS));
    about(zip);
  }

  /** With {@code sheets}, each table is a sheet. */
  void openDocument(ZipFile zip, boolean sheets) throws IOException {
    parts(zip, OPEN_DOCUMENT, new MarkedText(sink, MarkedText.PARAGRAPHS, sheets));
    ZipEntry meta = zip.getEntry("meta.xml");
    if (meta != null) {
      part(zip, meta, new MarkedText(sink, MarkedText.ABOUT));
    }
  }

  private void about(ZipFile zip) throws IOException {
    ZipEntry core = zip.getEntry(ABOUT);
    if (core != null) {
      part(zip, core, new MarkedText(sink, MarkedText.ABOUT));
    }
  }

  private void parts(ZipFile zip, Pattern names, MarkedText text) throws IOException {
    List<? extends ZipEntry> parts =
        zip.stream()
            .filter(entry -> names.matcher(entry.getName()).matches())
            .sorted(
                Comparator.comparingInt((ZipEntry entry) -> rank(entry.getName()))
                    .thenComparingInt(entry -> entry.getName().length())
                    .thenComparing(ZipEntry::getName))
            .toList();
    for (ZipEntry part : parts) {
      part(zip, part, text);
    }
  }

  /** The body of a document comes before what stands around it; slide 10 after slide 9. */
  private static int rank(String name) {
    String part = name.toLowerCase(Locale.ROOT);
    return part.startsWith("word/document")
            || part.startsWith("content")
            || part.startsWith("ppt/slides")
        ? 0
        : 1;
  }

  private void part(ZipFile zip, ZipEntry entry, MarkedText text) throws IOException {
    try (InputStream in = budget.spendOn(zip.getInputStream(entry))) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new Unreadable(TextState.DAMAGED);
        }
        text.take(event, xml);
      }
      sink.flush();
    } catch (XMLStreamException e) {
      // The budget's own word comes wrapped into that of the parser.
      throw e.getNestedException() instanceof Unreadable known
          ? known
          : new Unreadable(TextState.DAMAGED);
    }
  }
}

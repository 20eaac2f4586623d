package dk.kkr.agenda.reimport;

import dk.kkr.agenda.extraction.Budget;
import dk.kkr.agenda.extraction.Unreadable;
import dk.kkr.agenda.reading.Anchors;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document that was exported and edited, in one pass: paragraphs by their styles and
 * the bookmarks that stand in them. Insertions that are tracked count, deletions do not.
 */
final class EditedWord {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** By the names of styles, which stay when a program renames its ids. */
  private static final Map<String, Kind> STYLES =
      Map.ofEntries(
          Map.entry("heading 1", Kind.SECTION),
          Map.entry("heading 2", Kind.ITEM),
          Map.entry("heading 3", Kind.PASSAGE),
          Map.entry("heading 4", Kind.HEADING),
          Map.entry("list bullet", Kind.BULLET),
          Map.entry("list paragraph", Kind.BULLET),
          Map.entry("caption", Kind.CAPTION),
          Map.entry("title", Kind.NOTE),
          Map.entry("kkr indstillingspunkt", Kind.POINT),
          Map.entry("kkr punkttekst", Kind.POINT_TEXT),
          Map.entry("kkr punktindhold", Kind.CONTENT),
          Map.entry("kkr oplysning", Kind.NOTE),
          Map.entry("kkr varsel", Kind.NOTE),
          Map.entry("kkr beslutning", Kind.NOTE));

  private static final long MAX_UNPACKED = 200L << 20;

  private final List<EditedLine> lines = new ArrayList<>();
  private final Map<String, Kind> styles = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final Budget budget = new Budget(MAX_UNPACKED);
  private @Nullable UUID meeting;
  private @Nullable List<String> row;
  private @Nullable StringBuilder cell;
  private int tables;
  private int skipped;
  private boolean tracked;
  private boolean ended;
  private @Nullable String pending;

  /** A paragraph that is being read. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private int level;
    private boolean numbered;
    private @Nullable String id;
    private @Nullable String href;
    private int linkFrom;
    private boolean inText;
  }

  private EditedWord() {}

  static EditedFile read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      EditedWord word = new EditedWord();
      word.each(zip, "word/styles.xml", word::style);
      word.each(zip, "word/_rels/document.xml.rels", word::relation);
      word.each(zip, "docProps/custom.xml", word::property);
      if (zip.getEntry("word/document.xml") == null) {
        throw new IOException("no Word document");
      }
      word.each(zip, "word/document.xml", word::take);
      return word.file();
    }
  }

  private EditedFile file() {
    if (ended) {
      lines.add(new EditedLine(Kind.END, 0, null, ""));
    }
    String named = properties.get(Anchors.MEETING);
    return new EditedFile(
        named == null ? meeting : uuid(named), properties.get(Anchors.DRAFT), tracked, null, lines);
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What is done with each event. */
  private interface Taker {
    void take(int event, XMLStreamReader xml) throws XMLStreamException;
  }

  private void each(ZipFile zip, String name, Taker taker) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = budget.spendOn(zip.getInputStream(entry))) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new IOException("a document type or an entity");
        }
        taker.take(event, xml);
      }
    } catch (XMLStreamException e) {
      // The budget's own word comes wrapped into that of the parser.
      throw e.getNestedException() instanceof Unreadable known
          ? known
          : new IOException("a part that is no XML", e);
    }
  }

  private void style(int event, XMLStreamReader xml) {
    if (event != XMLStreamConstants.START_ELEMENT) {
      return;
    }
    if (xml.getLocalName().equals("style")) {
      pending = xml.getAttributeValue(W, "styleId");
    } else if (xml.getLocalName().equals("name") && pending != null) {
      String name = String.valueOf(xml.getAttributeValue(W, "val")).toLowerCase(Locale.ROOT);
      Kind kind = STYLES.get(name);
      if (kind != null) {
        styles.put(pending, kind);
      }
      pending = null;
    }
  }

  private void relation(int event, XMLStreamReader xml) {
    if (event == XMLStreamConstants.START_ELEMENT
        && xml.getLocalName().equals("Relationship")
        && "External".equals(xml.getAttributeValue(null, "TargetMode"))) {
      links.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
    }
  }

  private void property(int event, XMLStreamReader xml) {
    if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("property")) {
      pending = xml.getAttributeValue(null, "name");
    } else if (event == XMLStreamConstants.CHARACTERS && pending != null && !xml.isWhiteSpace()) {
      properties.merge(pending, xml.getText(), String::concat);
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("property")) {
      pending = null;
    }
  }

  private void take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        Paragraph paragraph = open.peek();
        if (paragraph != null && paragraph.inText && skipped == 0) {
          paragraph.text.append(xml.getText());
        }
      }
      default -> {
        // comments and instructions say nothing
      }
    }
  }

  private void start(String name, XMLStreamReader xml) {
    if (skipped > 0
        || name.equals("Fallback")
        || name.equals("del")
        || name.equals("moveFrom")
        || name.equals("pPrChange")
        || name.equals("rPrChange")
        || name.equals("txbxContent")) {
      tracked |= name.equals("del") || name.equals("moveFrom");
      skipped++;
      return;
    }
    Paragraph paragraph = open.peek();
    switch (name) {
      case "p" -> open.push(new Paragraph());
      case "ins", "moveTo" -> tracked = true;
      case "bookmarkStart" -> bookmark(String.valueOf(xml.getAttributeValue(W, "name")));
      case "tbl" -> tables++;
      case "tr" -> row = new ArrayList<>();
      case "tc" -> cell = new StringBuilder();
      default -> {
        if (paragraph != null) {
          inParagraph(paragraph, name, xml);
        }
      }
    }
  }

  private void inParagraph(Paragraph paragraph, String name, XMLStreamReader xml) {
    switch (name) {
      case "pStyle" ->
          paragraph.kind =
              styles.getOrDefault(String.valueOf(xml.getAttributeValue(W, "val")), paragraph.kind);
      case "numPr" -> paragraph.numbered = true;
      case "ilvl" -> paragraph.level = number(xml.getAttributeValue(W, "val"));
      case "t" -> paragraph.inText = true;
      case "tab" -> paragraph.text.append(' ');
      case "br", "cr" -> paragraph.text.append('\n');
      case "noBreakHyphen" -> paragraph.text.append('\u2011');
      case "hyperlink" -> {
        paragraph.href = links.get(xml.getAttributeValue(R, "id"));
        paragraph.linkFrom = paragraph.text.length();
      }
      default -> {
        // how it looks
      }
    }
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d") ? Integer.parseInt(text) : 0;
  }

  private void bookmark(String name) {
    UUID of = Anchors.meeting(name);
    if (of != null) {
      meeting = of;
    }
    ended |= name.equals(Anchors.END);
    String id = Anchors.id(name);
    if (id != null) {
      Paragraph paragraph = open.peek();
      if (paragraph == null) {
        pending = id;
      } else if (paragraph.id == null) {
        paragraph.id = id;
      }
    }
  }

  private void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    Paragraph paragraph = open.peek();
    switch (name) {
      case "t" -> {
        if (paragraph != null) {
          paragraph.inText = false;
        }
      }
      case "hyperlink" -> {
        if (paragraph != null) {
          endLink(paragraph);
        }
      }
      case "p" -> endParagraph(open.pop());
      case "tc" -> {
        if (row != null && cell != null) {
          row.add(EditedLine.words(cell.toString()));
        }
        cell = null;
      }
      case "tr" -> {
        if (row != null && tables == 1) {
          lines.add(new EditedLine(Kind.ROW, 0, null, String.join("\t", row)));
        }
        row = null;
      }
      case "tbl" -> tables--;
      default -> {
        // how it looks
      }
    }
  }

  private static void endLink(Paragraph paragraph) {
    String words = paragraph.text.substring(paragraph.linkFrom);
    if (paragraph.href != null && !words.equals(paragraph.href) && !words.isBlank()) {
      paragraph.text.setLength(paragraph.linkFrom);
      paragraph.text.append('[').append(words).append("](").append(paragraph.href).append(')');
    }
    paragraph.href = null;
  }

  private void endParagraph(Paragraph paragraph) {
    if (tables > 0) {
      if (cell != null) {
        cell.append(cell.isEmpty() ? "" : "\n").append(paragraph.text);
      }
      return;
    }
    String id = paragraph.id == null ? pending : paragraph.id;
    pending = null;
    boolean listed = paragraph.kind == Kind.TEXT && paragraph.numbered;
    Kind kind = listed ? Kind.BULLET : paragraph.kind;
    boolean emptied = id != null && (kind == Kind.SECTION || kind == Kind.ITEM);
    if (!paragraph.text.toString().isBlank() || kind == Kind.POINT || emptied) {
      lines.add(
          new EditedLine(
              kind, kind == Kind.POINT ? paragraph.level : 0, id, paragraph.text.toString()));
    }
  }
}

package dk.kkr.agenda.formats;

import dk.kkr.agenda.extraction.TextState;
import dk.kkr.agenda.extraction.Unreadable;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/**
 * The lines of a Word file: paragraphs with the level of their heading or list and the number that
 * Word shows before them, tables as rows, links with their addresses. Running headers and footers
 * are set aside, notes and comments stand beside the text.
 */
final class WordText implements XmlParts.Handler {

  private static final Pattern AROUND = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
  private static final Pattern BESIDE =
      Pattern.compile("word/(?:footnotes|endnotes|comments)\\.xml");
  private static final int DEEPEST = 50;

  private final WordFrame frame;
  private final LineSink sink;
  private final Kind kind;
  private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
  private final Deque<WordTable> tables = new ArrayDeque<>();
  private final Deque<WordDrawing> drawings = new ArrayDeque<>();
  private final WordRun run;
  private int skipped;
  private int deleted;
  private boolean tracked;
  private boolean inText;
  private boolean inInstruction;

  private WordText(WordFrame frame, LineSink sink, Kind kind) {
    this.frame = frame;
    this.run = new WordRun(frame.styles());
    this.sink = sink;
    this.kind = kind;
  }

  static void read(Path file, LineSink sink) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      XmlParts parts = new XmlParts(zip);
      WordFrame frame = WordFrame.of(parts);
      WordText text = new WordText(frame, sink, Kind.PARAGRAPH);
      parts.read("word/document.xml", text);
      for (String name : names(zip, AROUND)) {
        parts.read(name, new WordText(frame, sink, Kind.ASIDE));
      }
      for (String name : names(zip, BESIDE)) {
        parts.read(name, new WordText(frame, sink, Kind.BESIDE));
      }
      if (text.tracked) {
        sink.add(SourceLine.notice(FindingCode.TRACKED_CHANGES));
      }
    }
  }

  private static List<String> names(ZipFile zip, Pattern pattern) {
    return zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> pattern.matcher(name).matches())
        .sorted()
        .toList();
  }

  @Override
  public void start(String name, XMLStreamReader xml) throws IOException {
    // The same once more, for programs that cannot show the first; or how it looked before.
    if (skipped > 0 || name.equals("Fallback") || name.endsWith("PrChange")) {
      skipped++;
      return;
    }
    if (WordDrawing.begins(name)) {
      drawings.push(new WordDrawing());
    }
    if (!drawings.isEmpty()) {
      drawings.getFirst().take(name, xml);
    }
    switch (name) {
      case "ins", "moveTo" -> tracked = true;
      case "del", "moveFrom" -> {
        tracked = true;
        deleted++;
      }
      case "altChunk" -> pass(List.of(SourceLine.beside(Kind.PICTURE, "Indlejret dokument")));
      case "tbl" -> {
        requireRoom(tables.size());
        tables.push(new WordTable());
      }
      case "p" -> {
        requireRoom(paragraphs.size());
        paragraphs.push(new WordParagraph());
      }
      case "tr", "tc", "tblHeader", "gridSpan" -> inTable(name, xml);
      default -> {
        if (!paragraphs.isEmpty()) {
          inParagraph(name, xml, paragraphs.getFirst());
        }
      }
    }
  }

  private static void requireRoom(int depth) throws IOException {
    if (depth >= DEEPEST) {
      throw new Unreadable(TextState.DAMAGED);
    }
  }

  private void inTable(String name, XMLStreamReader xml) {
    WordTable table = tables.peek();
    if (table == null) {
      return;
    }
    switch (name) {
      case "tr" -> table.row();
      case "tc" -> table.cell();
      case "tblHeader" -> {
        if (XmlParts.isOn(xml)) {
          table.head();
        }
      }
      default -> table.span(XmlParts.number(xml, "val", 1));
    }
  }

  private void inParagraph(String name, XMLStreamReader xml, WordParagraph paragraph) {
    String value = XmlParts.attribute(xml, "val");
    switch (name) {
      case "pStyle" -> paragraph.style = value;
      case "numId" -> paragraph.list = value;
      case "ilvl" -> paragraph.listLevel = XmlParts.number(xml, "val", -1);
      case "outlineLvl" -> paragraph.outline = XmlParts.number(xml, "val", -1);
      case "r" -> run.begin(paragraph.style);
      case "rPr" -> run.beginProperties();
      case "t", "delText" -> inText = true;
      case "instrText" -> inInstruction = true;
      case "fldChar" -> paragraph.field(XmlParts.attribute(xml, "fldCharType"));
      case "hyperlink" -> paragraph.beginLink(target(xml));
      case "tab" -> {
        if (xml.getAttributeCount() == 0) {
          add(paragraph, "\t");
        }
      }
      case "br", "cr" -> {
        String type = XmlParts.attribute(xml, "type");
        add(paragraph, type == null || type.equals("textWrapping") ? "\n" : " ");
      }
      case "noBreakHyphen" -> add(paragraph, "\u2011");
      case "softHyphen" -> add(paragraph, "\u00AD");
      case "sym" -> add(paragraph, WordSymbols.of(XmlParts.attribute(xml, "char")));
      default -> run.property(name, xml);
    }
  }

  private void add(WordParagraph paragraph, String words) {
    Kind beside = deleted > 0 ? Kind.DELETED : run.beside();
    if (beside == null) {
      paragraph.add(words, run.bold());
    } else {
      paragraph.beside(beside, words);
    }
  }

  private @org.jspecify.annotations.Nullable String target(XMLStreamReader xml) {
    String id = XmlParts.attribute(xml, "id");
    return id == null ? null : frame.targets().get(id);
  }

  @Override
  public void text(String text) {
    if (skipped > 0 || paragraphs.isEmpty()) {
      return;
    }
    WordParagraph paragraph = paragraphs.getFirst();
    if (inText) {
      add(paragraph, text.replace('\n', ' '));
    } else if (inInstruction) {
      paragraph.instruct(text);
    }
  }

  @Override
  public void end(String name) throws IOException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "t", "delText" -> inText = false;
      case "instrText" -> inInstruction = false;
      case "rPr" -> run.endProperties();
      case "del", "moveFrom" -> deleted--;
      case "drawing", "pict", "object" -> endDrawing();
      case "hyperlink" -> {
        if (!paragraphs.isEmpty()) {
          paragraphs.getFirst().endLink();
        }
      }
      case "p" -> endParagraph();
      case "tbl" -> endTable();
      default -> {
        // nothing ends with it
      }
    }
  }

  private void endDrawing() throws IOException {
    WordDrawing drawing = drawings.poll();
    String label = drawing == null ? null : drawing.label();
    if (label != null && !paragraphs.isEmpty()) {
      paragraphs.getFirst().beside(Kind.PICTURE, label);
    }
  }

  private void endParagraph() throws IOException {
    WordParagraph ended = paragraphs.poll();
    if (ended == null) {
      return;
    }
    List<SourceLine> lines = ended.lines(frame, kind != Kind.PARAGRAPH);
    WordTable table = tables.peek();
    if (table != null && kind == Kind.PARAGRAPH) {
      table.add(lines, ended.isBold());
    } else {
      pass(lines);
    }
  }

  private void endTable() throws IOException {
    WordTable ended = tables.poll();
    WordTable outer = tables.peek();
    if (ended == null) {
      return;
    }
    if (outer == null) {
      pass(ended.lines());
    } else {
      outer.add(ended.lines(), false);
    }
  }

  private void pass(List<SourceLine> lines) throws IOException {
    for (SourceLine line : lines) {
      sink.add(
          kind == Kind.PARAGRAPH
              ? line
              : new SourceLine(kind, null, 0, 0, false, line.text().replace('\t', ' ')));
    }
  }
}

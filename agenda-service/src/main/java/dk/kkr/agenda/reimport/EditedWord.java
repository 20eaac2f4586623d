package dk.kkr.agenda.reimport;

import dk.kkr.agenda.formats.WordDrawing;
import dk.kkr.agenda.formats.WordRun;
import dk.kkr.agenda.formats.WordSymbols;
import dk.kkr.agenda.formats.XmlParts;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.reading.Anchors;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document that was exported and edited, in one pass: paragraphs by their styles and
 * the bookmarks that stand in them. Insertions that are tracked count, deletions do not; what is no
 * text of the agenda is told as what it is.
 */
final class EditedWord implements XmlParts.Handler {

  private static final Pattern AROUND = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
  private static final Pattern BESIDE =
      Pattern.compile("word/(?:footnotes|endnotes|comments)\\.xml");

  private final EditedWordFrame frame;
  private final List<EditedLine> lines;

  /** What all of this part is; null for the agenda itself. */
  private final @Nullable Kind all;

  private final WordRun run;
  private final Deque<EditedParagraph> open = new ArrayDeque<>();
  private final Deque<WordDrawing> drawings = new ArrayDeque<>();
  private final EditedRows rows;
  private @Nullable UUID meeting;
  private int boxes;
  private int deleted;
  private int skipped;
  private boolean tracked;
  private boolean ended;
  private @Nullable String pending;

  private EditedWord(EditedWordFrame frame, List<EditedLine> lines, @Nullable Kind all) {
    this.frame = frame;
    this.lines = lines;
    this.all = all;
    this.rows = new EditedRows(lines);
    this.run = new WordRun(frame.word().styles());
  }

  static EditedFile read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      XmlParts parts = new XmlParts(zip);
      EditedWordFrame frame = EditedWordFrame.of(parts);
      if (zip.getEntry("word/document.xml") == null) {
        throw new IOException("no Word document");
      }
      List<EditedLine> lines = new ArrayList<>();
      readAll(zip, AROUND, parts, new EditedWord(frame, lines, Kind.AROUND));
      readAll(zip, BESIDE, parts, new EditedWord(frame, lines, Kind.BESIDE));
      EditedWord word = new EditedWord(frame, lines, null);
      parts.read("word/document.xml", word);
      return word.file();
    }
  }

  private static void readAll(ZipFile zip, Pattern names, XmlParts parts, EditedWord reading)
      throws IOException {
    for (String name : zip.stream().map(ZipEntry::getName).sorted().toList()) {
      if (names.matcher(name).matches()) {
        parts.read(name, reading);
      }
    }
  }

  private EditedFile file() {
    if (ended) {
      lines.add(new EditedLine(Kind.END, 0, null, ""));
    }
    String named = frame.properties().get(Anchors.MEETING);
    return new EditedFile(
        named == null ? meeting : uuid(named),
        frame.properties().get(Anchors.DRAFT),
        tracked,
        null,
        lines);
  }

  private static @Nullable UUID uuid(String text) {
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Override
  public void text(String text) {
    if (!open.isEmpty() && open.getFirst().inText && skipped == 0) {
      add(open.getFirst(), text);
    }
  }

  private void add(EditedParagraph paragraph, String words) {
    SourceLine.Kind beside = deleted > 0 ? SourceLine.Kind.DELETED : run.beside();
    if (beside == null) {
      paragraph.text.append(words);
    } else {
      paragraph.beside(Kind.of(beside), words);
    }
  }

  @Override
  public void start(String name, XMLStreamReader xml) {
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
      case "p" -> open.push(new EditedParagraph());
      case "ins", "moveTo" -> tracked = true;
      case "del", "moveFrom" -> {
        tracked = true;
        deleted++;
      }
      case "txbxContent" -> boxes++;
      case "altChunk" -> lines.add(EditedLine.beside(Kind.PICTURE, "Indlejret dokument"));
      case "bookmarkStart" -> bookmark(String.valueOf(XmlParts.attribute(xml, "name")));
      default -> {
        if (boxes == 0) {
          rows.start(name);
        }
        if (!open.isEmpty()) {
          inParagraph(open.getFirst(), name, xml);
        }
      }
    }
    if (name.equals("del") && open.isEmpty()) {
      rows.deleted();
    }
  }

  private void inParagraph(EditedParagraph paragraph, String name, XMLStreamReader xml) {
    String value = XmlParts.attribute(xml, "val");
    switch (name) {
      case "pStyle" -> {
        paragraph.style = value;
        paragraph.kind = frame.kinds().getOrDefault(String.valueOf(value), paragraph.kind);
      }
      case "numPr" -> paragraph.numbered = true;
      case "ilvl" -> paragraph.level = Math.clamp(XmlParts.number(xml, "val", 0), 0, 9);
      case "r" -> run.begin(paragraph.style);
      case "rPr" -> run.beginProperties();
      case "t", "delText" -> paragraph.inText = true;
      case "tab" -> add(paragraph, " ");
      case "br", "cr" -> add(paragraph, "\n");
      case "noBreakHyphen" -> add(paragraph, "\u2011");
      case "sym" -> add(paragraph, WordSymbols.of(XmlParts.attribute(xml, "char")));
      case "hyperlink" ->
          paragraph.beginLink(
              frame.word().targets().get(String.valueOf(XmlParts.attribute(xml, "id"))));
      default -> run.property(name, xml);
    }
  }

  private void bookmark(String name) {
    UUID of = Anchors.meeting(name);
    if (of != null) {
      meeting = of;
    }
    ended |= name.equals(Anchors.END);
    String id = Anchors.id(name);
    if (id != null) {
      EditedParagraph paragraph = open.peek();
      if (paragraph == null) {
        pending = id;
      } else if (paragraph.id == null) {
        paragraph.id = id;
      }
    }
  }

  @Override
  public void end(String name) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    EditedParagraph paragraph = open.peek();
    switch (name) {
      case "p" -> endParagraph(open.pop());
      case "del", "moveFrom" -> deleted--;
      case "txbxContent" -> boxes--;
      case "rPr" -> run.endProperties();
      case "drawing", "pict", "object" -> endDrawing(drawings.pop().label(), paragraph);
      default -> {
        if (boxes == 0) {
          rows.end(name);
        }
        if (paragraph != null) {
          paragraph.end(name);
        }
      }
    }
  }

  private static void endDrawing(@Nullable String label, @Nullable EditedParagraph paragraph) {
    if (label != null && paragraph != null) {
      paragraph.beside(Kind.PICTURE, label);
    }
  }

  private void endParagraph(EditedParagraph paragraph) {
    Kind whole = all == null && boxes > 0 ? Kind.BESIDE : all;
    if (whole != null) {
      lines.add(EditedLine.beside(whole, paragraph.text.toString()));
      paragraph.beside.forEach(
          line -> lines.add(EditedLine.beside(all == null ? line.kind() : whole, line.text())));
      return;
    }
    if (rows.take(paragraph.text)) {
      lines.addAll(paragraph.beside);
      return;
    }
    String id = paragraph.id == null ? pending : paragraph.id;
    pending = null;
    EditedLine line = paragraph.line(id);
    boolean emptied = id != null && (line.kind() == Kind.SECTION || line.kind() == Kind.ITEM);
    if (!line.text().isBlank() || line.kind() == Kind.POINT || emptied) {
      lines.add(line);
    }
    lines.addAll(paragraph.beside);
  }
}

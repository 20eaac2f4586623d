package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Which characters of a part are text, and where lines and cells end. */
final class MarkedText {

  /** Office Open XML: text stands in runs. */
  static final Set<String> RUNS = Set.of("t", "delText", "text");

  /** OpenDocument: text stands in paragraphs and headings. */
  static final Set<String> PARAGRAPHS = Set.of("p", "h");

  /** What a file says of itself, in either of them. */
  static final Set<String> ABOUT =
      Set.of("title", "subject", "description", "keywords", "keyword", "category");

  private final TextSink sink;
  private final Set<String> holders;
  private final boolean sheets;
  private int within;
  private int skipped;

  MarkedText(TextSink sink, Set<String> holders) {
    this(sink, holders, false);
  }

  /** With {@code sheets}, each table begins a passage and names it. */
  MarkedText(TextSink sink, Set<String> holders, boolean sheets) {
    this.sink = sink;
    this.holders = holders;
    this.sheets = sheets;
  }

  void take(int event, XMLStreamReader xml) throws IOException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          characters(xml);
      default -> {
        // comments and instructions say nothing
      }
    }
  }

  private void start(String name, XMLStreamReader xml) throws IOException {
    // The same once more, for programs that cannot show the first.
    if (skipped > 0 || name.equals("Fallback")) {
      skipped++;
      return;
    }
    if (holders.contains(name)) {
      within++;
    }
    switch (name) {
      case "table" -> {
        if (sheets) {
          sheet(xml);
        }
      }
      case "tab" -> sink.write('\t');
      case "br", "cr", "line-break" -> sink.write('\n');
      case "noBreakHyphen" -> sink.write('\u2011');
      case "s" -> sink.write(' ');
      default -> {
        // says nothing by itself
      }
    }
  }

  private void sheet(XMLStreamReader xml) throws IOException {
    String name = xml.getAttributeValue("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "name");
    if (name != null) {
      if (sink.says()) {
        sink.nextPassage();
      }
      sink.write(name + "\n");
    }
  }

  private void end(String name) throws IOException {
    if (skipped > 0) {
      skipped--;
      return;
    }
    if (holders.contains(name)) {
      within--;
    }
    switch (name) {
      case "p",
          "h",
          "tr",
          "table-row",
          "si",
          "comment",
          "title",
          "subject",
          "description",
          "keywords",
          "keyword" ->
          sink.write('\n');
      case "tc", "table-cell" -> sink.write('\t');
      default -> {
        // the line goes on
      }
    }
  }

  private void characters(XMLStreamReader xml) throws IOException {
    if (within > 0 && skipped == 0) {
      sink.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
  }
}

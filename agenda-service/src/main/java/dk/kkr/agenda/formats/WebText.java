package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.OwnRemarks;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The lines of a web page, in the order of its elements. What stands around the main content is set
 * aside; script and style are no text.
 */
final class WebText {

  private static final Set<String> NO_TEXT = Set.of("script", "style", "head");
  private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "form", "dialog");
  private static final Set<String> AROUND_ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "dialog", "banner");
  private static final int STEP = 4;

  private final LineSink sink;
  private final StringBuilder words = new StringBuilder();
  private final WebLists lists = new WebLists();
  private final List<SourceLine> beside = new ArrayList<>();
  private boolean aside;
  private int level;
  private boolean going;

  private WebText(LineSink sink) {
    this.sink = sink;
  }

  static void read(Path file, LineSink sink) throws IOException {
    WebPage read = WebPage.read(file);
    Document page = read.document();
    if (read.otherwise() != null) {
      sink.add(SourceLine.notice(FindingCode.ENCODING));
    }
    WebText text = new WebText(sink);
    Element main = mainOf(page);
    text.around(page.body(), main);
    text.flush();
    if (page.selectFirst("ins, del") != null) {
      sink.add(SourceLine.notice(FindingCode.TRACKED_CHANGES));
    }
  }

  /** The main element, where the page has one that says what it is about. */
  private static Element mainOf(Document page) {
    Element main = page.selectFirst("main, [role=main]");
    return main != null && main.selectFirst("h1") != null ? main : page.body();
  }

  private void around(Element element, Element main) throws IOException {
    if (element.equals(main)) {
      blocks(element);
      return;
    }
    boolean was = aside;
    for (Node node : element.childNodes()) {
      if (node instanceof Element each && (each.equals(main) || main.parents().contains(each))) {
        flush();
        aside = was;
        around(each, main);
      } else {
        aside = true;
        node(node);
      }
    }
    flush();
    aside = was;
  }

  private void blocks(Element element) throws IOException {
    for (Node node : element.childNodes()) {
      node(node);
    }
  }

  private void node(Node node) throws IOException {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
    } else if (node instanceof Element element && !NO_TEXT.contains(element.normalName())) {
      Kind kind = WebBeside.of(element);
      if (kind == null) {
        element(element);
      } else {
        beside.add(SourceLine.beside(kind, WebBeside.words(element, kind)));
      }
    }
  }

  private void element(Element element) throws IOException {
    boolean was = aside;
    if (!aside && isAround(element)) {
      flush();
      aside = true;
    }
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "a" -> link(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "table" -> table(element);
      case "ul", "ol", "menu" -> list(element);
      case "li" -> item(element);
      case "dt" -> term(element);
      case "pre" -> lines(element);
      case "ins" -> blocks(element);
      default -> {
        if (element.isBlock()) {
          block(element);
        } else {
          blocks(element);
        }
      }
    }
    if (was != aside) {
      flush();
      aside = was;
    }
  }

  private static boolean isAround(Element element) {
    return AROUND.contains(element.normalName())
        || AROUND_ROLES.contains(element.attr("role"))
        || element.hasClass("skip");
  }

  private void lineBreak() throws IOException {
    boolean inHeading = level > 0;
    flush();
    going = inHeading;
  }

  private void link(Element element) throws IOException {
    int from = words.length();
    int lists = this.lists.depth();
    int besides = beside.size();
    blocks(element);
    if (words.length() == from && beside.size() > besides) {
      SourceLine picture = beside.removeLast();
      beside.add(SourceLine.beside(picture.kind(), Links.of(picture.text(), element.attr("href"))));
    }
    if (level == 0 && words.length() > from && lists == this.lists.depth()) {
      String shown = words.substring(from);
      words.setLength(from);
      words.append(Links.of(WebTables.squeezed(shown), element.attr("href")));
    }
  }

  private void heading(Element element) throws IOException {
    flush();
    level = element.normalName().charAt(1) - '0';
    blocks(element);
    flush();
    level = 0;
    going = false;
  }

  private void list(Element element) throws IOException {
    flush();
    lists.open(element);
    blocks(element);
    flush();
    lists.close();
  }

  private void item(Element element) throws IOException {
    flush();
    lists.item(element);
    blocks(element);
    flush();
    lists.endItem();
  }

  /** A term and what it stands for, on one line. */
  private void term(Element element) throws IOException {
    flush();
    blocks(element);
    String name = WebTables.squeezed(words.toString());
    words.setLength(0);
    words.append(name.endsWith(":") ? name : name + ":").append(' ');
    Element value = element.nextElementSibling();
    if (value == null || !value.normalName().equals("dd")) {
      flush();
    }
  }

  private void lines(Element element) throws IOException {
    flush();
    for (String line : element.wholeText().lines().toList()) {
      words.append(line);
      flush();
    }
  }

  private void block(Element element) throws IOException {
    boolean value = element.normalName().equals("dd");
    if (!value) {
      flush();
    }
    blocks(element);
    flush();
  }

  private void table(Element element) throws IOException {
    flush();
    if (WebTables.isLayout(element)) {
      blocks(element);
      flush();
      return;
    }
    Element caption = element.selectFirst("> caption");
    if (caption != null) {
      blocks(caption);
      flush();
    }
    tellNested(element);
    for (SourceLine row : WebTables.rows(element)) {
      boolean text = row.isRow();
      sink.add(aside && text ? new SourceLine(Kind.ASIDE, null, 0, 0, false, row.text()) : row);
    }
  }

  /** A table that stands in a row with others, which are read as text then. */
  private void tellNested(Element table) throws IOException {
    Element cell = table.parent() == null ? null : table.parent().closest("td, th");
    if (cell != null && cell.siblingElements().is("td, th")) {
      sink.add(SourceLine.notice(FindingCode.TABLE_NESTED));
    }
  }

  /** Ends the line that was begun, and tells what stood in it beside its text. */
  private void flush() throws IOException {
    line();
    for (SourceLine line : beside) {
      sink.add(aside ? new SourceLine(Kind.ASIDE, null, 0, 0, false, line.text()) : line);
    }
    beside.clear();
  }

  private void line() throws IOException {
    String text = WebTables.squeezed(words.toString());
    words.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    if (aside) {
      sink.add(new SourceLine(Kind.ASIDE, null, 0, 0, false, text));
    } else if (level > 0) {
      Kind kind = going ? Kind.CONTINUATION : Kind.HEADING;
      sink.add(new SourceLine(kind, null, 0, going ? 0 : level, false, text));
      going = true;
    } else if (lists.takesAsMark(text)) {
      // it stands before the words that follow
    } else {
      boolean remark = OwnRemarks.matches(text);
      boolean result = lists.tellsResult(text);
      Kind kind =
          result && !remark
              ? Kind.BESIDE
              : lists.goesOn() && !remark ? Kind.CONTINUATION : Kind.PARAGRAPH;
      int indent = Math.max(0, lists.depth() - 1) * STEP;
      sink.add(
          new SourceLine(
              kind, null, indent, 0, false, remark || result ? text : lists.mark() + text));
    }
  }
}

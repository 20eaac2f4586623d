package dk.kkr.agenda.reimport;

import dk.kkr.agenda.formats.WebBeside;
import dk.kkr.agenda.formats.WebPage;
import dk.kkr.agenda.reading.Anchors;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a page that was exported and edited, by its elements and their ids. */
final class EditedPage {

  private final List<EditedLine> lines = new ArrayList<>();
  private final EditedPageText text = new EditedPageText();

  private EditedPage() {}

  static EditedFile read(Path file) throws IOException {
    WebPage read = WebPage.read(file);
    Document page = read.document();
    EditedPage reading = new EditedPage();
    Element main = page.selectFirst("main");
    if (main != null) {
      reading.around(page.body(), main);
    }
    reading.walk(main == null ? page.body() : main, Place.OUTSIDE);
    reading.lines.addAll(reading.text.besides());
    if (page.getElementById(Anchors.END) != null) {
      reading.lines.add(new EditedLine(Kind.END, 0, null, ""));
    }
    return new EditedFile(
        uuid(meta(page, Anchors.MEETING)),
        meta(page, Anchors.DRAFT),
        page.selectFirst("ins, del") != null,
        read.otherwise(),
        reading.lines);
  }

  private static @Nullable String meta(Document page, String name) {
    Element meta = page.selectFirst("meta[name=" + name + "]");
    return meta == null || meta.attr("content").isBlank() ? null : meta.attr("content").strip();
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Where in the page: in a point, what stands there belongs to the point. */
  private enum Place {
    OUTSIDE,
    POINT,
    NOTE
  }

  /** What stands around the agenda, but for menus. */
  private void around(Element element, Element main) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        add(Kind.AROUND, new Element("p").appendText(words.text()));
      } else if (node instanceof Element child && !child.equals(main) && !isMenu(child)) {
        boolean outer = main.parents().contains(child);
        if (outer || child.children().stream().anyMatch(EditedPageText::isBlock)) {
          around(child, main);
        } else {
          add(Kind.AROUND, child);
        }
      }
    }
  }

  private static boolean isMenu(Element element) {
    return Set.of("nav", "style", "script").contains(element.normalName())
        || element.hasClass("skip");
  }

  /** Words that stand in no paragraph are one, as far as no block comes between them. */
  private void walk(Element parent, Place place) {
    Element loose = new Element("p");
    // Kept beside the words, as asking them for each child takes as long as the page is wide.
    boolean said = false;
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        loose.appendText(words.getWholeText());
        said |= !words.isBlank();
      } else if (node instanceof Element child) {
        if (said && isInline(child)) {
          loose.appendChild(child.clone());
        } else {
          if (said) {
            paragraph(loose, place);
          }
          loose = new Element("p");
          said = false;
          take(child, place);
        }
      }
    }
    if (said) {
      paragraph(loose, place);
    }
  }

  private static boolean isInline(Element element) {
    return !EditedPageText.isBlock(element) && WebBeside.of(element) == null && !isMenu(element);
  }

  private void take(Element element, Place place) {
    if (text.takesAsBeside(element)) {
      return;
    }
    String name = element.normalName();
    switch (name) {
      case "h2" -> add(Kind.SECTION, element);
      case "h3" -> add(Kind.ITEM, element);
      case "h4" -> add(Kind.PASSAGE, element);
      case "h5", "h6" -> add(place == Place.NOTE ? Kind.NOTE : Kind.HEADING, element);
      case "dl" -> element.select("dd").forEach(fact -> add(Kind.NOTE, fact));
      case "p" -> paragraph(element, place);
      case "table" -> table(element);
      case "ol", "ul" -> list(element, place);
      case "nav", "style", "script" -> {
        // not of the agenda
      }
      case "footer", "header" -> around(element, element);
      default -> {
        if (element.hasClass("decided")) {
          walk(element, Place.NOTE);
        } else if (element.children().stream().anyMatch(EditedPageText::isBlock)) {
          walk(element, place);
        } else {
          paragraph(element, place);
        }
      }
    }
  }

  private void paragraph(Element element, Place place) {
    boolean note = place == Place.NOTE || element.hasClass("notes") || element.hasClass("remark");
    boolean first = place == Place.POINT && !lines.isEmpty() && isEmptyPoint(lines.getLast());
    if (note) {
      add(Kind.NOTE, element);
    } else if (first) {
      EditedLine point = lines.removeLast();
      lines.add(new EditedLine(Kind.POINT, point.level(), point.id(), text.of(element)));
    } else {
      add(place == Place.POINT ? Kind.POINT_TEXT : Kind.TEXT, element);
    }
  }

  private static boolean isEmptyPoint(EditedLine line) {
    return line.kind() == Kind.POINT && line.text().isEmpty();
  }

  private void list(Element list, Place place) {
    if (list.hasClass("numbered")) {
      paragraph(EditedPageText.numbered(list), place);
      return;
    }
    boolean points = list.hasClass("points");
    for (Element entry : list.children()) {
      if (points) {
        point(entry);
      } else {
        dash(
            entry,
            place == Place.NOTE ? Kind.NOTE : place == Place.POINT ? Kind.CONTENT : Kind.BULLET);
      }
    }
  }

  /** A dash, and those below it, which stand beside it here. */
  private void dash(Element entry, Kind kind) {
    Element own = entry.selectFirst("ol, ul") == null ? entry : entry.clone();
    if (!own.equals(entry)) {
      own.select("ol, ul").remove();
    }
    add(kind, own);
    for (Element below : entry.select("> ol, > ul")) {
      below.children().forEach(each -> dash(each, kind));
    }
  }

  private void point(Element entry) {
    long around =
        entry.parents().stream()
            .filter(list -> list.normalName().equals("ol") && list.hasClass("points"))
            .count();
    int level = (int) Math.max(0, around - 1);
    lines.add(new EditedLine(Kind.POINT, level, id(entry), ""));
    entry.select("> :not(ol, ul) .path, > .path").remove();
    walk(entry, Place.POINT);
  }

  private void table(Element table) {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      add(Kind.CAPTION, caption);
    }
    for (Element row : table.select("tr")) {
      if (!table.equals(row.closest("table"))) {
        continue;
      }
      String words =
          String.join(
              "\t", row.children().stream().map(cell -> EditedLine.words(text.of(cell))).toList());
      lines.add(new EditedLine(Kind.ROW, 0, null, words));
      if (row.selectFirst("table") != null) {
        text.add(EditedLine.beside(Kind.NESTED, words));
      }
    }
  }

  private void add(Kind kind, Element element) {
    boolean headed = kind == Kind.SECTION || kind == Kind.ITEM;
    if (headed) {
      // What stood there was in the item above.
      lines.addAll(text.besides());
    }
    String words = text.of(element);
    @Nullable String id = id(element);
    if (!words.isBlank() || (id != null && headed)) {
      lines.add(new EditedLine(kind, 0, id, words));
    }
  }

  private static @Nullable String id(Element element) {
    if (Anchors.isId(element.id())) {
      return element.id();
    }
    for (Element named : element.select("a[name],[id]")) {
      String name = named.id().isEmpty() ? named.attr("name") : named.id();
      if (Anchors.isId(name)) {
        return name;
      }
    }
    return null;
  }
}

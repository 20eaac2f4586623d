package dk.kkr.agenda.reimport;

import dk.kkr.agenda.formats.WebPage;
import dk.kkr.agenda.reading.Anchors;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads a page that was exported and edited, by its elements and their ids. */
final class EditedPage {

  private final List<EditedLine> lines = new ArrayList<>();

  private EditedPage() {}

  static EditedFile read(Path file) throws IOException {
    WebPage read = WebPage.read(file);
    Document page = read.document();
    EditedPage reading = new EditedPage();
    Element main = page.selectFirst("main");
    reading.walk(main == null ? page.body() : main, Place.OUTSIDE);
    if (page.getElementById(Anchors.END) != null) {
      reading.lines.add(new EditedLine(Kind.END, 0, null, ""));
    }
    return new EditedFile(
        uuid(meta(page, Anchors.MEETING)),
        meta(page, Anchors.DRAFT),
        false,
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

  private void walk(Element parent, Place place) {
    for (Element child : parent.children()) {
      take(child, place);
    }
  }

  private void take(Element element, Place place) {
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
      case "nav", "style", "script", "footer", "header" -> {
        // not of the agenda
      }
      default -> {
        if (element.hasClass("decided")) {
          walk(element, Place.NOTE);
        } else if (element.children().stream().anyMatch(EditedPage::isBlock)) {
          walk(element, place);
        } else if (!element.text().isBlank()) {
          paragraph(element, place);
        }
      }
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !element.normalName().equals("br");
  }

  private void paragraph(Element element, Place place) {
    boolean note = place == Place.NOTE || element.hasClass("notes") || element.hasClass("remark");
    boolean first = place == Place.POINT && !lines.isEmpty() && isEmptyPoint(lines.getLast());
    if (note) {
      add(Kind.NOTE, element);
    } else if (first) {
      EditedLine point = lines.removeLast();
      lines.add(new EditedLine(Kind.POINT, point.level(), point.id(), text(element)));
    } else {
      add(place == Place.POINT ? Kind.POINT_TEXT : Kind.TEXT, element);
    }
  }

  private static boolean isEmptyPoint(EditedLine line) {
    return line.kind() == Kind.POINT && line.text().isEmpty();
  }

  private void list(Element list, Place place) {
    boolean points = list.hasClass("points");
    for (Element entry : list.children()) {
      if (points) {
        point(entry);
      } else {
        Kind kind =
            place == Place.NOTE ? Kind.NOTE : place == Place.POINT ? Kind.CONTENT : Kind.BULLET;
        add(kind, entry);
      }
    }
  }

  private void point(Element entry) {
    long around =
        entry.parents().stream()
            .filter(list -> list.normalName().equals("ol") && list.hasClass("points"))
            .count();
    int level = (int) Math.max(0, around - 1);
    lines.add(new EditedLine(Kind.POINT, level, id(entry), ""));
    for (Element child : entry.children()) {
      if (child.normalName().equals("ol") || child.normalName().equals("ul")) {
        list(child, Place.POINT);
      } else {
        child.select(".path").remove();
        walkPoint(child);
      }
    }
  }

  private void walkPoint(Element element) {
    if (element.children().stream().anyMatch(EditedPage::isBlock)) {
      walk(element, Place.POINT);
    } else if (!element.text().isBlank()) {
      paragraph(element, Place.POINT);
    }
  }

  private void table(Element table) {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      add(Kind.CAPTION, caption);
    }
    for (Element row : table.select("tr")) {
      lines.add(
          new EditedLine(
              Kind.ROW,
              0,
              null,
              String.join(
                  "\t",
                  row.children().stream().map(cell -> EditedLine.words(text(cell))).toList())));
    }
  }

  private void add(Kind kind, Element element) {
    String text = text(element);
    @Nullable String id = id(element);
    boolean emptied = id != null && (kind == Kind.SECTION || kind == Kind.ITEM);
    if (!text.isBlank() || emptied) {
      lines.add(new EditedLine(kind, 0, id, text));
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

  /** The words with their links; a line break only where there is one in the page. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    collect(element, text);
    return text.toString().strip();
  }

  private static void collect(Node node, StringBuilder text) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("[\\s]+", " "));
      } else if (child instanceof Element element) {
        if (element.normalName().equals("br")) {
          text.append('\n');
        } else if (element.normalName().equals("a") && element.hasAttr("href")) {
          link(element, text);
        } else {
          collect(element, text);
        }
      }
    }
  }

  private static void link(Element element, StringBuilder text) {
    String words = element.text();
    String address = element.attr("href");
    text.append(words.equals(address) ? words : "[%s](%s)".formatted(words, address));
  }
}

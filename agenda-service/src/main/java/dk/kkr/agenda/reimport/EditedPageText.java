package dk.kkr.agenda.reimport;

import dk.kkr.agenda.formats.WebBeside;
import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of an edited page, and what stands among them and is no part of the text. */
final class EditedPageText {

  /** Elements that may stand inside a line as well as around one. */
  private static final Set<String> INLINE = Set.of("br", "ins", "del");

  private final List<EditedLine> besides = new ArrayList<>();

  static boolean isBlock(Element element) {
    return element.isBlock() && !INLINE.contains(element.normalName());
  }

  /** A list as one paragraph: its numbers are words of the text, line by line. */
  static Element numbered(Element list) {
    Element lines = new Element("p");
    for (Element entry : list.children()) {
      if (lines.childNodeSize() > 0) {
        lines.appendElement("br");
      }
      lines.appendChild(new Element("span").appendChildren(entry.clone().childNodes()));
    }
    return lines;
  }

  /** Takes an element that is no text; false for any other. */
  boolean takesAsBeside(Element element) {
    SourceLine.Kind kind = WebBeside.of(element);
    if (kind != null) {
      besides.add(EditedLine.beside(Kind.of(kind), WebBeside.words(element, kind)));
    }
    return kind != null;
  }

  void add(EditedLine beside) {
    besides.add(beside);
  }

  /** What was no text since this was last asked. */
  List<EditedLine> besides() {
    List<EditedLine> told = List.copyOf(besides);
    besides.clear();
    return told;
  }

  /** The words with their links; a line break only where there is one in the page. */
  String of(Element element) {
    StringBuilder text = new StringBuilder();
    collect(element, text);
    return text.toString().strip();
  }

  private void collect(Node node, StringBuilder text) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("[\\s]+", " "));
      } else if (child instanceof Element element && !takesAsBeside(element)) {
        if (element.normalName().equals("br")) {
          text.append('\n');
        } else if (element.normalName().equals("a") && element.hasAttr("href")) {
          link(element, text);
        } else {
          collect(element, text);
          text.append(isBlock(element) ? " " : "");
        }
      }
    }
  }

  private void link(Element element, StringBuilder text) {
    StringBuilder shown = new StringBuilder();
    collect(element, shown);
    String words = EditedLine.words(shown.toString());
    String address = element.attr("href");
    boolean plain = words.isEmpty() || words.equals(address);
    text.append(plain ? words : "[%s](%s)".formatted(words, address));
  }
}

package dk.kkr.agenda.formats;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A drawing in a Word file while it is read: a picture, a chart, an embedded document, or shapes,
 * whose text stands in the document and tells of them.
 */
public final class WordDrawing {

  private @Nullable String description;
  private @Nullable String name;
  private boolean picture;
  private boolean text;
  private boolean rule;

  /** Whether an element is one. */
  public static boolean begins(String element) {
    return element.equals("drawing") || element.equals("pict") || element.equals("object");
  }

  /** An element inside it. */
  public void take(String element, XMLStreamReader xml) {
    switch (element) {
      case "docPr", "cNvPr", "shape", "rect", "group", "imagedata" -> {
        described(xml, "descr", "alt", "title");
        name = name == null ? XmlParts.attribute(xml, "name") : name;
        rule |= XmlParts.attribute(xml, "hr") != null;
        picture |= element.equals("imagedata");
      }
      case "blip", "chart", "relIds", "OLEObject", "control" -> {
        picture = true;
        String program = XmlParts.attribute(xml, "ProgID");
        name = program == null ? name : program;
      }
      case "txbxContent" -> text = true;
      default -> {
        // how it looks
      }
    }
  }

  private void described(XMLStreamReader xml, String... attributes) {
    for (String attribute : List.of(attributes)) {
      String said = XmlParts.attribute(xml, attribute);
      if (description == null && said != null && !said.isBlank()) {
        description = said;
      }
    }
  }

  /** What it is called, when it shows something that is no text; else null. */
  public @Nullable String label() {
    if (!picture && (text || rule)) {
      return null;
    }
    String said = description == null ? name : description;
    return said == null || said.isBlank() ? "Billede" : said.strip();
  }
}

package dk.kkr.agenda.formats;

import dk.kkr.agenda.formats.WordNumbering.Level;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the parts beside the text of a Word file say: styles, lists, and where links lead.
 *
 * @param styles of paragraphs
 * @param numbering of lists
 * @param targets addresses by their ids
 */
public record WordFrame(WordStyles styles, WordNumbering numbering, Map<String, String> targets) {

  /** Reads them. */
  public static WordFrame of(XmlParts parts) throws IOException {
    WordFrame frame = new WordFrame(new WordStyles(), new WordNumbering(), new HashMap<>());
    parts.read("word/styles.xml", frame.new Styles());
    parts.read("word/numbering.xml", frame.new Lists());
    parts.read("word/_rels/document.xml.rels", frame.new Relations());
    return frame;
  }

  private final class Styles implements XmlParts.Handler {
    private @Nullable String id;

    @Override
    public void start(String name, XMLStreamReader xml) {
      if (name.equals("style")) {
        id = XmlParts.attribute(xml, "styleId");
        return;
      }
      if (id == null) {
        return;
      }
      WordStyles.Style style = styles.of(id);
      String value = XmlParts.attribute(xml, "val");
      switch (name) {
        case "name" -> styles.named(id, value == null ? "" : value);
        case "basedOn" -> style.basedOn = value;
        case "outlineLvl" -> style.outline = XmlParts.number(xml, "val", -1);
        case "numId" -> style.numbering = value;
        case "ilvl" -> style.numberingLevel = XmlParts.number(xml, "val", -1);
        case "b" -> style.bold = XmlParts.isOn(xml);
        case "vanish" -> style.hidden = XmlParts.isOn(xml);
        case "strike", "dstrike" ->
            style.struck = Boolean.TRUE.equals(style.struck) || XmlParts.isOn(xml);
        default -> {
          // how it looks
        }
      }
    }

    @Override
    public void end(String name) {
      if (name.equals("style")) {
        id = null;
      }
    }
  }

  private final class Lists implements XmlParts.Handler {
    private @Nullable String kind;
    private @Nullable String list;
    private int level;
    private boolean overridden;
    private String format = "decimal";
    private String text = "";
    private int start = 1;
    private @Nullable String style;

    @Override
    public void start(String name, XMLStreamReader xml) {
      String value = XmlParts.attribute(xml, "val");
      switch (name) {
        case "abstractNum" -> kind = XmlParts.attribute(xml, "abstractNumId");
        case "num" -> list = XmlParts.attribute(xml, "numId");
        case "abstractNumId" -> {
          if (list != null && value != null) {
            numbering.instance(list, value);
          }
        }
        case "lvlOverride" -> {
          overridden = true;
          level = XmlParts.number(xml, "ilvl", 0);
        }
        case "startOverride" -> {
          if (list != null) {
            numbering.startOf(list, level, XmlParts.number(xml, "val", 1));
          }
        }
        case "lvl" -> {
          level = XmlParts.number(xml, "ilvl", 0);
          format = "decimal";
          text = "";
          start = 1;
          style = null;
        }
        case "numFmt" -> format = value == null ? "decimal" : value;
        case "lvlText" -> text = value == null ? "" : value;
        case "start" -> start = XmlParts.number(xml, "val", 1);
        case "pStyle" -> style = value;
        default -> {
          // how it looks
        }
      }
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "lvl" -> {
          if (kind != null && !overridden) {
            numbering.kind(kind, level, new Level(format, text, start, style));
          }
        }
        case "lvlOverride" -> overridden = false;
        case "abstractNum" -> kind = null;
        case "num" -> list = null;
        default -> {
          // nothing ends with it
        }
      }
    }
  }

  private final class Relations implements XmlParts.Handler {
    @Override
    public void start(String name, XMLStreamReader xml) {
      String id = XmlParts.attribute(xml, "Id");
      String target = XmlParts.attribute(xml, "Target");
      if (name.equals("Relationship")
          && id != null
          && target != null
          && "External".equals(XmlParts.attribute(xml, "TargetMode"))) {
        targets.put(id, target);
      }
    }

    @Override
    public void end(String name) {
      // nothing is open
    }
  }
}

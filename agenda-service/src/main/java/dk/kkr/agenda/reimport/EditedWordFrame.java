package dk.kkr.agenda.reimport;

import dk.kkr.agenda.formats.WordFrame;
import dk.kkr.agenda.formats.XmlParts;
import dk.kkr.agenda.reimport.EditedLine.Kind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What the parts beside the text of an edited Word document say.
 *
 * @param word styles and links, as of any document
 * @param kinds what paragraphs are, by the ids of their styles
 * @param properties what the document says of itself
 */
record EditedWordFrame(WordFrame word, Map<String, Kind> kinds, Map<String, String> properties) {

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

  static EditedWordFrame of(XmlParts parts) throws IOException {
    EditedWordFrame frame =
        new EditedWordFrame(WordFrame.of(parts), new HashMap<>(), new HashMap<>());
    parts.read("word/styles.xml", frame.new Styles());
    parts.read("docProps/custom.xml", frame.new Properties());
    return frame;
  }

  private final class Styles implements XmlParts.Handler {
    private @Nullable String id;

    @Override
    public void start(String name, XMLStreamReader xml) {
      if (name.equals("style")) {
        id = XmlParts.attribute(xml, "styleId");
      } else if (name.equals("name") && id != null) {
        String said = String.valueOf(XmlParts.attribute(xml, "val")).toLowerCase(Locale.ROOT);
        Kind kind = STYLES.get(said);
        if (kind != null) {
          kinds.put(id, kind);
        }
        id = null;
      }
    }

    @Override
    public void end(String name) {
      // the name of a style comes first
    }
  }

  private final class Properties implements XmlParts.Handler {
    private @Nullable String of;

    @Override
    public void start(String name, XMLStreamReader xml) {
      if (name.equals("property")) {
        of = XmlParts.attribute(xml, "name");
      }
    }

    @Override
    public void text(String text) {
      if (of != null && !text.isBlank()) {
        properties.merge(of, text, String::concat);
      }
    }

    @Override
    public void end(String name) {
      if (name.equals("property")) {
        of = null;
      }
    }
  }
}

package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.SourceLine.Kind;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How the words of a run look, as far as that says whether they are part of the text. */
public final class WordRun {

  private final WordStyles styles;
  private @Nullable String paragraphStyle;
  private @Nullable String style;
  private boolean inProperties;
  private boolean bold;
  private @Nullable Boolean hidden;
  private @Nullable Boolean struck;

  /** Of a file with those styles. */
  public WordRun(WordStyles styles) {
    this.styles = styles;
  }

  /** Another one begins, in a paragraph of that style. */
  public void begin(@Nullable String ofParagraph) {
    paragraphStyle = ofParagraph;
    style = null;
    bold = false;
    hidden = null;
    struck = null;
  }

  /** What comes now are its properties. */
  public void beginProperties() {
    inProperties = true;
  }

  /** What comes now are its words. */
  public void endProperties() {
    inProperties = false;
  }

  /** Takes a property; those of other things are let be. */
  public void property(String name, XMLStreamReader xml) {
    if (!inProperties) {
      return;
    }
    switch (name) {
      case "rStyle" -> style = XmlParts.attribute(xml, "val");
      case "b" -> bold = XmlParts.isOn(xml);
      case "vanish" -> hidden = XmlParts.isOn(xml);
      case "strike", "dstrike" -> struck = Boolean.TRUE.equals(struck) || XmlParts.isOn(xml);
      default -> {
        // how it looks
      }
    }
  }

  boolean bold() {
    return bold;
  }

  /** What its words are, when they are no part of the text; null when they are. */
  public @Nullable Kind beside() {
    if (hidden == null ? styles.hidden(style) || styles.hidden(paragraphStyle) : hidden) {
      return Kind.HIDDEN;
    }
    boolean out = struck == null ? styles.struck(style) || styles.struck(paragraphStyle) : struck;
    return out ? Kind.STRUCK : null;
  }
}

package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands in a web page and is no part of its text, or no text at all. */
public final class WebBeside {

  private static final Set<String> PICTURES =
      Set.of(
          "img", "svg", "canvas", "iframe", "object", "embed", "video", "audio", "applet", "frame");
  private static final Set<String> STRUCK = Set.of("s", "strike");
  private static final Set<String> HIDDEN = Set.of("template", "noscript");

  private WebBeside() {}

  /** What an element is, when it is no part of the text; null for text. */
  public static @Nullable Kind of(Element element) {
    String name = element.normalName();
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    if (PICTURES.contains(name)) {
      return Kind.PICTURE;
    }
    if (name.equals("del")) {
      return Kind.DELETED;
    }
    if (STRUCK.contains(name) || style.contains("line-through")) {
      return Kind.STRUCK;
    }
    if (HIDDEN.contains(name)
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all")) {
      return Kind.HIDDEN;
    }
    boolean note =
        style.contains("mso-element:comment")
            || style.contains("mso-element:footnote")
            || style.contains("mso-element:endnote");
    return note ? Kind.BESIDE : null;
  }

  /** Its words; of a picture what it is called. */
  public static String words(Element element, Kind kind) {
    if (kind != Kind.PICTURE) {
      return WebTables.squeezed(element.text());
    }
    Element inner = element.selectFirst("title");
    String within = inner == null ? element.text() : inner.text();
    for (String said :
        List.of(
            element.attr("alt"),
            element.attr("aria-label"),
            element.attr("title"),
            within,
            file(element))) {
      if (!said.isBlank()) {
        return WebTables.squeezed(said);
      }
    }
    return "Billede";
  }

  /** Where it is taken from; not what is written into the page itself. */
  private static String file(Element element) {
    String from = element.hasAttr("src") ? element.attr("src") : element.attr("data");
    return from.startsWith("data:") ? "" : from.substring(0, Math.min(200, from.length()));
  }
}

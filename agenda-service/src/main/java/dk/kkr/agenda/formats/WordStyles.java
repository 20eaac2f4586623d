package dk.kkr.agenda.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What styles say of the paragraphs that have them, also by way of the style they rest on. */
public final class WordStyles {

  /** Word keeps the English names of its own styles whatever its language. */
  private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) ([1-9])");

  private static final int DEEPEST = 20;

  /** A style as the file has it. */
  static final class Style {
    @Nullable String basedOn;
    @Nullable String numbering;
    int numberingLevel = -1;
    int outline = -1;
    boolean bold;
    @Nullable Boolean hidden;
    @Nullable Boolean struck;
  }

  private final Map<String, Style> styles = new HashMap<>();

  Style of(String id) {
    return styles.computeIfAbsent(id, key -> new Style());
  }

  void named(String id, String name) {
    Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
    if (heading.matches()) {
      of(id).outline = Integer.parseInt(heading.group(1)) - 1;
    }
  }

  /** Level of the heading that a style makes, from 1; 0 for running text. */
  int heading(@Nullable String id) {
    int depth = 0;
    for (Style style = find(id); style != null && depth < DEEPEST; style = find(style.basedOn)) {
      if (style.outline >= 0) {
        return style.outline < 9 ? style.outline + 1 : 0;
      }
      depth++;
    }
    return 0;
  }

  /** The style that numbers its paragraphs, or null. */
  @Nullable Style numbering(@Nullable String id) {
    int depth = 0;
    for (Style style = find(id); style != null && depth < DEEPEST; style = find(style.basedOn)) {
      if (style.numbering != null) {
        return style;
      }
      depth++;
    }
    return null;
  }

  /** Whether a style hides its words. */
  boolean hidden(@Nullable String id) {
    return is(id, style -> style.hidden);
  }

  /** Whether a style strikes its words through. */
  boolean struck(@Nullable String id) {
    return is(id, style -> style.struck);
  }

  private boolean is(@Nullable String id, Function<Style, @Nullable Boolean> property) {
    int depth = 0;
    for (Style style = find(id); style != null && depth < DEEPEST; style = find(style.basedOn)) {
      Boolean said = property.apply(style);
      if (said != null) {
        return said;
      }
      depth++;
    }
    return false;
  }

  private @Nullable Style find(@Nullable String id) {
    return id == null ? null : styles.get(id);
  }
}

package dk.kkr.agenda.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, or one dash of a list.
 *
 * @param mark the mark of the list as written; null for a paragraph
 * @param text joined, without the mark
 * @param indent columns before the first line
 * @param lines where it stands
 */
record Block(@Nullable String mark, String text, int indent, List<Line> lines) {

  boolean isListItem() {
    return mark != null;
  }

  boolean opens() {
    return text.endsWith(":");
  }

  /** As it stands in the text of a part. */
  String written() {
    return mark == null ? text : mark + " " + text;
  }
}

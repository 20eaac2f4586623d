package dk.kkr.agenda.comparison;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an agenda that is compared as a whole with its counterpart in the other version.
 *
 * @param key the same in both versions; once in an item
 * @param label what it is, in Danish
 * @param text as printed
 * @param table the same text as a table; null where it is none
 */
public record Passage(String key, String label, String text, @Nullable ComparedTable table) {

  /** Running text. */
  public Passage(String key, String label, String text) {
    this(key, label, text, null);
  }
}

package dk.kkr.agenda.importing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a number: perhaps the heading of a section or an item, perhaps not.
 *
 * @param index of the line in the text
 * @param section first number
 * @param item second number; 0 for a section
 * @param title what follows
 * @param marked whether the line is a Markdown heading
 */
record Numbered(int index, int section, int item, String title, boolean marked) {

  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:(?i:punkt|pkt\\.?)\\s+)?(\\d{1,2})\\.(\\d{1,2})(?:[.:)]?\\s+|\\.(?=\\p{L}))(\\S.*)$");

  /** From the hundredth on; a figure such as 1.500 looks the same. */
  private static final Pattern FAR_ITEM =
      Pattern.compile(
          "^(?:(?i:punkt|pkt\\.?)\\s+)?(\\d{1,2})\\.([1-9]\\d{2,4})(?:[.:)]?\\s+|\\.(?=\\p{L}))(\\S.*)$");

  private static final Pattern SECTION =
      Pattern.compile("^(\\d{1,2})(?:\\.\\s*(?=\\p{L})|\\.\\s+)(\\S.*)$");
  private static final Pattern MARKED_SECTION = Pattern.compile("^(\\d{1,2})[.:)]?\\s+(\\p{L}.*)$");

  static @Nullable Numbered of(int index, Line line) {
    return of(index, line.words(), line.heading());
  }

  static @Nullable Numbered of(int index, String text, boolean marked) {
    if (text.isEmpty()
        || !(Character.isDigit(text.charAt(0)) || "pP".indexOf(text.charAt(0)) >= 0)) {
      return null;
    }
    Matcher item = ITEM.matcher(text);
    if (item.matches()) {
      int number = Integer.parseInt(item.group(2));
      return number == 0
          ? null
          : new Numbered(index, Integer.parseInt(item.group(1)), number, item.group(3), marked);
    }
    Matcher section = (marked ? MARKED_SECTION : SECTION).matcher(text);
    if (!section.matches()) {
      return null;
    }
    int number = Integer.parseInt(section.group(1));
    return number == 0 ? null : new Numbered(index, number, 0, section.group(2), marked);
  }

  /** A line with the number of an item from the hundredth of its section on, or with a figure. */
  static @Nullable Numbered far(int index, Line line) {
    Matcher item = FAR_ITEM.matcher(line.words());
    return item.matches()
        ? new Numbered(
            index,
            Integer.parseInt(item.group(1)),
            Integer.parseInt(item.group(2)),
            item.group(3),
            line.heading())
        : null;
  }

  /** True when no other number fits between this and the one before. */
  boolean isNextTo(@Nullable Numbered before) {
    return before != null && section == before.section && item == before.item + 1;
  }

  boolean isItem() {
    return item > 0;
  }

  boolean sameNumber(Numbered other) {
    return section == other.section && item == other.item;
  }

  /** As printed, without the final full stop. */
  String number() {
    return isItem() ? section + "." + item : Integer.toString(section);
  }

  /** Whether one title is the beginning of the other; a title may be wrapped or cut. */
  boolean sameTitle(String other) {
    String mine = letters(title);
    String theirs = letters(other);
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && (mine.startsWith(theirs) || theirs.startsWith(mine));
  }

  static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}

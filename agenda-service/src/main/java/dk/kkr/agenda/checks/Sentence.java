package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.FoundDate;
import java.util.List;

/**
 * A sentence, a dash of a list or a title.
 *
 * @param place where it stands
 * @param recommendation true when the council is to decide it
 * @param text on one line
 * @param lower the same in lower case, of the same length
 * @param dates those in it, in order
 */
record Sentence(
    CheckPlace place, boolean recommendation, String text, String lower, List<FoundDate> dates) {

  private static final int LONGEST = 160;

  boolean has(String word) {
    return lower.contains(word);
  }

  /** Enough of it to be found again. */
  String excerpt() {
    return excerpt(0, text.length());
  }

  /** The words between two positions, with some before them. */
  String excerpt(int from, int to) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int start = Math.max(0, Math.min(from - 40, text.length() - LONGEST));
    int end = Math.min(text.length(), Math.max(start + LONGEST, Math.min(to, start + LONGEST)));
    return (start == 0 ? "" : "… ")
        + text.substring(start, end).strip()
        + (end == text.length() ? "" : " …");
  }
}

package dk.kkr.agenda.checks;

import dk.kkr.reference.dates.FoundDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Dates that are deadlines by the words before them. */
final class Deadlines {

  private static final Pattern CUE =
      Pattern.compile(
          "(?<!\\p{L})(?:inden(?!\\sfor)|senest|seneste|\\p{L}*frist(?:en)?|deadline|ikke senere end|i høring til)(?!\\p{L})");
  private static final int REACH = 60;

  private Deadlines() {}

  /** The deadlines of a sentence, in order. */
  static List<FoundDate> in(Sentence sentence) {
    List<FoundDate> deadlines = new ArrayList<>();
    int from = 0;
    for (FoundDate date : sentence.dates()) {
      int start = Math.max(from, date.start() - REACH);
      if (CUE.matcher(sentence.lower().substring(start, date.start())).find()) {
        deadlines.add(date);
      }
      from = date.end();
    }
    return deadlines;
  }

  /** Whether the sentence tells of something that happens every year, in no year of its own. */
  static boolean everyYear(Sentence sentence) {
    return sentence.has("hvert år") || sentence.has("årligt") || sentence.has("årlig ");
  }
}

package dk.kkr.agenda.importing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds running headers and footers, page numbers and ruled lines. */
final class PageHeaders {

  private static final Pattern PAGE =
      Pattern.compile("(?i)^(?:side|page)\\s*[|:]?\\s*\\d{1,4}(?:\\s*(?:af|of|/)\\s*\\d{1,4})?$");
  private static final Pattern PAGE_IN_DASHES = Pattern.compile("^[-–]\\s*\\d{1,4}\\s*[-–]$");
  private static final Pattern DATED =
      Pattern.compile(
          "^[^|:]{2,80}?\\s*\\|\\s*(?:"
              + DanishDates.ANY
              + ")(?:\\s*\\|?\\s*(?i:side)\\s*\\|?\\s*\\d{1,4})?$");
  private static final Pattern COUNCIL_DATED =
      Pattern.compile("^KKR\\s+\\p{Lu}\\p{L}+\\s+(?:" + DanishDates.ANY + ")$");
  private static final Pattern BARS =
      Pattern.compile("(?i)^[^|]{2,80}\\|.*\\bside\\b\\s*\\|?\\s*\\d{1,4}$");
  private static final Pattern RULE = Pattern.compile("^(?:[-*_]\\s*){3,}$|^={3,}$");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}$");

  private static final int LONGEST = 120;

  /** The pattern of a rule takes one step deeper for each sign. */
  private static final int LONGEST_RULE = 1_000;

  private PageHeaders() {}

  /** The indexes of the lines that are no text. */
  static BitSet in(List<Line> lines) {
    BitSet found = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      if (isHeader(lines.get(i))) {
        found.set(i);
      }
    }
    addRepeatedNeighbours(lines, found);
    addLonePageNumbers(lines, found);
    return found;
  }

  /** Whether this line names the meeting it belongs to: a title and a date. */
  static boolean isDated(Line line) {
    String text = line.text();
    return text.length() <= LONGEST
        && !text.startsWith("|")
        && (DATED.matcher(text).matches() || COUNCIL_DATED.matcher(text).matches());
  }

  private static boolean isHeader(Line line) {
    String text = line.text();
    if (line.isAside() || text.length() > LONGEST || line.isRow()) {
      return line.isAside();
    }
    return text.isEmpty()
        || PAGE.matcher(text).matches()
        || PAGE_IN_DASHES.matcher(text).matches()
        || (line.raw().length() <= LONGEST_RULE && RULE.matcher(line.raw().strip()).matches())
        || (!text.startsWith("|") && BARS.matcher(text).matches())
        || isDated(line);
  }

  /** A line beside a page number that comes again beside another is a running header too. */
  private static void addRepeatedNeighbours(List<Line> lines, BitSet found) {
    Map<String, Integer> beside = new HashMap<>();
    BitSet neighbours = new BitSet();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (PAGE.matcher(lines.get(i).text()).matches()) {
        for (int at : new int[] {i - 1, i + 1}) {
          if (at >= 0 && at < lines.size() && !found.get(at) && !neighbours.get(at)) {
            neighbours.set(at);
            beside.merge(lines.get(at).text(), 1, Integer::sum);
          }
        }
      }
    }
    for (int i = neighbours.nextSetBit(0); i >= 0; i = neighbours.nextSetBit(i + 1)) {
      Line line = lines.get(i);
      if (beside.getOrDefault(line.text(), 0) > 1
          && line.text().length() < 80
          && !Headings.isStanding(line.text())) {
        found.set(i);
      }
    }
  }

  /** Numbers alone on their lines are page numbers when they rise through the file. */
  private static void addLonePageNumbers(List<Line> lines, BitSet found) {
    BitSet numbers = new BitSet();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (NUMBER.matcher(text).matches()) {
        int number = Integer.parseInt(text);
        if (number <= last) {
          return;
        }
        last = number;
        numbers.set(i);
      }
    }
    if (numbers.cardinality() >= 3) {
      found.or(numbers);
    }
  }
}

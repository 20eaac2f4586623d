package dk.kkr.agenda.importing;

import java.util.List;

/**
 * How text runs over the lines of this file: decides whether a line goes on with the one before.
 *
 * <p>Where the format of the file says it, that holds. Some files have one paragraph per line.
 * Others have hard line breaks, perhaps with a blank line after every line; there only a larger gap
 * ends a paragraph, or a line that ended although the next word would have fitted on it.
 *
 * @param wrapped lines are broken by width
 * @param spacing blank lines between two lines of one paragraph
 * @param width how long a full line is
 */
record Flow(boolean wrapped, int spacing, int width) {

  /** Room left on a line that ends a sentence, before it counts as the last of its paragraph. */
  private static final int ROOM_AFTER_SENTENCE = 10;

  /** The same where a page ends and gaps tell nothing. */
  private static final int ROOM_AT_A_PAGE = 5;

  /** The same for a line without a stop: a small heading. */
  private static final int ROOM_AFTER_HEADING = 15;

  private static final int LONG_LINE = 60;
  private static final int FEW = 3;

  static Flow of(List<Line> lines) {
    if (!lines.isEmpty() && lines.getFirst().hasKnownStart()) {
      return new Flow(false, 0, widthOf(lines));
    }
    int spacing = 0;
    boolean wrapped = false;
    for (int gap = 0; gap <= 3; gap++) {
      int pairs = 0;
      int running = 0;
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).gap() == gap && !lines.get(i).interrupted()) {
          pairs++;
          running += runsOn(lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
      }
      if (running >= FEW && running * 7 >= pairs) {
        spacing = gap;
        wrapped = true;
      }
    }
    return new Flow(wrapped, spacing, widthOf(lines));
  }

  private static int widthOf(List<Line> lines) {
    List<Integer> lengths = lines.stream().map(line -> line.text().length()).sorted().toList();
    return lengths.isEmpty() ? 0 : lengths.get((int) (lengths.size() * 0.98));
  }

  private static boolean runsOn(Line line, Line next) {
    return line.endsWithHyphen()
        || (next.startsLower()
            && !line.endsSentence()
            && !line.text().endsWith(";")
            && Headings.part(line) == null);
  }

  /** Whether {@code next} begins a new paragraph. Marks of lists are not looked at. */
  boolean breaks(Line line, Line next) {
    if (next.hasKnownStart()) {
      return !next.continues();
    }
    if (line.endsWithHyphen() && !next.heading()) {
      return !wrapped && next.startsSentence() && next.gap() > 0;
    }
    if (next.heading() || line.heading()) {
      return true;
    }
    if (next.interrupted()) {
      return breaksAcross(line, next);
    }
    if (next.gap() > spacing) {
      return !(next.startsLower() && !endsClause(line) && line.text().length() >= LONG_LINE);
    }
    if (wrapped) {
      return endedEarly(line, next);
    }
    return line.hardBreak() || !(next.startsLower() || Words.endsOpen(line.text()));
  }

  /** A page header has gaps of its own: only a gap on one side of it can be a paragraph's. */
  private boolean breaksAcross(Line line, Line next) {
    boolean realGap = next.gap() > spacing && next.smallerGap() <= spacing;
    if (realGap && line.endsSentence() && next.startsSentence()) {
      return true;
    }
    boolean doubtful = next.smallerGap() > spacing && line.endsSentence() && next.startsSentence();
    return endedEarly(line, next) || (doubtful && room(line, next) >= ROOM_AT_A_PAGE);
  }

  /** The next word would have fitted, so the line break was wanted. */
  boolean endedEarly(Line line, Line next) {
    if (!next.startsSentence() || Words.endsOpen(line.text())) {
      return false;
    }
    return room(line, next) >= (line.endsSentence() ? ROOM_AFTER_SENTENCE : ROOM_AFTER_HEADING);
  }

  private int room(Line line, Line next) {
    return width - (line.text().length() + 1 + next.firstWord().length());
  }

  private static boolean endsClause(Line line) {
    return line.endsSentence() || line.text().endsWith(";") || line.text().endsWith(",");
  }
}

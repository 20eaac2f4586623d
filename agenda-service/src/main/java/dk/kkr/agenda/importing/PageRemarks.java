package dk.kkr.agenda.importing;

import org.jspecify.annotations.Nullable;

/**
 * Knows the remarks of pages of this system by what stands before them, line by line: a remark may
 * take several lines, and what minutes tell goes on to the next heading of its rank.
 */
final class PageRemarks {

  /** The remark that the last line was, as far as it went. */
  private @Nullable String last;

  /** Rank of the last heading. */
  private int level;

  /** Rank of the headings that end what minutes tell; 0 outside it. */
  private int minutesUntil;

  /** Whether the next line is a remark, or part of one. */
  boolean takes(Line line) {
    SourceLine source = line.source();
    if (source == null) {
      return false;
    }
    if (line.heading()) {
      level = source.level();
      minutesUntil = level <= minutesUntil ? 0 : minutesUntil;
    }
    if (minutesUntil == 0 && OwnRemarks.opensMinutes(line.words())) {
      minutesUntil = line.heading() ? level : level + 1;
    }
    return minutesUntil > 0 || isRemark(line);
  }

  private boolean isRemark(Line line) {
    String before = last;
    String whole = before != null && line.continues() ? before + " " + line.text() : line.text();
    boolean goesOn = OwnRemarks.matches(whole);
    boolean begins = goesOn || OwnRemarks.matches(line.text());
    last = goesOn ? whole : begins ? line.text() : null;
    return begins;
  }
}

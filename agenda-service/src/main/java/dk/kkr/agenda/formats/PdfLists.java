package dk.kkr.agenda.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The lists that are open at a place of a tagged PDF, and the marks of their dashes. */
final class PdfLists {

  private static final Pattern OWN_NUMBER =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,6}[.)]?|[a-z][.)]|[ivx]{1,4}[.)]");

  private static final class Level {
    private String mark = "- ";
    private boolean said;
    private boolean inItem;
    private boolean inResult;
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  void open() {
    levels.push(new Level());
  }

  void close() {
    levels.poll();
  }

  void item() {
    if (levels.isEmpty()) {
      open();
    }
    Level level = levels.getFirst();
    level.mark = "- ";
    level.said = false;
    level.inItem = true;
    level.inResult = false;
  }

  void endItem() {
    Level level = levels.peek();
    if (level != null) {
      level.inItem = false;
    }
  }

  /** What stands in the place of the mark. */
  void label(String text) {
    Level level = levels.peek();
    if (level != null && level.inItem && OWN_NUMBER.matcher(text).matches()) {
      level.mark = shown(text);
    }
  }

  int depth() {
    return levels.size();
  }

  /** Whether the dash has words already, and these go on with them. */
  boolean goesOn() {
    Level level = levels.peek();
    return level != null && level.inItem && level.said;
  }

  /** Whether these words belong to what came out of a point, which is shown behind it. */
  boolean tellsResult(String text) {
    Level level = levels.peek();
    if (level != null && goesOn()) {
      level.inResult |= text.startsWith("Beslutning: ");
      return level.inResult;
    }
    return false;
  }

  /** The mark before the first words of a dash. */
  String mark() {
    Level level = levels.peek();
    if (level == null || !level.inItem || level.said) {
      return "";
    }
    level.said = true;
    return level.mark;
  }

  /** Whether these words are the number of the dash, which the file writes itself. */
  boolean takesAsMark(List<PdfSegment> segments) {
    Level level = levels.peek();
    boolean number =
        segments.size() == 1 && OWN_NUMBER.matcher(segments.getFirst().text()).matches();
    if (level == null || !level.inItem || level.said || !number) {
      return false;
    }
    level.mark = shown(segments.getFirst().text());
    return true;
  }

  private static String shown(String number) {
    String last = number.replaceFirst("[.)]$", "").replaceFirst("^.*\\.", "");
    String end = number.endsWith(")") ? ") " : ". ";
    return last + end;
  }
}

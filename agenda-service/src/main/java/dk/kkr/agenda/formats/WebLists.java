package dk.kkr.agenda.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The lists that are open at a place of a web page, and the marks of their dashes. */
final class WebLists {

  /** A number that a page writes itself, as words before the words of the dash. */
  private static final Pattern OWN_NUMBER =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){0,6}[.)]?|[a-z][.)]|[ivx]{1,4}[.)]");

  private static final class Level {
    private final Element list;
    private int number;
    private String mark = "";
    private boolean said;
    private boolean inItem;
    private boolean inResult;

    private Level(Element list) {
      this.list = list;
      this.number = start(list);
    }

    private static int start(Element list) {
      String start = list.attr("start");
      return start.matches("\\d{1,4}") ? Integer.parseInt(start) - 1 : 0;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  void open(Element list) {
    levels.push(new Level(list));
  }

  void close() {
    levels.pop();
  }

  void item(Element item) {
    if (levels.isEmpty()) {
      // a dash without its list
      levels.push(new Level(item));
    }
    Level level = levels.getFirst();
    boolean numbered = level.list.normalName().equals("ol");
    String value = item.attr("value");
    level.number = value.matches("\\d{1,4}") ? Integer.parseInt(value) : level.number + 1;
    boolean writesItself =
        level.list.hasClass("numbered") && item.text().matches("\\d{1,3}[.)] .*");
    level.mark =
        writesItself ? "" : numbered ? Numbers.shown(level.number, type(level.list)) + ". " : "- ";
    level.said = false;
    level.inItem = true;
    level.inResult = false;
  }

  void endItem() {
    Level level = levels.getFirst();
    level.inItem = false;
    level.mark = "";
    if (level.list.normalName().equals("li")) {
      levels.pop();
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

  /** Whether these words are the number of the dash, which the page writes itself. */
  boolean takesAsMark(String text) {
    Level level = levels.peek();
    if (level == null || !level.inItem || level.said || !OWN_NUMBER.matcher(text).matches()) {
      return false;
    }
    String last = text.replaceFirst("[.)]$", "").replaceFirst("^.*\\.", "");
    level.mark = last + ". ";
    return true;
  }

  private static String type(Element list) {
    return switch (list.attr("type")) {
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal".toLowerCase(Locale.ROOT);
    };
  }
}

package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the dashes of a list into levels. A dash that ends in a colon opens a lower level for those
 * after it, also with the same mark; so do a deeper indentation and another kind of numbering. A
 * level that a colon opened ends with a dash that again ends in a colon, or with a return to the
 * mark of the level above.
 */
final class PointTree {

  static final int DEEPEST = 8;
  private static final int STEP = 2;

  /** A dash with those below it. */
  record Node(Block block, List<Node> below) {
    Node(Block block) {
      this(block, new ArrayList<>());
    }
  }

  private record Level(String mark, int indent, boolean openedByColon, List<Node> nodes) {
    Node last() {
      return nodes.getLast();
    }
  }

  private final List<Node> roots = new ArrayList<>();
  private final List<Level> open = new ArrayList<>();
  private boolean tooDeep;

  void add(Block dash) {
    if (open.isEmpty()) {
      open.add(new Level(mark(dash), dash.indent(), false, roots));
    } else {
      findLevel(dash);
    }
    open.getLast().nodes().add(new Node(dash));
  }

  List<Node> roots() {
    return roots;
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  boolean isTooDeep() {
    return tooDeep;
  }

  private void findLevel(Block dash) {
    while (open.size() > 1 && dash.indent() <= open.getLast().indent() - STEP) {
      open.removeLast();
    }
    Level level = open.getLast();
    boolean deeper = dash.indent() >= level.indent() + STEP;
    boolean sameKind = kind(mark(dash)).equals(kind(level.mark()));
    if (deeper) {
      descend(dash, false);
    } else if (!sameKind) {
      int outer = outerOfKind(kind(mark(dash)));
      if (outer < 0) {
        descend(dash, level.last().block().opens());
      } else {
        open.subList(outer + 1, open.size()).clear();
      }
    } else if (level.last().block().opens() && level.last().below().isEmpty() && !dash.opens()) {
      descend(dash, true);
    } else if (level.openedByColon() && returns(dash, level)) {
      open.removeLast();
    }
  }

  private boolean returns(Block dash, Level level) {
    String above = open.size() < 2 ? level.mark() : open.get(open.size() - 2).mark();
    boolean backToMark = !mark(dash).equals(level.mark()) && mark(dash).equals(above);
    return backToMark || (dash.opens() && mark(dash).equals(above));
  }

  private void descend(Block dash, boolean byColon) {
    if (open.size() >= DEEPEST) {
      tooDeep = true;
      return;
    }
    Level level = open.getLast();
    open.add(new Level(mark(dash), dash.indent(), byColon, level.last().below()));
  }

  private int outerOfKind(String kind) {
    for (int i = open.size() - 2; i >= 0; i--) {
      if (kind(open.get(i).mark()).equals(kind)) {
        return i;
      }
    }
    return -1;
  }

  private static String mark(Block dash) {
    return dash.mark() == null ? "" : dash.mark();
  }

  /** Dashes of all shapes are one kind; numbers and letters are others. */
  private static String kind(String mark) {
    if (mark.isEmpty() || !Character.isLetterOrDigit(mark.charAt(0)) || mark.equals("o")) {
      return "dash";
    }
    return Character.isDigit(mark.charAt(0)) ? "number" : mark.length() > 2 ? "roman" : "letter";
  }
}

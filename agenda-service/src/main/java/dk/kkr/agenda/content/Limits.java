package dk.kkr.agenda.content;

/**
 * The most that one agenda may hold. Assumed: several times what the largest known agenda has, and
 * small enough that no single request can hurt the service.
 */
public final class Limits {

  /** A text in a line, such as a title. */
  public static final String ONE_LINE = "[^\\r\\n\\u0085\\u2028\\u2029]*";

  /** What the caller is told about one that has several. */
  public static final String ONE_LINE_MESSAGE = "must stand in one line";

  /** What is printed as a number, such as 3, 3.10, 2a, A.1 or 4-5. */
  public static final String PRINTED =
      "[0-9A-Za-zÆØÅæøå]([0-9A-Za-zÆØÅæøå .,/()\\-]*[0-9A-Za-zÆØÅæøå.)])?";

  /** What the caller is told about a text that can be no number. */
  public static final String PRINTED_MESSAGE =
      "must be a number as agendas print it, such as 3.10: letters, digits, dots and hyphens";

  /** Characters of a title. */
  public static final int TITLE = 500;

  /** Characters of a printed number, such as 3.10. */
  public static final int NUMBER = 20;

  /** Characters of a name, a heading, a place or another short text. */
  public static final int LINE = 300;

  /** Characters of a note, a reason or the text of one point. */
  public static final int NOTE = 10_000;

  /** Characters of one part of an item. */
  public static final int TEXT = 100_000;

  /** Characters of a link. */
  public static final int LINK = 2_000;

  /** Parts of an item. */
  public static final int PARTS = 50;

  /** Tables of an item. */
  public static final int TABLES = 20;

  /** Rows of a table. */
  public static final int ROWS = 500;

  /** Columns of a table. */
  public static final int COLUMNS = 50;

  /** Characters of a cell. */
  public static final int CELL = 10_000;

  /** Points of an item, the whole tree counted. */
  public static final int POINTS = 200;

  /** Levels of the tree of points. */
  public static final int DEPTH = 8;

  /** Dashes of one point, addressees of one point, verbs of one point. */
  public static final int CONTENTS = 100;

  /** Positions, steps, attachments, presenters or policy areas of an item. */
  public static final int ENTRIES = 100;

  /** Characters of all content of an item together. */
  public static final int ITEM = 500_000;

  /** Sections of an agenda. */
  public static final int SECTIONS = 50;

  /** Items of an agenda. */
  public static final int ITEMS = 300;

  private Limits() {}
}

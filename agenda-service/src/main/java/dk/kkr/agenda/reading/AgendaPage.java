package dk.kkr.agenda.reading;

import dk.kkr.agenda.pages.Way;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints of an agenda, in Danish: on the screen and on paper the same.
 *
 * @param title of the page
 * @param notices what has to be seen before anything else, such as that it is a draft
 * @param facts about the meeting
 * @param practical what the participants should know
 * @param sections in order
 * @param status last words on the page
 * @param council name of the council
 * @param ways to other versions and formats; empty where the page is read elsewhere
 * @param foot ways to other pages
 * @param service address of this service, for links on a page that is read elsewhere
 * @param source what it was made of
 */
record AgendaPage(
    String title,
    List<String> notices,
    List<Fact> facts,
    List<Block> practical,
    List<Section> sections,
    String status,
    String council,
    List<Way> ways,
    List<Way> foot,
    String service,
    Source source) {

  private static final int FEW_LINES = 8;

  private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N} \u00a0.,-]+");

  /**
   * What a page was made of.
   *
   * @param draftTag of the working copy; null for a released version
   * @param version number of the released version; null for the working copy
   */
  record Source(UUID meeting, @Nullable String draftTag, @Nullable Integer version) {}

  /** The title for the head of a sheet, without any sign that a style sheet could take amiss. */
  public String getRunning() {
    return NOT_PLAIN.matcher(title).replaceAll(" ").strip();
  }

  /** True when its contents are a few lines, and on paper the agenda goes on below them. */
  public boolean isShort() {
    return sections.size() + sections.stream().mapToInt(section -> section.items().size()).sum()
        <= FEW_LINES;
  }

  /** One thing to know: what it is, and what is to be known. */
  record Fact(String label, String value) {}

  /**
   * A section; it may be empty.
   *
   * @param past what minutes from a file tell of it
   */
  record Section(String id, String number, String title, @Nullable Past past, List<Item> items) {

    /** True when nothing stands under its heading. */
    public boolean isEmpty() {
      return items.isEmpty() && past == null;
    }
  }

  /**
   * What minutes from a file tell.
   *
   * @param words one sentence that says what it is
   * @param tables after the text
   */
  record Past(String words, List<Block> blocks, List<SheetTable> tables) {}

  /**
   * An item.
   *
   * @param closed true when it is not for the public
   * @param matters ways to the matters that it belongs to
   * @param passages in order, each under its own heading
   */
  record Item(
      String id,
      String number,
      String title,
      boolean closed,
      List<Way> matters,
      List<Fact> facts,
      List<Passage> passages) {}

  /**
   * What stands under one heading.
   *
   * @param id of a part of the item; null for what is put together from its other content
   * @param blocks running text, before all else
   * @param points recommendation points
   * @param tables after the text
   * @param attachments with how to get them
   */
  record Passage(
      @Nullable String id,
      String heading,
      List<Block> blocks,
      List<Point> points,
      List<SheetTable> tables,
      List<Enclosure> attachments) {

    static Passage text(@Nullable String id, String heading, List<Block> blocks) {
      return new Passage(id, heading, blocks, List.of(), List.of(), List.of());
    }

    static Passage tables(String heading, List<Block> blocks, List<SheetTable> tables) {
      return new Passage(null, heading, blocks, List.of(), tables, List.of());
    }

    /** True when the heading stands alone. */
    public boolean isEmpty() {
      return blocks.isEmpty() && points.isEmpty() && tables.isEmpty() && attachments.isEmpty();
    }

    Passage with(List<SheetTable> more) {
      return new Passage(id, heading, blocks, points, more, attachments);
    }
  }

  /**
   * A paragraph, a heading inside a text, or a list.
   *
   * @param kind which of them
   * @param lines one, or for a list one for each of its entries
   * @param below for each entry the lists that stand under it
   */
  record Block(Kind kind, List<List<Run>> lines, List<List<Block>> below) {

    Block(Kind kind, List<List<Run>> lines) {
      this(kind, lines, lines.stream().map(line -> List.<Block>of()).toList());
    }

    /** What a block is. */
    enum Kind {
      PARAGRAPH,
      HEADING,
      LIST,
      /** A list whose entries say their numbers. */
      NUMBERED
    }

    /** True for a list with numbers. */
    public boolean isNumbered() {
      return kind == Kind.NUMBERED;
    }

    /** True for a list. */
    public boolean isList() {
      return kind == Kind.LIST;
    }

    /** True for a heading inside a text. */
    public boolean isHeading() {
      return kind == Kind.HEADING;
    }
  }

  /**
   * Words in a row.
   *
   * @param href where they lead; null for plain words
   */
  record Run(String text, @Nullable String href) {}

  /**
   * A recommendation point.
   *
   * @param id on the page
   * @param path such as 2.1; the same as on the decision sheet
   * @param notes what it asks for, of whom, by when
   */
  record Point(
      String id,
      String path,
      List<Block> text,
      List<String> contents,
      List<Fact> notes,
      @Nullable Decided decided,
      List<Point> children) {

    /** True when its path needs a line of its own on paper. */
    public boolean isDeep() {
      return path.length() > 6;
    }
  }

  /**
   * What came out of a point.
   *
   * @param outcome in words
   * @param text the text adopted, where it differs
   * @param notes conditions and the like
   */
  record Decided(String outcome, List<Block> text, List<String> notes) {}

  /**
   * An attachment and how to get it.
   *
   * @param link where it is on the web
   * @param file where its file is in this service
   * @param open true when everybody may have the file
   */
  record Enclosure(
      String title,
      @Nullable String link,
      @Nullable String file,
      boolean open,
      String availability) {}
}

package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word file while it is read. */
final class WordParagraph {

  private static final int STEP = 4;

  /** Deeper than any list: in our own documents what a point has below it. */
  private static final int DEEPEST = 40;

  /** A number as Word shows it that ends in no sign. */
  private static final Pattern BARE = Pattern.compile("(?:\\d{1,2}\\.){0,8}(\\d{1,2})");

  /** The styles of our own documents that say more than how a paragraph looks. */
  private static final String POINT = "KKRPoint";

  private static final String POINT_TEXT = "KKRPointText";
  private static final String CONTENT = "KKRContent";
  private static final String DECIDED = "KKRDecided";
  private static final Pattern FIELD_LINK = Pattern.compile("HYPERLINK\\s+\"([^\"]{1,2000})\"");

  @Nullable String style;
  @Nullable String list;
  int listLevel = -1;
  int outline = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<SourceLine> beside = new ArrayList<>();
  private boolean goesOnBeside;
  private final StringBuilder instruction = new StringBuilder();
  private int linkFrom = -1;
  private @Nullable String linkTarget;
  private int fields;
  private boolean plain;
  private boolean bold;

  void add(String words, boolean isBold) {
    text.append(words);
    goesOnBeside = false;
    if (!words.isBlank()) {
      bold |= isBold;
      plain |= !isBold;
    }
  }

  /** Words that stand in it and are no part of its text, or what a picture in it is called. */
  void beside(Kind kind, String words) {
    boolean goesOn = goesOnBeside && kind != Kind.PICTURE && beside.getLast().kind() == kind;
    String all = goesOn ? beside.removeLast().text() + words : words;
    beside.add(SourceLine.beside(kind, all));
    goesOnBeside = true;
  }

  void beginLink(@Nullable String target) {
    linkFrom = text.length();
    linkTarget = target;
  }

  void endLink() {
    if (linkFrom >= 0 && linkFrom < text.length()) {
      String words = text.substring(linkFrom);
      text.setLength(linkFrom);
      text.append(Links.of(words, linkTarget));
    }
    linkFrom = -1;
  }

  void instruct(String words) {
    instruction.append(words);
  }

  /** The begin, middle or end of a field, whose instruction may be a link. */
  void field(@Nullable String kind) {
    if ("begin".equals(kind)) {
      fields++;
      instruction.setLength(0);
    } else if ("separate".equals(kind)) {
      Matcher link = FIELD_LINK.matcher(instruction);
      if (link.find()) {
        beginLink(link.group(1));
      }
    } else if ("end".equals(kind)) {
      fields = Math.max(0, fields - 1);
      endLink();
    }
  }

  /** Within the instruction of a field. */
  boolean inField() {
    return fields > 0;
  }

  boolean isBold() {
    return bold && !plain;
  }

  /** What it says, on one line. */
  String words() {
    return text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  /** Its lines: as many as it has line breaks. */
  List<SourceLine> lines(WordFrame frame, boolean aside) {
    List<SourceLine> lines = new ArrayList<>();
    int level = outline >= 0 && outline < 9 ? outline + 1 : frame.styles().heading(style);
    String shown = text.toString().isBlank() ? "" : mark(frame);
    boolean dash = !shown.isEmpty() && level == 0;
    String mark = dash ? ended(shown) : shown;
    int indent = !dash ? 0 : CONTENT.equals(style) ? DEEPEST : Math.max(0, listLevel) * STEP;
    for (String part : text.toString().lines().toList()) {
      if (part.isBlank()) {
        continue;
      }
      String words = lines.isEmpty() && !mark.isEmpty() ? mark + " " + part.strip() : part.strip();
      lines.add(
          new SourceLine(
              aside ? Kind.ASIDE : kind(level, dash, lines.isEmpty()),
              null,
              indent,
              level,
              isBold(),
              words));
    }
    beside.stream()
        .filter(line -> !line.text().isBlank())
        .map(line -> SourceLine.beside(line.kind(), WebTables.squeezed(line.text())))
        .forEach(lines::add);
    return lines;
  }

  private Kind kind(int level, boolean dash, boolean first) {
    if (level > 0) {
      return first ? Kind.HEADING : Kind.CONTINUATION;
    }
    if (DECIDED.equals(style)) {
      return Kind.BESIDE;
    }
    boolean goesOn = !first && dash;
    return goesOn || POINT_TEXT.equals(style) ? Kind.CONTINUATION : Kind.PARAGRAPH;
  }

  /**
   * The mark of a list as other programs write it: 1. for 1, and in our own documents for 2.1,
   * which elsewhere may be the number of an item.
   */
  private String ended(String shown) {
    Matcher bare = BARE.matcher(shown);
    if (!bare.matches()) {
      return shown;
    }
    return POINT.equals(style) || shown.equals(bare.group(1)) ? bare.group(1) + "." : shown;
  }

  private String mark(WordFrame frame) {
    String of = list;
    int level = Math.max(0, listLevel);
    WordStyles.Style numbered = frame.styles().numbering(style);
    if (of == null && numbered != null && numbered.numbering != null) {
      of = numbered.numbering;
      if (listLevel < 0) {
        level =
            numbered.numberingLevel >= 0
                ? numbered.numberingLevel
                : frame.numbering().levelOf(of, style == null ? "" : style);
      }
    }
    listLevel = of == null ? -1 : level;
    return of == null || of.equals("0") ? "" : frame.numbering().next(of, level);
  }
}

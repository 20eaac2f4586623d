package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents.
 *
 * @param lines the indexes of its lines in the text
 * @param entries what it lists, in order; titles without dots and page
 */
record Contents(BitSet lines, List<Numbered> entries) {

  /** Leader dots or a tab, then a page number. */
  private static final Pattern LEADER =
      Pattern.compile(
          "^(.*?\\S)(?:\\s*(?:\\.{3,}|…+|(?:\\.\\s){3,}\\.?|_{3,})[.\\s]*|\\s*\\t\\s*)(\\d{1,3})$");

  private static final Pattern DOTS =
      Pattern.compile("^(.*?\\S)\\s*(?:\\.{4,}|…{2,})\\s*(\\d{0,3})$");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:indhold|indholdsfortegnelse|dagsordenspunkter|punkter|oversigt)\\s*:?$");
  private static final int LONGEST = 400;
  private static final int MOST_REPEATS = 20;
  private static final int LAST_LINE_BEFORE_THE_BODY = 2000;
  private static final Pattern BULLET = Pattern.compile("^[-*•]\\s+(?=[\\[\\d])");

  static Contents in(Sheet sheet) {
    int bodyFrom = firstStandingLine(sheet);
    Map<String, List<Numbered>> later = numberedLines(sheet);
    BitSet lines = new BitSet();
    List<Numbered> entries = new ArrayList<>();
    int firstHeading = lastNumberedBefore(sheet, bodyFrom);
    for (int i = 0; i < sheet.size(); i++) {
      Numbered entry = entry(sheet, i, i < firstHeading ? later : Map.of());
      if (entry != null) {
        lines.set(i);
        entries.add(entry);
      }
    }
    addTitleAndWrappedLines(sheet, lines);
    return new Contents(lines, entries);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean lists(Numbered heading) {
    return entries.stream()
        .anyMatch(entry -> entry.sameNumber(heading) && entry.sameTitle(heading.title()));
  }

  /** Where the first item surely begins: a case line, a part or attachments. */
  private static int firstStandingLine(Sheet sheet) {
    int end = Math.min(sheet.size(), LAST_LINE_BEFORE_THE_BODY);
    for (int i = 0; i < end; i++) {
      Line line = sheet.line(i);
      if (Headings.caseLine(line) != null || Headings.part(line) != null) {
        return i;
      }
    }
    return end;
  }

  /** The heading of the item that begins there, or where it would be. */
  private static int lastNumberedBefore(Sheet sheet, int bodyFrom) {
    for (int i = bodyFrom - 1; i >= 0; i--) {
      if (Numbered.of(i, sheet.line(i)) != null) {
        return i;
      }
    }
    return bodyFrom;
  }

  private static Map<String, List<Numbered>> numberedLines(Sheet sheet) {
    Map<String, List<Numbered>> found = new HashMap<>();
    for (int i = sheet.size() - 1; i >= 0; i--) {
      Numbered numbered = Numbered.of(i, sheet.line(i));
      if (numbered != null) {
        List<Numbered> same = found.computeIfAbsent(numbered.number(), number -> new ArrayList<>());
        if (same.size() < MOST_REPEATS) {
          same.add(numbered);
        }
      }
    }
    return found;
  }

  private static @Nullable Numbered entry(
      Sheet sheet, int index, Map<String, List<Numbered>> candidates) {
    if (sheet.line(index).text().length() > LONGEST) {
      return null;
    }
    String text = BULLET.matcher(sheet.line(index).text()).replaceFirst("");
    Matcher link = Marks.links(text);
    boolean linked = link.find() && link.start() == 0;
    text = linked ? link.replaceAll("$1") : text;
    Matcher leader = LEADER.matcher(text);
    if (leader.matches()) {
      return listed(index, leader.group(1), text.substring(leader.end(1)).indexOf('\t') < 0);
    }
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return listed(index, dots.group(1), true);
    }
    Numbered plain = Numbered.of(index, text.replaceAll("\\s*\\t\\s*", " "), false);
    if (plain == null || sheet.line(index).heading()) {
      return null;
    }
    return candidates.getOrDefault(plain.number(), List.of()).stream()
            .anyMatch(
                later ->
                    later.index() > index
                        && later.sameTitle(plain.title().replaceFirst("\\s+\\d{1,3}$", "")))
        ? plain
        : null;
  }

  /** With dots behind it, 2 Sager is an entry as well as 2. Sager. */
  private static @Nullable Numbered listed(int index, String words, boolean dotted) {
    Numbered entry = Numbered.of(index, words.replaceAll("\\s*\\t\\s*", " "), dotted);
    return entry == null
        ? null
        : new Numbered(index, entry.section(), entry.item(), entry.title(), false);
  }

  /** The word above the table, and entries that take two lines. */
  private static void addTitleAndWrappedLines(Sheet sheet, BitSet lines) {
    int first = lines.nextSetBit(0);
    if (first > 0 && TITLE.matcher(sheet.line(first - 1).words()).matches()) {
      lines.set(first - 1);
    }
    for (int i = first; i >= 0 && i + 1 < sheet.size(); i = lines.nextSetBit(i + 1)) {
      String next = sheet.line(i + 1).text();
      if (!lines.get(i + 1)
          && next.length() <= LONGEST
          && !LEADER.matcher(sheet.line(i).text()).matches()
          && (LEADER.matcher(next).matches() || DOTS.matcher(next).matches())) {
        lines.set(i + 1);
      }
    }
  }
}

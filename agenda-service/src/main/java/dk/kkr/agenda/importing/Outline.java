package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of sections and items among the lines that begin with a number.
 *
 * <p>An item is known by what follows its title (a case line or a standing heading), by being
 * marked as a heading, or by having exactly the next number and standing alone. A section is known
 * by its place in the running order and by what follows: its first item, the next section, or the
 * end. Numbered lines inside the text fulfil neither.
 */
final class Outline {

  private static final int LONGEST_TITLE = 4;

  /** A greater number is more often a figure than the number of an item. */
  private static final int MOST_FIGURES = 99;

  private final Sheet sheet;
  private final Contents contents;
  private final List<Numbered> sections = new ArrayList<>();
  private final List<Numbered> candidates = new ArrayList<>();
  private final List<Numbered> leftInText = new ArrayList<>();
  private final BitSet starts = new BitSet();
  private final boolean marked;

  private Outline(Sheet sheet, Contents contents) {
    this.sheet = sheet;
    this.contents = contents;
    for (int i = 0; i < sheet.size(); i++) {
      Numbered numbered = contents.lines().get(i) ? null : Numbered.of(i, sheet.line(i));
      if (numbered == null && !contents.lines().get(i)) {
        numbered = Numbered.far(i, sheet.line(i));
      }
      if (numbered != null) {
        (numbered.isItem() ? candidates : sections).add(numbered);
      }
    }
    marked = candidates.stream().anyMatch(Numbered::marked);
  }

  /**
   * The headings in the order of the file. A line that bears the next number and is read as text is
   * a doubt.
   */
  static List<Heading> of(Sheet sheet, Contents contents, Ledger ledger) {
    Outline outline = new Outline(sheet, contents);
    List<Numbered> items = outline.items();
    outline.leftInText.forEach(line -> outline.doubt(line, ledger));
    List<Heading> headings = new ArrayList<>();
    items.forEach(item -> outline.starts.set(item.index()));
    List<Numbered> sections = new SectionHeadings(sheet, contents, outline.sections, items).find();
    sections.forEach(section -> outline.starts.set(section.index()));
    items.forEach(item -> headings.add(outline.itemHeading(item)));
    sections.forEach(section -> headings.add(outline.sectionHeading(section)));
    headings.addAll(outline.itemsWithoutHeading(headings));
    headings.sort(Comparator.comparingInt(Heading::from));
    return headings;
  }

  private List<Numbered> items() {
    List<Numbered> items = new ArrayList<>();
    for (Numbered candidate : candidates) {
      Numbered last = items.isEmpty() ? null : items.getLast();
      if (isItem(candidate, last)) {
        items.add(candidate);
      } else if (isExactlyNext(candidate, last) && !isInList(candidate.index())) {
        leftInText.add(candidate);
      }
    }
    return items;
  }

  private void doubt(Numbered candidate, Ledger ledger) {
    ledger.doubt(
        FindingCode.HEADING_UNSURE,
        Severity.WARNING,
        sheet.line(candidate.index()),
        "Linjen kan være overskriften til punkt %s. Den er læst som tekst."
            .formatted(candidate.number()));
  }

  private boolean isItem(Numbered candidate, @Nullable Numbered last) {
    int index = candidate.index();
    if (candidate.item() > MOST_FIGURES && !candidate.isNextTo(last)) {
      return false;
    }
    if (caseLineAfter(index) >= 0) {
      return true;
    }
    if (sheet.line(index).heading()) {
      return follows(candidate, last);
    }
    boolean isNext = isExactlyNext(candidate, last);
    boolean hasPart = partFollows(index);
    if (hasPart && isNext) {
      return true;
    }
    if (!standsAlone(index) || candidate.title().startsWith("(")) {
      return false;
    }
    return hasPart ? follows(candidate, last) : isNext && !isInList(index);
  }

  /** In a file that marks its headings, what stands in a list is none. */
  private boolean isInList(int index) {
    Line line = sheet.line(index);
    return marked && line.hasKnownStart() && line.indent() > 0;
  }

  /** Not before what was already read; a mark or a part is evidence enough for gaps. */
  private static boolean follows(Numbered candidate, @Nullable Numbered last) {
    return last == null
        || candidate.section() > last.section()
        || (candidate.section() == last.section() && candidate.item() >= last.item());
  }

  private static boolean isExactlyNext(Numbered candidate, @Nullable Numbered last) {
    if (Words.endsSentence(candidate.title())
        || !Character.isUpperCase(candidate.title().codePointAt(0))) {
      return false;
    }
    if (last == null) {
      return candidate.section() == 1 && candidate.item() == 1;
    }
    return candidate.isNextTo(last)
        || (candidate.item() == 1
            && candidate.section() > last.section()
            && candidate.section() <= last.section() + 2);
  }

  private boolean standsAlone(int index) {
    return index == 0 || sheet.flow().breaks(sheet.line(index - 1), sheet.line(index));
  }

  /** Index of the case line that ends the title beginning here, or -1. */
  private int caseLineAfter(int index) {
    int end = Math.min(sheet.size(), index + 1 + LONGEST_TITLE);
    for (int i = index + 1; i < end; i++) {
      Line line = sheet.line(i);
      if (Headings.caseLine(line) != null) {
        return i;
      }
      Numbered numbered = Numbered.of(i, line);
      if (Headings.part(line) != null
          || Headings.attachmentsMark(line) != null
          || (numbered != null && numbered.isItem())
          || (numbered != null && standsAlone(i))
          || (numbered == null && Numbered.far(i, line) != null && standsAlone(i))
          || Bullet.of(line) != null) {
        return -1;
      }
    }
    return -1;
  }

  private boolean partFollows(int index) {
    int next = titleEnd(index);
    return next < sheet.size() && Headings.part(sheet.line(next)) != null;
  }

  /** The line after a title without a case line: titles go on while the text flows on. */
  private int titleEnd(int index) {
    int i = index + 1;
    while (i < sheet.size()
        && i < index + LONGEST_TITLE
        && !starts.get(i)
        && !contents.lines().get(i)
        && Headings.part(sheet.line(i)) == null
        && Headings.attachmentsMark(sheet.line(i)) == null
        && Headings.caseLine(sheet.line(i)) == null
        && Bullet.of(sheet.line(i)) == null
        && goesOn(sheet.line(i - 1), sheet.line(i))) {
      i++;
    }
    return i;
  }

  private boolean goesOn(Line line, Line next) {
    return (!line.endsSentence() || next.continues())
        && !sheet.flow().breaks(line, next)
        && (next.startsLower()
            || line.endsWithHyphen()
            || sheet.flow().wrapped()
            || next.continues());
  }

  private Heading itemHeading(Numbered item) {
    int caseLine = caseLineAfter(item.index());
    int bodyFrom = caseLine >= 0 ? caseLine : titleEnd(item.index());
    return new Heading(true, item, title(item, bodyFrom), item.index(), bodyFrom);
  }

  private Heading sectionHeading(Numbered section) {
    int bodyFrom = titleEnd(section.index());
    return new Heading(false, section, title(section, bodyFrom), section.index(), bodyFrom);
  }

  private String title(Numbered heading, int end) {
    List<String> lines = new ArrayList<>(List.of(heading.title()));
    for (int i = heading.index() + 1; i < end; i++) {
      lines.add(sheet.line(i).words());
    }
    return sheet.words().join(lines);
  }

  /** A case line always belongs to an item, also when the heading above it is gone. */
  private List<Heading> itemsWithoutHeading(List<Heading> known) {
    BitSet titles = new BitSet();
    BitSet caseLines = new BitSet();
    for (Heading heading : known) {
      titles.set(heading.from(), heading.bodyFrom());
      caseLines.set(heading.bodyFrom(), heading.bodyFrom() + (heading.item() ? 1 : 0));
    }
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < sheet.size(); i++) {
      if (Headings.caseLine(sheet.line(i)) != null) {
        boolean repeated = i > 0 && caseLines.get(i - 1);
        if (!caseLines.get(i) && !repeated) {
          found.add(itemWithoutNumber(i, titles));
        }
        caseLines.set(i);
      }
    }
    return found;
  }

  private Heading itemWithoutNumber(int caseLine, BitSet titles) {
    int before = caseLine - 1;
    if (before >= 0
        && !titles.get(before)
        && !contents.lines().get(before)
        && sheet.line(before).heading()
        && Headings.part(sheet.line(before)) == null) {
      return new Heading(true, null, sheet.line(before).words(), before, caseLine);
    }
    return new Heading(true, null, null, caseLine, caseLine);
  }
}

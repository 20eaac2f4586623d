package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The lines of a PDF that does not say how it is built: told from where the words stand. */
final class PdfLayout {

  private static final int LONG_LINE = 40;
  private static final float LETTER = 0.5f;
  private static final int LONGEST_HEADING = 200;

  private final List<List<PdfLine>> pages;
  private final PdfAround around;
  private final float bodySize;
  private final float bodyRight;
  private final float bodyLeft;
  private final List<Float> headingSizes;
  private final List<SourceLine> written = new ArrayList<>();
  private @Nullable PdfLine last;
  private @Nullable String tableHead;
  private boolean lastWasHeading;
  private boolean lastWasTable;

  private PdfLayout(List<List<PdfLine>> pages) {
    this.pages = pages;
    this.around = new PdfAround(pages);
    List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
    this.bodySize = bodySize(all);
    this.bodyRight =
        percentile(all.stream().filter(this::isBodyLine).map(PdfLine::right).toList(), 95);
    this.bodyLeft =
        percentile(all.stream().filter(this::isBodyLine).map(PdfLine::left).toList(), 10);
    this.headingSizes = headingSizes(all);
  }

  /**
   * @param glyphs those that are part of the text, page by page
   */
  static List<SourceLine> of(List<List<Glyph>> glyphs) {
    PdfLayout layout = new PdfLayout(glyphs.stream().map(PdfLine::of).toList());
    layout.pages.forEach(layout::page);
    return layout.written;
  }

  private boolean isBodyLine(PdfLine line) {
    return !line.isRow() && line.text().length() >= LONG_LINE && isBody(line.size());
  }

  private boolean isBody(float size) {
    return Math.abs(size - bodySize) < 0.6f;
  }

  private static float bodySize(List<PdfLine> lines) {
    Map<Integer, Integer> letters = new HashMap<>();
    lines.forEach(
        line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> most.getKey() / 2f)
        .orElse(10f);
  }

  private static float percentile(List<Float> values, int percent) {
    List<Float> sorted = values.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  /** Larger than running text, the largest first. */
  private List<Float> headingSizes(List<PdfLine> lines) {
    TreeSet<Float> sizes = new TreeSet<>((a, b) -> Float.compare(b, a));
    lines.stream()
        .map(line -> Math.round(line.size() * 2) / 2f)
        .filter(size -> size > bodySize * 1.08f)
        .forEach(sizes::add);
    return List.copyOf(sizes);
  }

  private void page(List<PdfLine> page) {
    List<PdfLine> text = new ArrayList<>();
    for (PdfLine line : page) {
      if (around.holds(line, page)) {
        add(Kind.ASIDE, line, 0);
      } else {
        text.add(line);
      }
    }
    int i = 0;
    while (i < text.size()) {
      int table = text.get(i).isRow() ? PdfTable.length(text, i) : 0;
      if (table > 0) {
        table(text.subList(i, i + table), i == 0);
        i += table;
      } else {
        line(text.get(i));
        i++;
      }
    }
  }

  private void table(List<PdfLine> lines, boolean first) {
    List<SourceLine> rows = new ArrayList<>(PdfTable.lines(lines));
    boolean goesOn = first && lastWasTable && rows.getFirst().kind() == Kind.FIRST_ROW;
    if (goesOn) {
      SourceLine row = rows.getFirst();
      boolean again = row.text().equals(tableHead);
      Kind kind = again ? Kind.ASIDE : Kind.ROW;
      rows.set(0, new SourceLine(kind, row.page(), 0, 0, row.bold(), row.text()));
    } else {
      tableHead = rows.getFirst().text();
    }
    written.addAll(rows);
    last = null;
    lastWasTable = true;
    lastWasHeading = false;
  }

  private void line(PdfLine line) {
    int level = level(line);
    PdfLine above = last;
    if (above != null && goesOn(above, line, level > 0)) {
      add(Kind.CONTINUATION, line, 0);
    } else if (level > 0) {
      add(Kind.HEADING, line, level);
      lastWasHeading = true;
    } else {
      add(Kind.PARAGRAPH, line, 0);
      lastWasHeading = false;
    }
    last = line;
    lastWasTable = false;
  }

  private void add(Kind kind, PdfLine line, int level) {
    int indent = Math.max(0, Math.round((line.left() - bodyLeft) / (bodySize * LETTER)));
    written.add(new SourceLine(kind, line.page(), indent, level, line.bold(), line.text()));
  }

  /** By its size; in the size of running text, bold that stands alone is the lowest level. */
  private int level(PdfLine line) {
    float size = Math.round(line.size() * 2) / 2f;
    int rank = headingSizes.indexOf(size);
    if (line.text().length() > LONGEST_HEADING) {
      return 0;
    }
    if (rank >= 0) {
      return rank + 1;
    }
    boolean full = line.right() > bodyRight - 3 * bodySize;
    return line.bold() && !full && isBody(line.size()) ? headingSizes.size() + 1 : 0;
  }

  private boolean goesOn(PdfLine above, PdfLine line, boolean heading) {
    if (Math.abs(above.size() - line.size()) > 0.6f
        || heading != lastWasHeading
        || line.isMarked()
        || (heading && above.bold() != line.bold())) {
      return false;
    }
    boolean samePage = above.page() == line.page();
    boolean near = samePage && line.y() - above.y() < 1.75f * line.size();
    boolean aligned =
        Math.abs(line.left() - above.hang()) < 1.2f * line.size()
            || Math.abs(line.left() - above.left()) < 1.2f * line.size();
    boolean full = above.right() + 0.3f * line.size() + line.first().firstWord() > bodyRight + 1;
    if (samePage) {
      return near && aligned && (full || (startsLower(line) && !endsSentence(above)));
    }
    return !heading && full && (startsLower(line) || !endsSentence(above));
  }

  private static boolean startsLower(PdfLine line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }

  private static boolean endsSentence(PdfLine line) {
    char end = line.text().charAt(line.text().length() - 1);
    return ".:!?;".indexOf(end) >= 0;
  }
}

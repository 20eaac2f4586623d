package dk.kkr.agenda.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Running headers and footers of a PDF that does not mark them: lines at the top or bottom of pages
 * that come again on others at the same height, their figures apart.
 */
final class PdfAround {

  private static final int DEEP = 3;
  private static final float SAME_HEIGHT = 4;
  private static final int LONGEST = 160;

  private final Map<String, Integer> pages = new HashMap<>();
  private final int least;

  /**
   * @param pages the lines of each page
   */
  PdfAround(List<List<PdfLine>> pages) {
    this.least = Math.max(2, pages.size() / 2);
    for (List<PdfLine> page : pages) {
      Set<String> seen = new HashSet<>();
      edges(page).forEach(line -> seen.addAll(keys(line)));
      seen.forEach(key -> this.pages.merge(key, 1, Integer::sum));
    }
  }

  /** Whether a line of a page stands around its text. */
  boolean holds(PdfLine line, List<PdfLine> page) {
    return edges(page).contains(line)
        && keys(line).stream().anyMatch(key -> pages.getOrDefault(key, 0) >= least);
  }

  private static List<PdfLine> edges(List<PdfLine> page) {
    int top = Math.min(DEEP, page.size());
    List<PdfLine> edges = new ArrayList<>(page.subList(0, top));
    edges.addAll(page.subList(Math.max(top, page.size() - DEEP), page.size()));
    return edges;
  }

  /** The words without figures at their height, and at the next one, for what lies between. */
  private static List<String> keys(PdfLine line) {
    String words = line.text().replaceAll("\\d+", "#");
    if (words.length() > LONGEST) {
      return List.of();
    }
    int height = Math.round(line.y() / SAME_HEIGHT);
    return List.of(words + "@" + height, words + "@" + (height + 1));
  }
}

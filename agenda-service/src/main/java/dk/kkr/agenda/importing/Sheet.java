package dk.kkr.agenda.importing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The file as lines of text, with page headers and loose link targets set aside.
 *
 * @param all every line that is not blank
 * @param text the lines that are text, each with the gap before it
 * @param pageHeaders running headers, page numbers, ruled lines
 * @param looseLinks addresses alone on their lines
 * @param flow how text runs over the lines
 * @param words how the file writes its words
 */
record Sheet(
    List<Line> all,
    List<Line> text,
    List<Line> pageHeaders,
    List<Line> looseLinks,
    Flow flow,
    Words words) {

  static Sheet of(SourceText source) {
    List<Line> all = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int blank = 0;
    for (int i = 0; i < source.lines().size(); i++) {
      Line line = Line.of(i + 1, source.lines().get(i));
      if (line.isBlank()) {
        blank++;
      } else {
        all.add(line);
        gaps.add(blank);
        blank = 0;
      }
    }
    return separate(all, gaps);
  }

  private static Sheet separate(List<Line> all, List<Integer> gaps) {
    BitSet headers = PageHeaders.in(all);
    List<Line> text = new ArrayList<>();
    List<Line> pageHeaders = new ArrayList<>();
    List<Line> looseLinks = new ArrayList<>();
    int gapBefore = 0;
    boolean interrupted = false;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      int gap = gaps.get(i);
      boolean header = headers.get(i);
      if (header || LooseLinks.matches(line)) {
        (header ? pageHeaders : looseLinks).add(line);
        gapBefore = interrupted ? gapBefore : gap;
        interrupted = true;
      } else {
        text.add(interrupted ? line.afterInterruption(gapBefore, gap) : line.after(gap));
        interrupted = false;
      }
    }
    Words words = new Words(text.stream().map(Line::text).toList());
    return new Sheet(all, text, pageHeaders, looseLinks, Flow.of(text), words);
  }

  Line line(int index) {
    return text.get(index);
  }

  int size() {
    return text.size();
  }
}

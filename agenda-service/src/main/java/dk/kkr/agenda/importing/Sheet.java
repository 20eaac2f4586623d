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
 * @param remarks what pages of this system say besides the agenda
 * @param beside notes, comments, deleted text
 * @param flow how text runs over the lines
 * @param words how the file writes its words
 */
record Sheet(
    List<Line> all,
    List<Line> text,
    List<Line> pageHeaders,
    List<Line> looseLinks,
    List<Line> remarks,
    List<Line> beside,
    Flow flow,
    Words words) {

  static Sheet of(SourceText source) {
    List<Line> all = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int blank = 0;
    for (Line line : source.lines()) {
      if (line.isBlank()) {
        blank++;
      } else {
        all.add(line);
        gaps.add(line.hasKnownStart() && !line.continues() && !line.isRow() ? 1 : blank);
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
    List<Line> remarks = new ArrayList<>();
    List<Line> beside = new ArrayList<>();
    PageRemarks ours = new PageRemarks();
    int gapBefore = 0;
    boolean interrupted = false;
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      int gap = gaps.get(i);
      boolean header = headers.get(i);
      if (line.isBeside()) {
        beside.add(line);
      } else if (!header && ours.takes(line)) {
        remarks.add(line);
      } else if (header || LooseLinks.matches(line)) {
        (header ? pageHeaders : looseLinks).add(line);
        gapBefore = interrupted ? gapBefore : gap;
        interrupted = true;
      } else {
        text.add(interrupted ? line.afterInterruption(gapBefore, gap) : line.after(gap));
        interrupted = false;
      }
    }
    Words words = new Words(text.stream().map(Line::text).toList());
    return new Sheet(all, text, pageHeaders, looseLinks, remarks, beside, Flow.of(text), words);
  }

  Line line(int index) {
    return text.get(index);
  }

  int size() {
    return text.size();
  }
}

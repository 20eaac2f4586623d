package dk.kkr.agenda.matters;

import dk.kkr.agenda.pages.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints of a timeline, in Danish.
 *
 * @param title of the page
 * @param notices what has to be seen before anything else
 * @param facts about the matter
 * @param description of it; null for none
 * @param years in order
 * @param next address of the next page; null on the last
 * @param foot ways to other pages
 */
record TimelinePage(
    String title,
    List<String> notices,
    List<Fact> facts,
    @Nullable String description,
    List<Year> years,
    @Nullable String next,
    List<Way> foot) {

  /** One thing to know: what it is, and what is to be known. */
  record Fact(String label, String value) {}

  /** What happened in a year. */
  record Year(String name, List<Line> lines) {}

  /**
   * One thing that happened.
   *
   * @param heading day and what it is
   * @param datetime the day for machines; null where none is stated
   * @param where meeting and number
   * @param text what was said; null for nothing
   * @param outcome what came of it; null for nothing
   * @param remark that it is not for the public; null when it is
   * @param href where to read on
   */
  record Line(
      String when,
      @Nullable String datetime,
      String heading,
      @Nullable String where,
      @Nullable String text,
      @Nullable String outcome,
      @Nullable String remark,
      @Nullable String href) {}
}

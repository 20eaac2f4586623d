package dk.kkr.agenda.meetings;

import dk.kkr.agenda.pages.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints of a list of meetings, in Danish.
 *
 * @param councils to choose from
 * @param years in order
 * @param next address of the next page; null on the last
 * @param foot ways to other pages
 */
record MeetingListPage(
    String title, List<Choice> councils, List<Year> years, @Nullable String next, List<Way> foot) {

  /** A council to choose, or all of them. */
  record Choice(String name, String href, boolean chosen) {}

  /** The meetings of a year. */
  record Year(String name, List<Line> lines) {}

  /**
   * A meeting.
   *
   * @param datetime the day for machines
   * @param about council, hour and place
   * @param status where it stands
   * @param ways to what there is of it
   */
  record Line(
      String when,
      String datetime,
      @Nullable String title,
      String about,
      String status,
      List<Way> ways) {}
}

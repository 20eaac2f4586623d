package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item followed from outside its agenda: what it says in short, as it went out and as it is
 * being written.
 *
 * @param day of the meeting
 * @param state of the meeting
 * @param released as in the newest released version; null when it is not in it
 * @param draft as on the working copy; null when it is not on it
 * @param closed true when that version of it is closed today
 * @param past what published minutes from a file say was decided; null for nothing. Whoever may
 *     read the item may read it.
 */
public record TracedItem(
    UUID itemId,
    UUID meetingId,
    String council,
    LocalDate day,
    MeetingState state,
    @Nullable Body released,
    @Nullable Body draft,
    boolean closed,
    @Nullable PastDecision past) {

  /** What an item says in short. */
  public record Body(
      String number,
      String title,
      List<String> policyAreas,
      List<Position> positions,
      List<Point> points) {

    public Body {
      policyAreas = Given.list(policyAreas);
      positions = Given.list(positions);
      points = Given.list(points);
    }

    /** The points that are decided, in printed order, each with what leads to it. */
    public List<LedPoint> decided() {
      return points.stream().flatMap(point -> decided(null, point)).toList();
    }

    private static Stream<LedPoint> decided(@Nullable String lead, Point point) {
      if (point.leaf()) {
        return Stream.of(new LedPoint(lead, point));
      }
      String here = LedPoint.told(lead, point.text());
      return point.children().stream().flatMap(child -> decided(here, child));
    }
  }

  /**
   * What somebody may know of it: the secretariat of its council the working copy, all others what
   * has gone out, and what is closed only its council.
   *
   * @return null when that is nothing
   */
  public @Nullable Body seenBy(Reader reader) {
    if (draft != null && reader.mayRead(Content.WORKING_COPY)) {
      return draft;
    }
    return outFor(reader);
  }

  /** What somebody may know of what has gone out; null when that is nothing. */
  public @Nullable Body outFor(Reader reader) {
    return closed && !reader.mayRead(Content.CLOSED) ? null : released;
  }

  /**
   * A point that is decided.
   *
   * @param lead texts of the points above it; null where there are none
   */
  public record LedPoint(@Nullable String lead, Point point) {

    /** A text behind what leads to it. */
    public static String told(@Nullable String lead, String text) {
      return lead == null ? text : lead + " " + text;
    }

    /** Its text with the contents that belong to it, each on a line. */
    public String text() {
      return point.words();
    }
  }
}

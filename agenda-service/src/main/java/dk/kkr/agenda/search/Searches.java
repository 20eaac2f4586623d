package dk.kkr.agenda.search;

import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.search.Terms.Meaning;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads hits in their order: first items whose title has all the words, then the others; in both
 * the latest meeting first, then by meeting and by item. The order hangs on nothing but the item
 * itself, so what is released between two pages moves no other hit. A question that excludes
 * something, and one for one kind of place, has no such first part.
 */
@ApplicationScoped
class Searches {

  /** A question that takes longer is given up. */
  private static final int MOST_MILLISECONDS = 5_000;

  private static final String PAGE =
      """
      WITH titled AS MATERIALIZED (
        SELECT h.item_id, h.audience, h.n
          FROM search_hits('TITLE', CAST(:words AS tsquery), NULL, :from, :to,
                           :titleDay, :titleMeeting, :titleItem, :titleMost)
               WITH ORDINALITY AS h(item_id, audience, meeting_id, day, n)),
      others AS MATERIALIZED (
        SELECT h.item_id, h.audience, h.n
          FROM search_hits(:scope, CAST(:words AS tsquery), CAST(:exceptTitles AS tsquery), :from, :to,
                           :day, :meeting, :item,
                           CAST(:most - (SELECT count(*) FROM titled) AS integer))
               WITH ORDINALITY AS h(item_id, audience, meeting_id, day, n))
      SELECT f.rank, e.item_id, e.meeting_id, e.council, e.day, m.state, CAST(e.shown AS text) AS shown
        FROM (SELECT 0 AS rank, * FROM titled UNION ALL SELECT 1, * FROM others) f
        JOIN search_entry e USING (item_id, audience)
        JOIN meeting m ON m.id = e.meeting_id
       ORDER BY f.rank, f.n
      """;

  private final EntityManager entities;

  Searches(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * One page, and one hit more when there is one. One SELECT.
   *
   * @param meaning of the question; {@link Meaning#NONE} for everything that is left
   * @param councils whose closed items the caller reads
   * @param after the last hit of the page before
   */
  List<Found> page(
      Meaning meaning,
      Narrowing narrowing,
      Collection<String> councils,
      @Nullable Cursor after,
      int most) {
    // A title does not say what the rest of the item must not say.
    boolean ranked = !meaning.wanted().isEmpty() && !meaning.negates() && narrowing.kind() == null;
    int rank = after == null ? (ranked ? 0 : 1) : after.index(0);
    Place from = after == null ? null : new Place(after.date(1), after.uuid(2), after.uuid(3));
    PlaceKind kind = narrowing.kind();
    NativeQuery<Tuple> query =
        entities
            .unwrap(Session.class)
            .createNativeQuery(PAGE, Tuple.class)
            .setParameter("from", narrowing.from(), LocalDate.class)
            .setParameter("to", narrowing.to(), LocalDate.class)
            .setParameter("scope", kind == null ? Indexed.ANY : kind.name())
            .setParameter("words", wanted(meaning, narrowing, councils))
            .setParameter("titleMost", ranked && rank == 0 ? most : 0)
            .setParameter("exceptTitles", ranked ? meaning.wanted() : null, String.class)
            .setParameter("most", most);
    Place.bind(query, "title", rank == 0 ? from : null);
    Place.bind(query, "", rank == 1 ? from : null);
    query.setHint("jakarta.persistence.query.timeout", MOST_MILLISECONDS);
    return query.getResultStream().map(Searches::found).toList();
  }

  /** Where the next page begins. */
  static Cursor cursor(Found hit) {
    return Cursor.of(hit.rank(), hit.day(), hit.meetingId(), hit.itemId());
  }

  private static String wanted(Meaning meaning, Narrowing narrowing, Collection<String> councils) {
    String marks = narrowing.marks(councils);
    return meaning.wanted().isEmpty() ? marks : "( %s ) & %s".formatted(meaning.sought(), marks);
  }

  /** The key of a hit within its rank. */
  private record Place(LocalDate day, UUID meeting, UUID item) {

    static void bind(NativeQuery<Tuple> query, String prefix, @Nullable Place place) {
      query
          .setParameter(
              prefix.isEmpty() ? "day" : prefix + "Day",
              place == null ? null : place.day,
              LocalDate.class)
          .setParameter(
              prefix.isEmpty() ? "meeting" : prefix + "Meeting",
              place == null ? null : place.meeting,
              UUID.class)
          .setParameter(
              prefix.isEmpty() ? "item" : prefix + "Item",
              place == null ? null : place.item,
              UUID.class);
    }
  }

  private static Found found(Tuple row) {
    return new Found(
        row.get("rank", Integer.class),
        row.get("item_id", UUID.class),
        row.get("meeting_id", UUID.class),
        row.get("council", String.class),
        row.get("day", LocalDate.class),
        MeetingState.valueOf(row.get("state", String.class)),
        shown(row.get("shown", String.class)));
  }

  private static Shown shown(String json) {
    try {
      return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Shown.class);
    } catch (IOException e) {
      throw new UncheckedIOException("What was indexed cannot be read", e);
    }
  }
}

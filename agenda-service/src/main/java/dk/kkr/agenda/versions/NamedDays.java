package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.items.AgendaToday;
import dk.kkr.platform.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The days that released agendas name, as far as anybody may read them. */
@ApplicationScoped
public class NamedDays {

  // Only the items that name a day leave the database, and of them no text.
  private static final String ITEMS =
      """
      select m.id as meeting, m.date as day, v.number as version, v.released_at as released,
             cast(item ->> 'id' as uuid) as item, item -> 'place' ->> 'number' as printed,
             item -> 'content' ->> 'title' as title,
             cast(item -> 'content' -> 'steps' as text) as steps,
             cast(item -> 'content' -> 'points' as text) as points,
             (select string_agg(i.today, ',' order by i.id) from item i
               where i.meeting_id = m.id and i.today <> '') as today
        from meeting m
        join agenda_version v on v.meeting_id = m.id and v.number = m.agenda_version
       cross join lateral jsonb_path_query(v.snapshot, '$.sections[*].items[*]') as item
       where m.id in (:meetings)
         and (jsonb_path_exists(item, '$.content.steps[*] ? (@.precision == "DAY")')
              or jsonb_path_exists(item, '$.content.points.**.dueOn ? (@ != null)'))
       order by m.date desc, m.id, printed, item ->> 'id'
       limit :most
      """;

  private final EntityManager entities;

  NamedDays(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * An open item of the newest version of an agenda.
   *
   * @param meetingDay day of the meeting
   * @param version number of the version
   * @param released when that version went out
   * @param number as printed
   * @param steps of its timetable that name a day
   * @param points that are due on a day
   */
  public record DatedItem(
      UUID meetingId,
      LocalDate meetingDay,
      int version,
      Instant released,
      UUID itemId,
      String number,
      String title,
      List<Step> steps,
      List<Point> points) {}

  /**
   * The open items that name a day, of these meetings; the latest meeting first.
   *
   * @param most so many items at most
   */
  public List<DatedItem> of(Collection<UUID> meetings, int most) {
    return meetings.isEmpty()
        ? List.of()
        : entities
            .unwrap(Session.class)
            .createNativeQuery(ITEMS, Tuple.class)
            .addScalar("meeting", UUID.class)
            .addScalar("day", LocalDate.class)
            .addScalar("version", Integer.class)
            .addScalar("released", Instant.class)
            .addScalar("item", UUID.class)
            .addScalar("printed", String.class)
            .addScalar("title", String.class)
            .addScalar("steps", String.class)
            .addScalar("points", String.class)
            .addScalar("today", String.class)
            .setParameter("meetings", meetings)
            .setParameter("most", most)
            .getResultStream()
            .flatMap(NamedDays::open)
            .toList();
  }

  private static Stream<DatedItem> open(Tuple row) {
    UUID item = row.get("item", UUID.class);
    int version = row.get("version", Integer.class);
    AgendaToday today = AgendaToday.of(row.get("today", String.class));
    if (today.visibility(item, version, null).closed()) {
      return Stream.empty();
    }
    return Stream.of(
        new DatedItem(
            row.get("meeting", UUID.class),
            row.get("day", LocalDate.class),
            version,
            row.get("released", Instant.class),
            item,
            row.get("printed", String.class),
            row.get("title", String.class),
            Arrays.stream(read(row.get("steps", String.class), Step[].class))
                .filter(step -> step.precision() == Step.Precision.DAY && step.date() != null)
                .toList(),
            Arrays.stream(read(row.get("points", String.class), Point[].class))
                .flatMap(Point::flat)
                .filter(point -> Objects.nonNull(point.dueOn()))
                .toList()));
  }

  private static <T> T[] read(String json, Class<T[]> type) {
    try {
      return EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException("What was released cannot be read", e);
    }
  }
}

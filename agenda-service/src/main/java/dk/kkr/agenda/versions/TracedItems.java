package dk.kkr.agenda.versions;

import dk.kkr.agenda.items.AgendaToday;
import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.pastminutes.PastDecision;
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
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Items from many agendas at once, in short: without their texts, tables and attachments. */
@ApplicationScoped
public class TracedItems {

  private static final String BODY =
      """
      cast(jsonb_build_object('number', %1$s, 'title', %2$s -> 'title',
             'policyAreas', %2$s -> 'policyAreas', 'positions', %2$s -> 'positions',
             'points', %2$s -> 'points') as text)
      """;

  private static final String COLUMNS =
      """
      select i.id as item, m.id as meeting, m.council as council, m.date as day, m.state as state,
             m.agenda_version as version, i.today as today,
             case when i.removed then null else %s end as draft,
             case when gone is null then null else %s end as released,
             cast(jsonb_path_query_first(p.decisions, '$[*] ? (@.itemId == $id)',
                    jsonb_build_object('id', cast(i.id as text))) as text) as past
        from meeting m
        left join past_minutes p on p.meeting_id = m.id and p.state = 'PUBLISHED'
      """
          .formatted(
              BODY.formatted("i.number", "i.content"),
              BODY.formatted("gone -> 'place' -> 'number'", "(gone -> 'content')"));

  // Of each agenda only the one item leaves the database.
  private static final String OF_ITEMS =
      COLUMNS
          + """
            join item i on i.meeting_id = m.id
            left join agenda_version v on v.meeting_id = m.id and v.number = m.agenda_version
            left join lateral (
              select jsonb_path_query_first(v.snapshot,
                       '$.sections[*].items[*] ? (@.id == $id)',
                       jsonb_build_object('id', cast(i.id as text))) as gone) as g on true
           where i.id in (:items)
           order by m.date, m.id, i.id
          """;

  private static final String OF_PERIOD =
      COLUMNS
          + """
            join agenda_version v on v.meeting_id = m.id and v.number = m.agenda_version
           cross join lateral jsonb_path_query(v.snapshot, '$.sections[*].items[*]')
              with ordinality as g (gone, place)
            join item i on i.id = cast(gone ->> 'id' as uuid)
           where m.council = :council and m.date between :first and :last
             and m.state <> 'CANCELLED'
           order by m.date, m.id, g.place
           limit :most
          """;

  private final EntityManager entities;

  TracedItems(EntityManager entities) {
    this.entities = entities;
  }

  /** These items, by the day of their meetings; also those that were taken off. One SELECT. */
  public List<TracedItem> of(Collection<UUID> items) {
    return items.isEmpty() ? List.of() : read(query(OF_ITEMS).setParameter("items", items));
  }

  /**
   * The items of the newest released versions of a council's meetings, by day, in printed order;
   * those of cancelled meetings are left out. One SELECT.
   *
   * @param first the first day
   * @param last the last day
   * @param most so many at most
   */
  public List<TracedItem> released(String council, LocalDate first, LocalDate last, int most) {
    return read(
        query(OF_PERIOD)
            .setParameter("council", council)
            .setParameter("first", first)
            .setParameter("last", last)
            .setParameter("most", most));
  }

  private NativeQuery<Tuple> query(String sql) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(sql, Tuple.class)
        .addScalar("item", UUID.class)
        .addScalar("meeting", UUID.class)
        .addScalar("council", String.class)
        .addScalar("day", LocalDate.class)
        .addScalar("state", String.class)
        .addScalar("version", Integer.class)
        .addScalar("today", String.class)
        .addScalar("draft", String.class)
        .addScalar("released", String.class)
        .addScalar("past", String.class);
  }

  private static List<TracedItem> read(NativeQuery<Tuple> query) {
    try (Stream<Tuple> rows = query.getResultStream()) {
      return rows.map(TracedItems::item).toList();
    }
  }

  private static TracedItem item(Tuple row) {
    UUID id = row.get("item", UUID.class);
    AgendaToday today = AgendaToday.of(row.get("today", String.class));
    return new TracedItem(
        id,
        row.get("meeting", UUID.class),
        row.get("council", String.class),
        row.get("day", LocalDate.class),
        MeetingState.valueOf(row.get("state", String.class)),
        read(row.get("released", String.class), TracedItem.Body.class),
        read(row.get("draft", String.class), TracedItem.Body.class),
        today.visibility(id, row.get("version", Integer.class), null).closed(),
        read(row.get("past", String.class), PastDecision.class));
  }

  private static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    try {
      return json == null ? null : EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException("An item of an agenda cannot be read", e);
    }
  }
}

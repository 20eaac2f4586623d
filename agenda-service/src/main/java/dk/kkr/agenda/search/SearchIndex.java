package dk.kkr.agenda.search;

import dk.kkr.agenda.concerned.Concerned;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.PointView;
import dk.kkr.agenda.search.Indexed.Audience;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.agenda.versions.ReleasedAgendas;
import dk.kkr.agenda.versions.ReleasedAgendas.Newest;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * Writes what can be found of an agenda: its newest version, as outsiders and as the council read
 * it today. Writing again gives the same rows.
 */
@ApplicationScoped
class SearchIndex {

  /** Counted up when the rules change by which an agenda is written: all are then written anew. */
  static final int RULES = 4;

  private static final String LOCK =
      "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))";

  private static final String ENTRIES =
      """
      INSERT INTO search_entry (item_id, audience, meeting_id, council, day, shown)
      SELECT r.item, r.audience, :meeting, :council, :day, r.shown
        FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r(item uuid, audience text, shown jsonb)
      """;

  private static final String WORDS =
      """
      INSERT INTO search_words (item_id, audience, scope, day, meeting_id, title_words, words)
      SELECT r.item, r.audience, r.scope, e.day, e.meeting_id,
             CASE r.scope WHEN 'ANY' THEN to_tsvector('danish', r.title) ELSE '' END,
             w.words || array_to_tsvector(search_pairs(w.words) || r.marks || ('=w' || e.week))
        FROM jsonb_to_recordset(CAST(:rows AS jsonb))
               AS r(item uuid, audience text, scope text, title text, text text, marks text[])
        JOIN search_entry e ON e.item_id = r.item AND e.audience = r.audience
       CROSS JOIN LATERAL (SELECT to_tsvector('danish', r.text) AS words OFFSET 0) w
      """;

  private static final String FILES =
      "SELECT id, left(text, :most) AS text FROM stored_file WHERE id IN (:ids)";

  private static final String DONE =
      """
      INSERT INTO search_meeting (meeting_id, rules) VALUES (:meeting, :rules)
      ON CONFLICT (meeting_id) DO UPDATE SET rules = excluded.rules
      """;

  private final EntityManager entities;
  private final ReleasedAgendas agendas;
  private final Concerned concerned;

  SearchIndex(EntityManager entities, ReleasedAgendas agendas, Concerned concerned) {
    this.entities = entities;
    this.agendas = agendas;
    this.concerned = concerned;
  }

  /** Writes the whole agenda of a meeting; nothing before its first release. */
  void write(UUID meetingId) {
    lock(meetingId);
    agendas
        .newest(meetingId)
        .ifPresent(
            agenda -> {
              run(
                  "DELETE FROM search_entry WHERE meeting_id = :meeting",
                  Map.of("meeting", meetingId));
              insert(meetingId, agenda, item -> true);
              run(DONE, Map.of("meeting", meetingId, "rules", RULES));
            });
  }

  /** Writes the item of the agenda that has the point. */
  void writePoint(UUID meetingId, UUID pointId) {
    lock(meetingId);
    agendas
        .newest(meetingId)
        .ifPresent(
            agenda ->
                items(agenda.seenBy().apply(Reader.COUNCIL))
                    .filter(item -> has(item, pointId))
                    .findFirst()
                    .ifPresent(
                        item -> {
                          run(
                              "DELETE FROM search_entry WHERE item_id = :item",
                              Map.of("item", item.id()));
                          insert(meetingId, agenda, each -> each.id().equals(item.id()));
                        }));
  }

  private static Stream<ItemView> items(AgendaView agenda) {
    return agenda.sections().stream().flatMap(section -> section.items().stream());
  }

  private static boolean has(ItemView item, UUID pointId) {
    return item.points().stream().anyMatch(point -> has(point, pointId));
  }

  private static boolean has(PointView point, UUID id) {
    return point.id().equals(id) || point.children().stream().anyMatch(child -> has(child, id));
  }

  private void insert(UUID meetingId, Newest agenda, Predicate<ItemView> which) {
    Map<UUID, String> files = texts(agenda.files());
    Map<UUID, Shown> outside = shown(agenda, files, Reader.PUBLIC, which);
    Map<UUID, Shown> council = shown(agenda, files, Reader.COUNCIL, which);
    List<Indexed.Entry> entries = new ArrayList<>();
    council.forEach(
        (item, inside) -> {
          Shown out = outside.getOrDefault(item, inside);
          if (out.equals(inside)) {
            entries.add(new Indexed.Entry(item, Audience.ALL, inside));
          } else {
            entries.add(new Indexed.Entry(item, Audience.OUTSIDE, out));
            entries.add(new Indexed.Entry(item, Audience.COUNCIL, inside));
          }
        });
    run(
        ENTRIES,
        Map.of(
            "meeting", meetingId,
            "council", agenda.council(),
            "day", agenda.day(),
            "rows", EventJson.write(entries)));
    run(
        WORDS,
        Map.of(
            "rows",
            EventJson.write(
                entries.stream()
                    .flatMap(
                        entry ->
                            Indexed.words(
                                entry.item(), entry.audience(), agenda.council(), entry.shown())
                                .stream())
                    .toList())));
  }

  private Map<UUID, Shown> shown(
      Newest agenda, Map<UUID, String> files, Reader reader, Predicate<ItemView> which) {
    Map<UUID, Shown> shown = new HashMap<>();
    agenda.seenBy().apply(reader).sections().stream()
        .forEach(
            section ->
                section.items().stream()
                    .filter(which)
                    .forEach(
                        item ->
                            shown.put(
                                item.id(), Shown.of(item, section, files, agenda, concerned))));
    return shown;
  }

  /** The beginnings of the texts of files, by attachment. */
  private Map<UUID, String> texts(Map<UUID, UUID> files) {
    if (files.isEmpty()) {
      return Map.of();
    }
    Map<UUID, String> byFile = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery(FILES, Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("text", String.class)
        .setParameter("ids", files.values())
        .setParameter("most", Indexed.MOST_BYTES)
        .getResultList()
        .forEach(row -> byFile.put(row.get("id", UUID.class), row.get("text", String.class)));
    Map<UUID, String> byAttachment = new HashMap<>();
    files.forEach(
        (attachment, file) -> byAttachment.put(attachment, byFile.getOrDefault(file, "")));
    return byAttachment;
  }

  // Two that write the same meeting at once would each put their rows beside those of the other.
  private void lock(UUID meetingId) {
    entities
        .createNativeQuery(LOCK, Integer.class)
        .setParameter("key", "search:" + meetingId)
        .getSingleResult();
  }

  private void run(String sql, Map<String, Object> values) {
    Query query = entities.createNativeQuery(sql);
    values.forEach(query::setParameter);
    query.executeUpdate();
  }
}

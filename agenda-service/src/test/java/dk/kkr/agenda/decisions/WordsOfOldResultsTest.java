package dk.kkr.agenda.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The migration gives old results the words that new ones get when they come in. */
@QuarkusTest
class WordsOfOldResultsTest {

  private static final IncomingEvents DECISION = IncomingEvents.from("decision");

  @Test
  void the_migration_finds_what_new_results_keep() throws IOException {
    Api.Meeting meeting = Api.meeting();
    Map<String, Object> item = new LinkedHashMap<>(Api.item("Cykelstier"));
    item.put(
        "points",
        List.of(
            Map.of(
                "verbs",
                List.of("APPROVE"),
                "text",
                "godkender rammen:",
                "children",
                List.of(
                    Map.of(
                        "verbs",
                        List.of("APPROVE"),
                        "text",
                        "et loft",
                        "contents",
                        List.of("10 kr.", "„pr. døgn“"))))));
    Api.Item added = meeting.add(item);
    meeting.release().statusCode(201);
    List<String> points =
        ServiceDatabase.query(
            "select jsonb_path_query(content, '$.points[*].children[*].id') #>> '{}' from item"
                + " where id = ?",
            row -> row.getString(1),
            UUID.fromString(added.id()));
    String point = points.getFirst();
    DECISION.take(
        "DecisionConfirmed",
        UUID.fromString(point),
        1,
        """
        {"pointId":"%s","itemId":"%s","meetingId":"%s","council":"kkr-hovedstaden",
         "agendaVersion":1,"derived":false,"outcome":"ADOPTED","decidedText":null,
         "mode":"CONSENSUS","decidedOn":"2050-01-15","force":"IN_FORCE","subject":null,
         "conditions":[]}
        """
            .formatted(point, added.id(), meeting.id()));

    assertThat(
            ServiceDatabase.query(
                """
                select r.proposed_text, f.words, r.item_id = f.item_id
                  from point_result r
                  join (%s) f on f.point_id = r.id and f.meeting_id = r.meeting_id
                             and f.number = r.agenda_version
                 where r.id = ?
                """
                    .formatted(found()),
                row -> List.of(row.getString(1), row.getString(2), row.getBoolean(3)),
                UUID.fromString(point)))
        .singleElement()
        .isEqualTo(
            List.of("et loft\n– 10 kr.\n– „pr. døgn“", "et loft\n– 10 kr.\n– „pr. døgn“", true));
  }

  /** What the migration reads. */
  private static String found() throws IOException {
    try (InputStream file =
        WordsOfOldResultsTest.class.getResourceAsStream(
            "/db/migration/V11__what_was_decided.sql")) {
      String sql = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return sql.substring(sql.indexOf("FROM (") + 6, sql.indexOf(") f"));
    }
  }
}

package dk.kkr.agenda.search;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writing the index again gives what writing it step by step gave. */
@QuarkusTest
class RebuildTest {

  @Inject EntityManager entities;
  @Inject IndexRebuild rebuild;

  @Test
  void a_rebuild_gives_what_releases_and_closings_gave() {
    String w = Asked.word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(Asked.full(w));
    Map<String, Object> closed = new HashMap<>(Asked.full(w));
    closed.put("closed", true);
    meeting.add(closed);
    meeting.release().statusCode(201);
    item.show(true, "Lukket" + w).statusCode(200);
    meeting.add(Asked.full("andet" + w));
    meeting.release().statusCode(201);
    meeting
        .replan(Map.of("date", Api.freeDay().toString(), "dateStatus", "CONFIRMED"))
        .statusCode(200);
    List<?> before = rows(meeting);
    // Two closed items have a row for outsiders and one for the council, the open one has one row;
    // each has words of all kinds together, and of each kind but results.
    assertThat(before).hasSizeGreaterThan(20);

    secretariat().post("/search/rebuild").then().statusCode(202);
    damage(meeting);
    rebuild.work();
    assertThat(rows(meeting)).isEqualTo(before);
    rebuild.work();
    assertThat(rows(meeting)).isEqualTo(before);
  }

  @Test
  void only_a_secretariat_orders_one_and_for_its_councils() {
    anybody().post("/search/rebuild").then().statusCode(401);
    as(TestTokens.member()).post("/search/rebuild").then().statusCode(403);
    as(TestTokens.secretariat("kkr-nordjylland")).post("/search/rebuild").then().statusCode(202);
  }

  private void damage(Api.Meeting meeting) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entities
                    .createNativeQuery(
                        "DELETE FROM search_entry WHERE meeting_id = CAST(:id AS uuid)")
                    .setParameter("id", meeting.id())
                    .executeUpdate());
    assertThat(rows(meeting)).isEmpty();
  }

  private List<?> rows(Api.Meeting meeting) {
    return entities
        .createNativeQuery(
            """
            SELECT concat_ws(' # ', e.item_id, e.audience, e.council, e.day, e.week, e.shown, w.scope,
                             w.day, w.title_words, w.words)
              FROM search_entry e JOIN search_words w USING (item_id, audience)
             WHERE e.meeting_id = CAST(:id AS uuid) ORDER BY 1
            """,
            String.class)
        .setParameter("id", meeting.id())
        .getResultList();
  }
}

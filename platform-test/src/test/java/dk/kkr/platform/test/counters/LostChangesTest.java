package dk.kkr.platform.test.counters;

import static dk.kkr.platform.test.counters.CounterClient.get;
import static dk.kkr.platform.test.counters.CounterClient.member;
import static dk.kkr.platform.test.counters.CounterClient.secretariat;
import static dk.kkr.platform.test.counters.CounterClient.untilHeard;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.messaging.Until;
import dk.kkr.platform.test.LostEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** A service whose database was put back to an earlier state goes on where others stand. */
@QuarkusTest
class LostChangesTest {

  private final UUID counter = UUID.randomUUID();
  private final UUID created = UUID.randomUUID();
  private final UUID untouched = UUID.randomUUID();
  private final String own = "items.findAll { it.subject == '" + counter + "' }";

  @Inject MeterRegistry meters;

  @Test
  void new_revisions_go_on_above_those_that_others_were_told() throws Exception {
    loseTwoChanges();

    add(counter, "d");
    add(counter, "e");
    add(created, "y");
    add(untouched, "v");

    untilHeard(counter, "abcde");
    untilHeard(created, "xy");
    untilHeard(untouched, "uv");
    assertThat(revisions(counter)).containsExactly(1L, 4L, 5L);
    assertThat(revisions(created)).containsExactly(2L);
    assertThat(revisions(untouched)).containsExactly(1L, 2L);
    assertThat(ServiceDatabase.count("counter", "id = ? AND revision = 5", counter)).isOne();
    assertThat(ServiceDatabase.count("revision_floor", "subject IN (?, ?)", counter, created))
        .isZero();
  }

  @Test
  void each_lost_change_is_reported_once_however_often_the_topic_is_read() throws Exception {
    loseTwoChanges();
    JsonPath first = get("/lost-changes?limit=200&state=ALL");
    JsonPath page = get("/lost-changes?limit=1&state=ALL");

    ServiceDatabase.executeAsService("UPDATE outbox_position SET next_offset = 0");
    LostEvents.disconnectRelay();
    add(counter, "d");
    untilHeard(counter, "abcd");

    assertThat(get("/lost-changes?limit=200&state=ALL").getList("items"))
        .isEqualTo(first.getList("items"));
    assertThat(first.getList(own + ".revision", Long.class)).containsExactly(2L, 3L);
    assertThat(first.getList(own + ".data.label")).containsExactly("b", "c");
    List<String> ids = first.getList("items.id");
    assertThat(page.<String>getList("items.id")).containsExactly(ids.get(0));
    assertThat(
            get("/lost-changes?limit=1&state=ALL&after=" + page.getString("next"))
                .<String>getList("items.id"))
        .containsExactly(ids.get(1));
  }

  @Test
  void it_stays_open_until_somebody_of_its_council_says_what_was_done_about_it() throws Exception {
    loseTwoChanges();
    List<String> ids = get("/lost-changes?limit=200").getList(own + ".id");
    JsonPath other =
        given()
            .auth()
            .oauth2(TestTokens.secretariat("kkr-syddanmark"))
            .get("/lost-changes?limit=200")
            .jsonPath();
    assertThat(other.getList(own + ".type")).containsOnly("dk.kkr.notes.CounterAdded");
    assertThat(other.getList(own + ".data")).containsOnlyNulls();
    member().get("/lost-changes").then().statusCode(403);
    given().get("/lost-changes").then().statusCode(401);
    secretariat().get("/lost-changes?limit=0").then().statusCode(400);
    double open = meters.get("kkr.lost.changes.open").gauge().value();

    acknowledge(TestTokens.secretariat("kkr-syddanmark"), ids.getFirst(), "x").statusCode(403);
    acknowledge(TestTokens.secretariat(), ids.getFirst(), " ").statusCode(422);
    acknowledge(TestTokens.secretariat(), ids.getFirst(), "made again")
        .statusCode(200)
        .body("note", Matchers.equalTo("made again"))
        .body("acknowledgedBy", Matchers.startsWith("demo-"));
    acknowledge(TestTokens.secretariat(), ids.getFirst(), "made again").statusCode(409);
    acknowledge(TestTokens.secretariat(), UUID.randomUUID().toString(), "x").statusCode(404);

    assertThat(get("/lost-changes?limit=200").getList(own + ".id")).containsExactly(ids.getLast());
    assertThat(get("/lost-changes?limit=200&state=ACKNOWLEDGED").getList(own + ".id"))
        .containsExactly(ids.getFirst());
    assertThat(meters.get("kkr.lost.changes.open").gauge().value()).isEqualTo(open - 1);
    assertThat(get("/audit?subject=" + ids.getFirst()).getString("items[0].after.note"))
        .isEqualTo("made again");
  }

  /** The counter has told three times and knows of one; another one is not known at all. */
  private void loseTwoChanges() throws Exception {
    add(counter, "a");
    add(untouched, "u");
    untilHeard(counter, "a");
    untilHeard(untouched, "u");
    EarlierState.backUp();
    add(counter, "b");
    add(counter, "c");
    add(created, "x");
    untilHeard(counter, "abc");
    untilHeard(created, "x");
    EarlierState.restore();
    Until.holds(
        "the lost changes are found",
        () -> ServiceDatabase.count("lost_change", "subject IN (?, ?)", counter, created) == 3);
  }

  private static void add(UUID counter, String label) {
    secretariat()
        .contentType("application/json")
        .body(
            Map.of("amount", 1, "label", label, "confidential", false, "scope", "kkr-hovedstaden"))
        .post("/counters/" + counter)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse acknowledge(String token, String id, String note) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(Map.of("note", note))
        .post("/lost-changes/" + id + "/acknowledgement")
        .then();
  }

  private static List<Long> revisions(UUID counter) {
    return ServiceDatabase.query(
        "SELECT revision FROM outbox WHERE subject = ? ORDER BY id",
        row -> row.getLong(1),
        counter);
  }
}

package dk.kkr.agenda.duties;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Duties on backlogs, whatever the clock does. */
@QuarkusTest
class DutyStoryTest {

  private static final String JUTLAND = "kkr-nordjylland";

  @Inject ComingDuties coming;

  @AfterEach
  void set_the_clock_right() {
    secretariat().delete("/local/clock").then().statusCode(200);
    ServiceDatabase.query(
        "with gone as (delete from backlog_item where origin_type = 'DUTY' returning 1)"
            + ", watches as (delete from duty_watch returning 1) select count(*) from gone",
        row -> row.getInt(1));
  }

  @Test
  void a_duty_comes_onto_the_backlog_when_its_lead_time_begins_and_only_once() {
    shift("2021-04-30");
    assertThat(times("refugee-quotas", JUTLAND)).isEmpty();

    shift("2021-05-01");
    assertThat(times("refugee-quotas", JUTLAND)).containsExactly("2021");
    shift("2021-06-01");
    assertThat(coming.bring()).isZero();
    assertThat(times("refugee-quotas", JUTLAND)).containsExactly("2021");

    String entry = entry("refugee-quotas", "2021");
    secretariat()
        .get(entry)
        .then()
        .body("title", equalTo("Kommunekvoter for flygtninge 2022"))
        .body("dueOn", equalTo("2021-09-10"))
        .body("notBefore", equalTo("2021-05-01"))
        .body("origin.type", equalTo("DUTY"))
        .body("text", startsWith("Fristen er den 10. september 2021."))
        .body("points.verbs.flatten()", contains("APPROVE"));
  }

  @Test
  void a_dismissed_duty_does_not_come_back_and_a_jump_over_years_brings_each_time_once() {
    shift("2021-05-01");
    String entry = entry("refugee-quotas", "2021");
    secretariat()
        .header("If-Match", tag(entry))
        .body(Map.of("reason", "Aftalt på anden vis"))
        .post(entry + "/dismissal")
        .then()
        .statusCode(200);

    shift("2023-05-02");
    assertThat(times("refugee-quotas", JUTLAND)).containsExactly("2021", "2022", "2023");
    assertThat(times("framework-agreement", JUTLAND)).containsExactly("2022");
    assertThat(times("movia-plan", JUTLAND)).isEmpty();
    secretariat()
        .get(entry("refugee-quotas", "2022"))
        .then()
        .body("text", startsWith("Fristen var den 10. september 2022."));
    secretariat().get(entry).then().body("state", equalTo("DISMISSED"));
    shift("2021-05-01");
    shift("2023-05-02");
    assertThat(coming.bring()).isZero();
    assertThat(times("refugee-quotas", JUTLAND)).containsExactly("2021", "2022", "2023");
  }

  @Test
  void what_was_due_before_anybody_looked_does_not_come_up() {
    shift("2022-12-01");

    assertThat(times("refugee-quotas", JUTLAND)).isEmpty();
    assertThat(times("dimensioning", JUTLAND)).containsExactly("2023");
    assertThat(times("term-evaluation", JUTLAND)).isEmpty();
  }

  @Test
  void two_that_look_at_the_same_time_bring_it_once() {
    shift("2021-05-01");
    ServiceDatabase.query(
        "with gone as (delete from backlog_item where origin_type = 'DUTY' returning 1)"
            + " select count(*) from gone",
        row -> row.getInt(1));

    int brought;
    // Threads of its own: those of the common pool do not see the classes of the test.
    try (ExecutorService clocks = Executors.newFixedThreadPool(4)) {
      brought =
          IntStream.range(0, 4)
              .mapToObj(i -> CompletableFuture.supplyAsync(coming::bring, clocks))
              .toList()
              .stream()
              .mapToInt(CompletableFuture::join)
              .sum();
    }

    assertThat(ServiceDatabase.count("backlog_item", "origin_type = 'DUTY'")).isEqualTo(brought);
    assertThat(times("refugee-quotas", JUTLAND)).containsExactly("2021");
  }

  @Test
  void the_database_refuses_the_same_time_of_a_duty_twice() {
    shift("2021-05-01");

    assertThatThrownBy(
            () ->
                ServiceDatabase.executeAsService(
                    """
                    insert into backlog_item (id, version, council, origin_type, origin_duty,
                      origin_occurrence, title, points, not_before, closed, state, created_at, updated_at)
                    select gen_random_uuid(), 0, council, origin_type, origin_duty, origin_occurrence,
                      title, points, not_before, closed, state, created_at, updated_at
                      from backlog_item where origin_type = 'DUTY' limit 1
                    """))
        .hasMessageContaining("backlog_item_of_duty");
  }

  @Test
  void the_year_wheel_is_there_for_everybody_and_the_backlog_is_not() {
    shift("2022-01-10");

    anybody()
        .get("/duties?council=kkr-sjaelland&from=2024-01-01&to=2025-12-31")
        .then()
        .statusCode(200)
        .body("duties", hasSize(6))
        .body("duties[0].due.day", equalTo("09-10"))
        .body("duties[0].due.basis", equalTo("LAW"))
        .body("occurrences.council", everyItem(equalTo("kkr-sjaelland")))
        .body(
            "occurrences.dueOn",
            equalTo(
                List.of(
                    "2024-03-01",
                    "2024-03-01",
                    "2024-03-01",
                    "2024-09-10",
                    "2024-10-15",
                    "2025-03-01",
                    "2025-03-01",
                    "2025-09-10",
                    "2025-11-01")))
        .body("occurrences.title", hasItem("Evaluering af arbejdet i valgperioden 2022-2025"));
    anybody()
        .get("/duties")
        .then()
        .body("from", equalTo("2022-01-10"))
        .body("to", equalTo("2026-01-10"));
    anybody()
        .get("/duties?from=2022-01-01&to=2040-01-01")
        .then()
        .statusCode(400)
        .body("violations[0].parameter", equalTo("to"));
    anybody().get("/duties?council=kkr-atlantis").then().statusCode(400);
    anybody().get("/backlog").then().statusCode(401);
    as(TestTokens.secretariat("kkr-sjaelland"))
        .get(entry("dimensioning", "2022"))
        .then()
        .statusCode(403);
  }

  private static void shift(String day) {
    secretariat()
        .body(Map.of("now", day + "T12:00:00+02:00"))
        .put("/local/clock")
        .then()
        .statusCode(200);
  }

  private static List<String> times(String duty, String council) {
    return ServiceDatabase.query(
        "select origin_occurrence from backlog_item"
            + " where origin_duty = ? and council = ? order by origin_occurrence",
        row -> row.getString(1),
        duty,
        council);
  }

  private static String entry(String duty, String occurrence) {
    return "/backlog/"
        + ServiceDatabase.query(
                "select id from backlog_item"
                    + " where origin_duty = ? and origin_occurrence = ? and council = ?",
                row -> row.getString(1),
                duty,
                occurrence,
                JUTLAND)
            .getFirst();
  }
}

package dk.kkr.platform.test.notes;

import static dk.kkr.platform.test.notes.NoteRequests.body;
import static dk.kkr.platform.test.notes.NoteRequests.secretariat;
import static dk.kkr.platform.test.notes.NoteRequests.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.Outage;
import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseOutageTest {

  @Test
  void while_the_database_is_away_callers_are_told_when_to_come_back_and_then_served()
      throws Exception {
    String title = title();
    String key = UUID.randomUUID().toString();

    Outage.DATABASE.during(
        () -> {
          unavailable(given().get("/notes"));
          unavailable(write(key, title));
          given().get("/q/health/live").then().statusCode(200);
          given().get("/q/health/ready").then().statusCode(503);
          // What needs no database is answered.
          given().get("/problems/unavailable").then().statusCode(200);
          ProblemRules.verify(given().get("/notes/x"), 400, "invalid-parameter");
        });

    given().get("/notes").then().statusCode(200);
    write(key, title).then().statusCode(201);
  }

  private static Response write(String key, String title) {
    return secretariat().header("Idempotency-Key", key).body(body(title)).post("/notes");
  }

  private static void unavailable(Response answer) {
    ProblemRules.verify(answer, 503, "unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }
}

package dk.kkr.platform.test.notes;

import static dk.kkr.platform.test.notes.NoteRequests.secretariat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClockTest {

  @Inject Clock clock;

  @AfterEach
  void reset() {
    secretariat().delete("/local/clock").then().statusCode(200);
  }

  @Test
  void the_clock_of_the_service_can_be_shifted_to_the_day_of_a_meeting_and_ticks_on() {
    secretariat()
        .body("{\"now\":\"2021-10-15T13:00:00+02:00\"}")
        .put("/local/clock")
        .then()
        .statusCode(200);
    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2021, 10, 15));
    OffsetDateTime shown =
        OffsetDateTime.parse(given().get("/local/clock").jsonPath().getString("now"));
    assertThat(Duration.between(OffsetDateTime.parse("2021-10-15T13:00:00+02:00"), shown))
        .isBetween(Duration.ZERO, Duration.ofMinutes(1));

    secretariat().delete("/local/clock").then().statusCode(200);
    assertThat(given().get("/local/clock").jsonPath().getLong("secondsAhead")).isZero();
  }

  @Test
  void the_clock_shows_danish_time_without_fractions() {
    assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    assertThat(given().get("/local/clock").jsonPath().getString("now"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?\\+0[12]:00");
  }

  @Test
  void only_the_secretariat_shifts_the_clock_and_only_within_bounds() {
    String body = "{\"now\":\"1999-12-31T00:00:00+01:00\"}";
    ProblemRules.verify(secretariat().body(body).put("/local/clock"), 422, "invalid-input");
    ProblemRules.verify(secretariat().body("{}").put("/local/clock"), 422, "invalid-input");
    Response member =
        given()
            .auth()
            .oauth2(TestTokens.member())
            .contentType("application/json")
            .body(body)
            .put("/local/clock");
    ProblemRules.verify(member, 403, "forbidden");
  }
}

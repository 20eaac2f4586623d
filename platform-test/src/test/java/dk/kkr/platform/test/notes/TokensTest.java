package dk.kkr.platform.test.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TokensTest {

  @Test
  void a_caller_is_who_the_token_says() {
    given()
        .auth()
        .oauth2(TestTokens.municipality("0223"))
        .get("/faulty/whoami")
        .then()
        .statusCode(200)
        .body("name", org.hamcrest.Matchers.equalTo("demo-municipality-0223"))
        .body("municipality", org.hamcrest.Matchers.equalTo("0223"));
  }

  @Test
  void an_absent_councils_claim_means_no_council() {
    String none = TestTokens.with("councils", List.of());
    Response answer = given().auth().oauth2(none).get("/faulty/council?key=kkr-sjaelland");
    ProblemRules.verify(answer, 403, "forbidden");
    assertThat(answer.jsonPath().getString("detail")).contains("kkr-sjaelland");
  }

  @Test
  void a_secretariat_acts_for_the_councils_it_is_given() {
    String token = TestTokens.secretariat("kkr-sjaelland");
    assertThat(status(token, "/faulty/council?key=kkr-sjaelland")).isEqualTo(200);
    assertThat(status(token, "/faulty/council?key=kkr-syddanmark")).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "expired, has expired",
    "otherIssuer, another issuer",
    "otherAudience, another audience",
    "otherKey, signature",
    "notYetValid, not valid yet",
    "withoutExpiry, no expiry",
    "neverValid, never valid",
    "withoutName, no name",
    "malformed, cannot be read"
  })
  void a_refusal_says_what_is_wrong_with_the_token(String kind, String said) {
    String token =
        switch (kind) {
          case "expired" -> TestTokens.expired();
          case "otherIssuer" -> TestTokens.otherIssuer();
          case "otherAudience" -> TestTokens.otherAudience();
          case "otherKey" -> TestTokens.otherKey();
          case "notYetValid" -> TestTokens.notYetValid();
          case "withoutExpiry" -> TestTokens.withoutExpiry();
          case "neverValid" -> TestTokens.neverValid();
          case "withoutName" -> TestTokens.withoutName();
          default -> TestTokens.malformed();
        };
    // Where no token is needed, too: nobody is silently shown what the public sees.
    for (String path : List.of("/notes", "/faulty/whoami")) {
      Response answer = given().auth().oauth2(token).get(path);
      ProblemRules.verify(answer, 401, "unauthenticated");
      assertThat(answer.jsonPath().getString("detail")).contains(said);
      assertThat(answer.asString()).doesNotContain(token).doesNotContain("urn:");
    }
  }

  @Test
  void another_scheme_than_bearer_is_refused() {
    Response answer = given().header("Authorization", "Basic bm9ib2R5Og==").get("/notes");
    ProblemRules.verify(answer, 401, "unauthenticated");
  }

  @Test
  void an_operation_that_says_nothing_about_roles_is_denied() {
    ProblemRules.verify(given().get("/faulty/unannotated"), 401, "unauthenticated");
    ProblemRules.verify(
        given().auth().oauth2(TestTokens.secretariat()).get("/faulty/unannotated"),
        403,
        "forbidden");
  }

  private static int status(String token, String path) {
    return given().auth().oauth2(token).get(path).statusCode();
  }
}

package dk.kkr.platform.test.notes;

import static dk.kkr.platform.test.notes.NoteRequests.body;
import static dk.kkr.platform.test.notes.NoteRequests.secretariat;
import static dk.kkr.platform.test.notes.NoteRequests.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

  @Test
  void a_repeated_request_gets_the_first_answer_and_has_no_second_effect() {
    String title = title();
    String key = UUID.randomUUID().toString();
    Response first = write(key, title);
    Response again = write(key, title);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.header("Idempotency-Replayed")).isNull();
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.contentType()).isEqualTo(first.contentType());
    assertThat(count(title)).isEqualTo(1);
  }

  @Test
  void the_same_key_for_something_else_is_refused() {
    String key = UUID.randomUUID().toString();
    write(key, title());
    ProblemRules.verify(write(key, title()), 422, "idempotency-key-reused");
  }

  @Test
  void the_same_key_of_another_caller_or_at_another_address_is_another_key() {
    String key = UUID.randomUUID().toString();
    write(key, title());
    String other = TestTokens.with("upn", "somebody-else");
    given()
        .auth()
        .oauth2(other)
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body(title()))
        .post("/notes")
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", (String) null);
    rollBack(key, title() + "!").then().statusCode(201);
  }

  @Test
  void an_answer_is_not_repeated_to_a_token_that_allows_less() {
    String key = UUID.randomUUID().toString();
    String title = title();
    write(key, title);
    for (String less :
        List.of(
            TestTokens.with("councils", List.of("kkr-sjaelland")),
            TestTokens.with("groups", List.of("secretariat", "member")))) {
      Response answer =
          given()
              .auth()
              .oauth2(less)
              .header("Idempotency-Key", key)
              .contentType(ContentType.JSON)
              .body(body(title))
              .post("/notes");
      ProblemRules.verify(answer, 409, "conflict");
    }
  }

  @Test
  void concurrent_repeats_wait_and_get_the_one_answer() throws Exception {
    String title = title();
    String key = UUID.randomUUID().toString();
    Callable<Response> request = () -> write(key, title);
    try (ExecutorService callers = Executors.newFixedThreadPool(6)) {
      List<Response> answers =
          callers.invokeAll(Collections.nCopies(6, request)).stream()
              .map(Future::resultNow)
              .toList();
      assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
      assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
      assertThat(answers.stream().filter(a -> a.header("Idempotency-Replayed") == null)).hasSize(1);
    }
    assertThat(count(title)).isEqualTo(1);
  }

  @Test
  void a_failed_request_leaves_neither_its_effect_nor_its_key() {
    String title = title();
    String key = UUID.randomUUID().toString();
    ProblemRules.verify(rollBack(key, title), 500, "internal");
    assertThat(count(title)).isZero();
    // The same key can be used again, even for another body.
    assertThat(rollBack(key, title + "!").statusCode()).isEqualTo(201);
    assertThat(count(title)).isEqualTo(1);
  }

  @Test
  void a_refused_request_leaves_no_key() {
    String key = UUID.randomUUID().toString();
    secretariat()
        .header("Idempotency-Key", key)
        .body(body(""))
        .post("/notes")
        .then()
        .statusCode(422);
    assertThat(write(key, title()).statusCode()).isEqualTo(201);
  }

  @Test
  void without_a_key_each_request_counts() {
    String title = title();
    secretariat().body(body(title)).post("/notes").then().statusCode(201);
    secretariat().body(body(title)).post("/notes").then().statusCode(409);
  }

  @Test
  void a_key_has_visible_characters_only() {
    Response answer = write("a b", title());
    ProblemRules.verify(answer, 400, "invalid-parameter");
    assertThat(answer.jsonPath().getString("violations[0].parameter")).isEqualTo("Idempotency-Key");
  }

  private static Response write(String key, String title) {
    return secretariat().header("Idempotency-Key", key).body(body(title)).post("/notes");
  }

  private static Response rollBack(String key, String text) {
    return secretariat()
        .header("Idempotency-Key", key)
        .body("{\"text\":\"%s\"}".formatted(text))
        .post("/faulty/rolled-back");
  }

  private static int count(String title) {
    return given().queryParam("title", title).get("/notes").jsonPath().getList("items").size();
  }
}

package dk.kkr.platform.test.notes;

import static dk.kkr.platform.test.notes.NoteRequests.body;
import static dk.kkr.platform.test.notes.NoteRequests.path;
import static dk.kkr.platform.test.notes.NoteRequests.secretariat;
import static dk.kkr.platform.test.notes.NoteRequests.title;
import static dk.kkr.platform.test.notes.NoteRequests.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersionsTest {

  @Test
  void the_tag_of_a_read_lets_a_change_pass_and_then_is_stale() {
    Response written = written(title());
    String tag = given().get(path(written)).header("ETag");
    assertThat(tag).isEqualTo(written.header("ETag")).matches("\"\\d+\\.json\"");

    Response changed = change(path(written), tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);

    Response again = change(path(written), tag);
    ProblemRules.verify(again, 412, "stale-version");
  }

  @Test
  void any_tag_of_the_current_version_will_do() {
    Response written = written(title());
    String version = written.header("ETag").replaceAll("\"(\\d+)\\..*", "$1");
    String other = "\"99.json\", \"" + version + ".html-member\"";
    assertThat(change(path(written), other).statusCode()).isEqualTo(200);
    assertThat(change(path(written), "*").statusCode()).isEqualTo(200);
  }

  @Test
  void a_proxy_that_compresses_and_weakens_tags_does_no_harm() {
    Response written = written(title());
    assertThat(change(path(written), "W/" + written.header("ETag")).statusCode()).isEqualTo(200);
  }

  @Test
  void a_tag_that_is_none_of_ours_is_stale() {
    Response written = written(title());
    ProblemRules.verify(change(path(written), "\"abc\""), 412, "stale-version");
    ProblemRules.verify(change(path(written), "nonsense"), 412, "stale-version");
  }

  @Test
  void a_change_without_a_tag_is_refused() {
    Response answer = secretariat().body(body(title())).put(path(written(title())));
    ProblemRules.verify(answer, 428, "precondition-required");
  }

  @Test
  void what_the_caller_has_already_is_not_sent_again() {
    Response written = written(title());
    String tag = written.header("ETag");
    for (String known : List.of(tag, "W/" + tag, "\"0.other\", " + tag, "*")) {
      Response answer = given().header("If-None-Match", known).get(path(written));
      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(answer.header("ETag")).isEqualTo(tag);
      assertThat(answer.asString()).isEmpty();
    }
    assertThat(given().header("If-None-Match", "\"0.html\"").get(path(written)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void of_two_changes_at_the_same_moment_one_wins_and_one_is_stale() throws Exception {
    Response written = written(title());
    Callable<Integer> change = () -> change(path(written), written.header("ETag")).statusCode();
    try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
      List<Integer> statuses =
          callers.invokeAll(List.of(change, change, change, change)).stream()
              .map(Future::resultNow)
              .sorted()
              .toList();
      assertThat(statuses).containsExactly(200, 412, 412, 412);
    }
  }

  private static Response change(String path, String tag) {
    return secretariat().header("If-Match", tag).body(body(title())).put(path);
  }
}

package dk.kkr.platform.test.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.kkr.platform.problem.ProblemType;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.ProblemPageRules;
import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemPagesTest {

  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  @Test
  void a_type_leads_to_its_page_for_people_and_for_programs() {
    String type = given().get("/nowhere").jsonPath().getString("type");
    String html = given().accept("text/html").get(type).then().statusCode(200).extract().asString();
    assertThat(html).contains("<h1>Not found</h1>", "<title>not-found</title>");
    given().accept("text/markdown").get(type).then().statusCode(200).contentType("text/markdown");
  }

  @Test
  void every_page_is_listed_with_its_status_and_title() throws IOException {
    ProblemPageRules.verifyList();
  }

  @Test
  void a_page_that_does_not_exist_is_not_found() {
    ProblemRules.verify(given().get("/problems/no-such-thing"), 404, "not-found");
    ProblemRules.verify(given().get("/problems/..%2Fmicroprofile-config"), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
        "application/json;q=0.5, TEXT/HTML ;level=1;q=0.51",
        "*/*;q=0.1,text/html;q=0.01"
      })
  void people_get_a_problem_as_a_page_in_danish(String accept) {
    Response page = given().accept(accept).get("/nowhere");
    ProblemRules.verifyPage(page, 404, "not-found");
    assertThat(page.asString()).contains("<h1>Siden findes ikke</h1>", "There is nothing at this");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "text/*",
        "application/problem+json,text/html;q=0.9",
        "text/html;q=0",
        "text/html,application/json",
        "text/html;q=0.500,application/vnd.api+json;q=0.5",
        "application/xhtml+xml",
        ",;q=,/"
      })
  void programs_get_the_document(String accept) {
    Response answer = given().accept(accept).get("/nowhere");
    ProblemRules.verify(answer, 404, "not-found");
    assertThat(answer.header("Vary")).isEqualTo("Accept");
  }

  @Test
  void a_page_of_a_problem_has_the_headers_of_the_document() {
    Response method = given().accept(BROWSER).delete("/notes");
    ProblemRules.verifyPage(method, 405, "method-not-allowed");
    assertThat(method.header("Allow")).contains("GET").contains("POST");
    Response token = given().accept(BROWSER).auth().oauth2("none").get("/notes/x");
    ProblemRules.verifyPage(token, 401, "unauthenticated");
    assertThat(token.header("WWW-Authenticate")).contains("invalid_token");
  }

  @Test
  void what_a_caller_sent_is_text_on_the_page_and_nothing_else() {
    String name = "<img src=x onerror=\"alert('1')\">&amp;";
    Response page = given().accept(BROWSER).queryParam(name, "x").get("/notes");
    ProblemRules.verifyPage(page, 400, "invalid-parameter");
    assertThat(page.asString())
        .doesNotContain("<img")
        .contains("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;");
  }

  @Test
  void the_pages_are_accessible_and_fit_a_phone() {
    for (String path : List.of("/nowhere", "/notes?limit=many", "/problems/stale-version")) {
      String page = given().accept(BROWSER).urlEncodingEnabled(false).get(path).asString();
      for (Axe.Report report : Axe.look(page, 1280, 320)) {
        assertThat(report.violations()).as("%s at %d", path, report.width()).isEmpty();
        assertThat(report.content()).isLessThanOrEqualTo(report.width());
      }
    }
  }

  @Test
  void a_slug_is_a_slug_and_a_status_an_error() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProblemType("Not a slug", "x", 400));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProblemType("fine", "x", 200));
  }
}

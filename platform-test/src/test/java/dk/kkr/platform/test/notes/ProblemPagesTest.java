package dk.kkr.platform.test.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.kkr.platform.problem.ProblemType;
import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemPagesTest {

  @Test
  void a_type_leads_to_its_page_for_people_and_for_programs() {
    String type = given().get("/nowhere").jsonPath().getString("type");
    String html = given().accept("text/html").get(type).then().statusCode(200).extract().asString();
    assertThat(html).contains("<h1>Not found</h1>", "<title>not-found</title>");
    given().accept("text/markdown").get(type).then().statusCode(200).contentType("text/markdown");
  }

  @Test
  void a_page_that_does_not_exist_is_not_found() {
    ProblemRules.verify(given().get("/problems/no-such-thing"), 404, "not-found");
    ProblemRules.verify(given().get("/problems/..%2Fmicroprofile-config"), 404, "not-found");
  }

  @Test
  void a_slug_is_a_slug_and_a_status_an_error() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ProblemType("Not a slug", "x", 400));
    assertThatIllegalArgumentException().isThrownBy(() -> new ProblemType("fine", "x", 200));
  }
}

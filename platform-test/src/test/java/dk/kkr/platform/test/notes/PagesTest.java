package dk.kkr.platform.test.notes;

import static dk.kkr.platform.test.notes.NoteRequests.written;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagesTest {

  @Test
  void pages_follow_each_other_without_gap_or_repeat() {
    String series = "Page " + UUID.randomUUID() + " æøå & ";
    List<String> titles = new ArrayList<>();
    for (int i = 10; i < 15; i++) {
      titles.add(series + i);
      written(series + i);
    }
    List<String> seen = new ArrayList<>();
    Response page = given().queryParam("title", series).queryParam("limit", 2).get("/notes");
    while (true) {
      page.then().statusCode(200);
      seen.addAll(page.jsonPath().getList("items.title"));
      if (page.jsonPath().getString("next") == null) {
        break;
      }
      page = given().urlEncodingEnabled(false).get(link(page));
    }
    assertThat(seen).isEqualTo(titles);
    assertThat(page.header("Link")).isNull();
    assertThat(page.jsonPath().getList("items")).hasSize(1);
  }

  @Test
  void a_page_that_is_just_full_has_no_next_one() {
    String series = "Full " + UUID.randomUUID();
    written(series + 1);
    written(series + 2);
    Response page = given().queryParam("title", series).queryParam("limit", 2).get("/notes");
    assertThat(page.jsonPath().getList("items")).hasSize(2);
    assertThat(page.jsonPath().getString("next")).isNull();
  }

  @Test
  void an_empty_list_is_a_page_without_items() {
    Response page = given().queryParam("title", UUID.randomUUID()).get("/notes");
    assertThat(page.asString()).isEqualTo("{\"items\":[],\"next\":null}");
  }

  private static String link(Response page) {
    String link = page.header("Link");
    assertThat(link).startsWith("</notes?").endsWith(">; rel=\"next\"");
    return link.substring(1, link.indexOf('>'));
  }
}

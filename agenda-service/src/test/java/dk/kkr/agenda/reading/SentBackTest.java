package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read can be sent back as it is, and stays as it is. */
@QuarkusTest
class SentBackTest {

  private static final List<String> OF_THE_CHANGE = List.of("updatedAt");

  @Test
  void an_item_with_everything_and_its_meeting_stay_as_they_are() {
    FullAgenda agenda = new FullAgenda();
    String item = "/items/" + agenda.open().id();

    staysAsItIs(item);
    staysAsItIs(agenda.meeting().path());
  }

  private static void staysAsItIs(String path) {
    Response read = secretariat().get(path);
    secretariat()
        .contentType(ContentType.JSON)
        .header("If-Match", read.header("ETag"))
        .body(read.asString())
        .put(path)
        .then()
        .statusCode(200);
    assertThat(lasting(secretariat().get(path))).isEqualTo(lasting(read));
    Map<String, Object> misspelt = new LinkedHashMap<>(read.jsonPath().getMap(""));
    misspelt.put("titel", "Skrevet forkert");
    secretariat()
        .header("If-Match", "*")
        .body(misspelt)
        .put(path)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/titel"));
  }

  private static Map<String, Object> lasting(Response read) {
    Map<String, Object> lasting = new LinkedHashMap<>(read.jsonPath().getMap(""));
    OF_THE_CHANGE.forEach(lasting::remove);
    return lasting;
  }
}

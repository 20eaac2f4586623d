package dk.kkr.agenda.imports;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What can be a CPR number comes in with a file or a request. Nobody has this one: a serial number
 * of 0000 is not given out.
 */
@QuarkusTest
class ImportedNumbersTest {

  private static final String NUMBER = "010203-0000";
  private static final String MASKED = "••••••-••••";

  private static final String FILE =
      """
      ## DAGSORDEN 2049

      # KKR HOVEDSTADEN

      **Dato:** 11-08-2049 10:00

      **Sted:** Hos NN, 010203-0000

      # 1. Godkendelse

      ## 1.1. Godkendelse af dagsorden

      SAG-2049-00001 abcd

      ### Baggrund

      Dagsordenen er lang.

      Borgeren er født 010203-0000 og bor i kommunen.

      ### Indstilling

      Det indstilles, at KKR Hovedstaden godkender dagsordenen.
      """;

  @Test
  void a_number_in_a_file_is_a_finding_and_goes_nowhere_else() {
    Response made =
        secretariat()
            .contentType("text/markdown")
            .queryParam("fileName", "dagsorden " + NUMBER + ".md")
            .body(FILE.getBytes(StandardCharsets.UTF_8))
            .post("/imports");

    made.then()
        .statusCode(201)
        .body("fileName", equalTo("dagsorden " + MASKED + ".md"))
        .body("checks.code", hasItem("CPR_NUMBER"))
        .body(
            "checks.findAll { it.code == 'CPR_NUMBER' }.place.line",
            contains(
                nullValue(),
                equalTo(
                    Arrays.asList(FILE.split("\n"))
                            .indexOf("Borgeren er født 010203-0000 og bor i kommunen.")
                        + 1)));
    String meeting = made.path("meeting");
    assertThat(made.asString()).doesNotContain(NUMBER);
    anybody().get(meeting).then().body("place", equalTo("Hos NN, " + MASKED));
    UUID id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
    assertThat(ToldEvent.about(id)).allMatch(told -> !told.data().toString().contains(NUMBER));
    for (String subject : List.of(id.toString(), (String) made.path("id"))) {
      assertThat(secretariat().get("/audit?subject=" + subject).asString()).doesNotContain(NUMBER);
    }
    ProblemRules.verify(
        secretariat().header("If-Match", tag(meeting)).post(meeting + "/release"),
        409,
        "checks-failed");
    // The day is free again for whichever test comes next.
    secretariat()
        .header("If-Match", tag(meeting))
        .body(Map.of("reason", "Testen er slut"))
        .post(meeting + "/cancellation")
        .then()
        .statusCode(200);
  }

  @Test
  void what_is_public_at_once_is_refused_at_once() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(Api.item("Personsag"));

    refused(
        meeting
            .replan(
                Map.of(
                    "date",
                    meeting.date().toString(),
                    "title",
                    NUMBER,
                    "place",
                    "Hos " + NUMBER,
                    "practical",
                    NUMBER,
                    "guests",
                    List.of("NN", NUMBER)))
            .extract()
            .response(),
        "/guests/1",
        "/place",
        "/practical",
        "/title");
    refused(item.show(true, "Sagen om " + NUMBER).extract().response(), "/publicTitle");
    refused(
        secretariat()
            .header("If-Match", tag(meeting.path()))
            .body(Map.of("reason", "NN, " + NUMBER))
            .post(meeting.path() + "/cancellation"),
        "/reason");
  }

  private static void refused(Response answer, String... pointers) {
    ProblemRules.verify(answer, 422, "invalid-input");
    assertThat(answer.<List<String>>path("violations.pointer")).containsExactlyInAnyOrder(pointers);
    assertThat(answer.asString()).doesNotContain(NUMBER);
  }
}

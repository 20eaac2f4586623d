package dk.kkr.agenda.matters;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static dk.kkr.agenda.matters.Story.begin;
import static dk.kkr.agenda.matters.Story.link;
import static dk.kkr.agenda.matters.Story.outside;
import static dk.kkr.agenda.matters.Story.text;
import static dk.kkr.agenda.matters.Story.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.importing.RealAgendas;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The climate projects over the two real agendas, from their order in June 2019 on. */
@QuarkusTest
class RealStoryTest {

  private static final LocalDate ORDERED = LocalDate.of(2019, 6, 14);

  private final List<String> made = new ArrayList<>();

  @AfterEach
  void take_them_off_again() {
    for (String meeting : made) {
      secretariat()
          .header("If-Match", tag(meeting))
          .body(Map.of("reason", "Prøve", "itemsToBacklog", false))
          .post(meeting + "/cancellation");
    }
  }

  @Test
  void the_climate_projects_are_told_from_their_order_over_two_agendas() throws IOException {
    byte[] first = RealAgendas.bytes(RealAgendas.OF_2020);
    byte[] second = RealAgendas.bytes(RealAgendas.OF_2021);
    String stub = outside(ORDERED);
    made.add("/meetings/" + stub);
    String of2020 = imported(first, RealAgendas.OF_2020, "text/plain");
    String of2021 = imported(second, RealAgendas.OF_2021, "text/markdown");
    String matter =
        begin(
            with(
                text("Klimaprojekter"),
                "origin",
                Map.of(
                    "kind", "MEETING_ORDER",
                    "meetingId", stub,
                    "text", "Bestilt af rådet",
                    "date", "2019-06-01",
                    "precision", "MONTH")));
    for (String number : List.of("3.6", "6.1")) {
      link(matter, Map.of("itemId", item(of2020, number))).statusCode(201);
    }
    link(matter, Map.of("itemId", item(of2021, "5.1"))).statusCode(201);

    secretariat()
        .get(matter + "/timeline")
        .then()
        .statusCode(200)
        .body("items[0].kind", equalTo("ORIGIN"))
        .body("items[0].date", equalTo("2019-06-01"))
        .body("items.findAll { it.kind == 'ITEM' }.number", contains("3.6", "6.1", "5.1"))
        .body(
            "items.findAll { it.kind == 'ITEM' }.date",
            contains("2020-02-07", "2020-02-07", "2021-06-16"));
    anybody().get(matter + "/timeline").then().body("items.kind", contains("ORIGIN"));
  }

  private String imported(byte[] file, String name, String type) {
    String meeting =
        as(TestTokens.secretariat())
            .contentType(type)
            .body(file)
            .post("/imports?fileName=" + name)
            .then()
            .statusCode(201)
            .extract()
            .path("meeting");
    made.add(meeting);
    return meeting;
  }

  private static String item(String meeting, String number) {
    return secretariat()
        .get(meeting + "/agenda?draft=true")
        .path("sections.items.flatten().find { it.number == '%s' }.id".formatted(number));
  }
}

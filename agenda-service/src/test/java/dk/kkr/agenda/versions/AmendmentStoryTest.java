package dk.kkr.agenda.versions;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AmendmentStoryTest {

  private static final LocalDate PAST = LocalDate.of(2017, 1, 2);
  private static final AtomicInteger DAYS = new AtomicInteger();

  @Test
  void late_items_go_out_as_an_addendum_that_is_read_on_its_own() {
    Api.Meeting meeting = Api.meeting();
    Api.Item sent = meeting.add(item("Cykelstier"));
    meeting.release().statusCode(201).body("kind", equalTo("INVITATION"));
    meeting.add(item("Letbane"));
    write(meeting, sent, Map.of("attachments", List.of(attachment("Kort over cykelstier"))));

    meeting.release(Map.of("kind", "ADDENDUM")).statusCode(201).body("kind", equalTo("ADDENDUM"));

    anybody()
        .get(meeting.path() + "/agenda?version=2&additions=true")
        .then()
        .statusCode(200)
        .body("additionsOnly", equalTo(true))
        .body("sections", hasSize(1))
        .body("sections[0].items.title", contains("Cykelstier", "Letbane"))
        .body("sections[0].items[0].parts", hasSize(0))
        .body("sections[0].items[0].attachments.title", contains("Kort over cykelstier"))
        .body("sections[0].items[1].parts", hasSize(1));
    String page = page(meeting.path() + "/agenda?additions=true");
    assertThat(page).contains("Tillægsdagsorden for møde i", "Letbane").doesNotContain("Eventuelt");
    anybody()
        .accept("application/pdf")
        .get(meeting.path() + "/agenda?additions=true")
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("tillaegsdagsorden-"));
    assertThat(page(meeting.path() + "/agenda"))
        .contains("Dagsorden for møde i", "(med tillægsdagsorden)", "Eventuelt");
    anybody().get(meeting.path() + "/agenda?version=1&additions=true").then().statusCode(404);
  }

  @Test
  void an_addendum_changes_nothing_that_has_gone_out() {
    Api.Meeting meeting = Api.meeting();
    Api.Item sent = meeting.add(item("Cykelstier"));
    Api.Item gone = meeting.add(item("Letbane"));
    meeting.release().statusCode(201);
    meeting.add(item("Ny sag"));
    write(meeting, sent, Map.of("title", "Cykelstier i hele regionen"));
    secretariat().header("If-Match", tag(gone.path())).delete(gone.path()).then().statusCode(204);

    meeting
        .release(Map.of("kind", "ADDENDUM"))
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-version-kind"))
        .body("kind", equalTo("ADDENDUM"))
        .body("changes", hasItem("item 2.1 says something else"))
        .body("changes", hasItem("item 2.2 is gone"));
    meeting.release(Map.of()).statusCode(201).body("kind", equalTo("CORRECTION"));
  }

  @Test
  void a_meeting_takes_up_withdraws_and_moves_items_and_both_agendas_stay_readable() {
    Api.Meeting meeting = held();
    Api.Item withdrawn = meeting.add(item("Letbane"));
    Api.Item moved = meeting.add(item("Havne"));
    meeting.release().statusCode(201);
    anybody().get(meeting.path() + "/agenda?as=held").then().statusCode(404);
    anybody().get(meeting.path() + "/agenda?as=invited").then().body("version.number", equalTo(1));
    meeting.hold().statusCode(200);

    meeting.add(item("Taget op på mødet"));
    secretariat()
        .header("If-Match", tag(withdrawn.path()))
        .delete(withdrawn.path())
        .then()
        .statusCode(204);
    write(meeting, moved, Map.of("orderKey", 1));
    meeting
        .release(Map.of("kind", "CORRECTION"))
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-version-kind"))
        .body("detail", containsString("AS_HELD"));
    meeting.release(Map.of("kind", "ADDENDUM")).statusCode(409);
    meeting
        .release(Map.of("kind", "AS_HELD"))
        .statusCode(422)
        .body("violations.pointer", contains("/note"));
    meeting
        .releaseWithoutConsent(Map.of("kind", "AS_HELD", "note", "Sagen hastede"))
        .statusCode(201)
        .body("kind", equalTo("AS_HELD"));

    assertThat(titles(meeting, "as=invited")).containsExactly("Cykelstier", "Letbane", "Havne");
    assertThat(titles(meeting, "as=held"))
        .containsExactly("Havne", "Cykelstier", "Taget op på mødet");
    assertThat(titles(meeting, "version=2")).isEqualTo(titles(meeting, "as=held"));
    anybody()
        .get(meeting.path() + "/comparison?held=true")
        .then()
        .statusCode(200)
        .body("from", equalTo(1))
        .body("to", equalTo(2))
        .body("kind", equalTo("AS_HELD"))
        .body("note", equalTo("Sagen hastede"))
        .body("items.title", contains("Havne", "Letbane", "Taget op på mødet"))
        .body("items.kinds", contains(List.of("MOVED"), List.of("REMOVED"), List.of("ADDED")))
        .body("items[0].placeBefore", equalTo(3))
        .body("items[0].placeAfter", equalTo(1));
    assertThat(page(meeting.path() + "/comparison?held=true"))
        .contains("Ændret på mødet i KKR", "Hvorfor: Sagen hastede");
    assertThat(page(meeting.path() + "/agenda"))
        .contains("dagsordenen som den blev på mødet", "Ændret på mødet", "Sagen hastede");
    assertThat(ToldEvent.about(UUID.fromString(meeting.id())))
        .filteredOn(event -> event.type().equals("AgendaReleased"))
        .extracting(event -> event.text("kind"))
        .containsExactly("INVITATION", "AS_HELD");
  }

  @Test
  void words_that_are_mended_after_the_meeting_are_no_amendment() {
    Api.Meeting meeting = held();
    meeting.release().statusCode(201);
    meeting.hold().statusCode(200);
    Api.Item again = meeting.add(item("Igen"));
    meeting.release(Map.of("note", "Taget op")).statusCode(201).body("kind", equalTo("AS_HELD"));
    write(meeting, again, Map.of("title", "Igen og igen"));

    meeting
        .release(Map.of("kind", "AS_HELD", "note", "Slåfejl"))
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-version-kind"))
        .body("detail", containsString("CORRECTION"));
    meeting.release(Map.of()).statusCode(201).body("kind", equalTo("CORRECTION"));
    anybody().get(meeting.path() + "/agenda?as=held").then().body("version.number", equalTo(3));
    anybody().get(meeting.path() + "/agenda?as=invited").then().body("version.number", equalTo(1));
  }

  @Test
  void an_amendment_carries_no_other_words_but_numbers_that_follow_an_item() {
    Api.Meeting meeting = held();
    Api.Item busses = meeting.add(item("Busser"));
    Map<String, Object> pointing = new LinkedHashMap<>(item("Se også"));
    pointing.put(
        "parts",
        List.of(
            Map.of("kind", "BACKGROUND", "text", "Se punkt [punkt:%s].".formatted(busses.id()))));
    Api.Item reference = meeting.add(pointing);
    meeting.release().statusCode(201);
    meeting.hold().statusCode(200);
    write(meeting, busses, Map.of("number", "2.9", "orderKey", 1_000));
    pointing.remove("points");
    pointing.put("title", "Se noget andet");
    write(meeting, reference, pointing);

    meeting
        .release(Map.of("kind", "AS_HELD", "note", "Rækkefølgen"))
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-version-kind"))
        .body("changes", contains("item 2.3 says something else"));

    pointing.put("title", "Se også");
    write(meeting, reference, pointing);
    meeting
        .releaseWithoutConsent(Map.of("kind", "AS_HELD", "note", "Rækkefølgen"))
        .body("codes", nullValue())
        .body("changes", nullValue())
        .statusCode(201);
    assertThat(page(meeting.path() + "/agenda")).contains("Se punkt 2.9.");
  }

  @Test
  void a_meeting_that_lies_ahead_has_nothing_to_amend() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.release(Map.of("kind", "CORRECTION")).statusCode(409);
    meeting.release().statusCode(201);
    meeting.add(item("Letbane"));

    meeting
        .release(Map.of("kind", "AS_HELD", "note", "Hastesag"))
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-version-kind"))
        .body("detail", containsString("ADDENDUM"));
    meeting
        .release(Map.of("kind", "INVITATION"))
        .statusCode(409)
        .body("type", equalTo("/problems/wrong-version-kind"));
    anybody().get(meeting.path() + "/comparison?held=true").then().statusCode(404);
    anybody().get(meeting.path() + "/comparison?held=true&from=1").then().statusCode(400);
    anybody().get(meeting.path() + "/comparison").then().statusCode(400);
    anybody().get(meeting.path() + "/agenda?as=held&version=1").then().statusCode(400);
    anybody()
        .get(meeting.path() + "/agenda?as=then")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-parameter"));
    anybody().get(meeting.path() + "/versions").then().body("kind", not(hasItem("AS_HELD")));
  }

  private static Api.Meeting held() {
    Api.Meeting meeting = Api.meeting("kkr-midtjylland", PAST.plusDays(DAYS.incrementAndGet()));
    meeting.add(item("Cykelstier"));
    return meeting;
  }

  private static void write(Api.Meeting meeting, Api.Item item, Map<String, Object> change) {
    Map<String, Object> body = new LinkedHashMap<>(item("Cykelstier"));
    body.put("title", secretariat().get(item.path()).path("title"));
    body.put(
        "points",
        List.of(
            Map.of(
                "id",
                item.points().getFirst(),
                "verbs",
                List.of("NOTE"),
                "text",
                "tager orienteringen til efterretning.")));
    body.putAll(change);
    secretariat()
        .header("If-Match", tag(item.path()))
        .body(meeting.in(1, body))
        .put(item.path())
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> attachment(String title) {
    return Map.of("title", title, "availability", "ON_REQUEST");
  }

  private static List<String> titles(Api.Meeting meeting, String query) {
    return anybody()
        .get(meeting.path() + "/agenda?" + query)
        .then()
        .statusCode(200)
        .extract()
        .path("sections[1].items.title");
  }

  private static String page(String path) {
    return anybody().accept("text/html").get(path).then().statusCode(200).extract().asString();
  }
}

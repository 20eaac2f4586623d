package dk.kkr.agenda.versions;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.platform.test.ToldEvent;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must not be public is closed at any time, at once and everywhere. */
@QuarkusTest
class ClosingStoryTest {

  private static final String ITEM = "sections[1].items[0]";

  @Inject AgroalDataSource database;

  @Test
  void an_item_is_closed_in_every_version_also_when_the_minutes_stand() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Ansættelse af NN"));
    meeting.release().statusCode(201);
    meeting.add(item("Letbane"));
    meeting.release().statusCode(201);
    meeting.approveMinutes();
    String known = anybody().get(meeting.path() + "/agenda").header("ETag");

    item.show(true, "Personsag").statusCode(200).body("closed", equalTo(true));

    for (String path : List.of("/agenda", "/versions/1", "/versions/2")) {
      anybody()
          .header("If-None-Match", known)
          .get(meeting.path() + path)
          .then()
          .statusCode(200)
          .header("ETag", not(equalTo(known)))
          .body(ITEM + ".title", equalTo("Personsag"))
          .body(ITEM + ".points", hasSize(0));
    }
    anybody().get(item.path()).then().body("title", equalTo("Personsag"));
    as(TestTokens.member())
        .get(meeting.path() + "/versions/1")
        .then()
        .body(ITEM + ".title", equalTo("Ansættelse af NN"))
        .body(ITEM + ".closed", equalTo(true))
        .body(ITEM + ".publicTitle", equalTo("Personsag"));
    secretariat().get(meeting.path()).then().body("state", equalTo("CLOSED"));
  }

  @Test
  void with_something_closed_every_reader_reads_every_format_also_after_many_decisions()
      throws SQLException {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Ansættelse af NN"));
    meeting.release().statusCode(201);
    meeting.add(item("Letbane"));
    meeting.release(Map.of("kind", "ADDENDUM")).statusCode(201);
    item.show(true, "Personsag").statusCode(200);
    try (Connection connection = database.getConnection();
        PreparedStatement many =
            connection.prepareStatement("UPDATE meeting SET results_stamp = ? WHERE id = ?")) {
      many.setLong(1, Long.MAX_VALUE - 1_000);
      many.setObject(2, UUID.fromString(meeting.id()));
      many.executeUpdate();
    }

    for (String token :
        Arrays.asList(
            null,
            TestTokens.municipality("0223"),
            TestTokens.portal(),
            TestTokens.member(),
            TestTokens.chair(),
            TestTokens.secretariat())) {
      for (String format :
          List.of(
              "application/json",
              "text/html",
              "application/pdf",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document")) {
        for (String part : List.of("", "?additions=true", "?version=1", "?as=invited")) {
          String path = meeting.path() + "/agenda" + part;
          String etag =
              caller(token)
                  .accept(format)
                  .get(path)
                  .then()
                  .statusCode(200)
                  .extract()
                  .header("ETag");
          caller(token)
              .accept(format)
              .header("If-None-Match", etag)
              .get(path)
              .then()
              .statusCode(304);
        }
      }
      caller(token).get(item.path()).then().statusCode(200);
      caller(token)
          .accept("text/html")
          .get(meeting.path() + "/agenda?version=2147483647")
          .then()
          .statusCode(404);
    }
  }

  private static RequestSpecification caller(@Nullable String token) {
    return token == null ? anybody() : as(token);
  }

  @Test
  void others_are_told_at_once_in_every_state_of_the_meeting() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Ansættelse af NN"));
    item.show(true, null).statusCode(200);
    item.show(false, null).statusCode(200);
    meeting.release().statusCode(201);

    item.show(true, "Personsag").statusCode(200);
    item.show(true, "Personsag").statusCode(200);
    meeting.cancel().statusCode(200);
    item.show(true, "Sag").statusCode(200);
    item.show(false, null).statusCode(200);

    assertThat(told(meeting))
        .extracting(ToldEvent::revision, ToldEvent::confidential, event -> event.data().toString())
        .containsExactly(
            tuple(3L, false, visibility(meeting, item, true, "\"Personsag\"")),
            tuple(5L, false, visibility(meeting, item, true, "\"Sag\"")),
            tuple(6L, false, visibility(meeting, item, false, "null")));
  }

  @Test
  void closing_with_other_changes_of_the_item_is_told_and_a_new_item_is_nobodys_business() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Ansættelse af NN"));
    meeting.release().statusCode(201);
    Api.Item late = meeting.add(item("Endnu en ansættelse"));

    write(meeting, item, Map.of("title", "Ansættelse", "closed", true, "publicTitle", "Personsag"));
    write(meeting, late, Map.of("title", "Endnu en", "closed", true));
    late.show(true, "Personsag").statusCode(200);

    assertThat(told(meeting))
        .extracting(event -> event.data().toString())
        .containsExactly(visibility(meeting, item, true, "\"Personsag\""));
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .body(ITEM + ".title", equalTo("Personsag"))
        .body("sections[1].items", hasSize(1));
  }

  @Test
  void what_is_rewritten_to_be_open_stays_closed_where_it_went_out_before() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Ansættelse af NN"));
    meeting.release().statusCode(201);
    write(
        meeting,
        item,
        Map.of("title", "Ansættelse af NN", "closed", true, "publicTitle", "Personsag"));
    write(meeting, item, Map.of("title", "Ansættelse af en direktør"));

    anybody().get(meeting.path() + "/agenda").then().body(ITEM + ".title", equalTo("Personsag"));
    assertThat(told(meeting)).hasSize(1);

    meeting.release().statusCode(201);
    anybody()
        .get(meeting.path() + "/versions/1")
        .then()
        .body(ITEM + ".title", equalTo("Personsag"));
    anybody()
        .get(meeting.path() + "/agenda")
        .then()
        .body(ITEM + ".title", equalTo("Ansættelse af en direktør"))
        .body(ITEM + ".closed", equalTo(false));
  }

  @Test
  void what_is_opened_as_it_is_is_open_in_every_version() {
    Api.Meeting meeting = Api.meeting();
    Map<String, Object> closed = new HashMap<>(item("Budget"));
    closed.put("closed", true);
    Api.Item item = meeting.add(closed);
    meeting.release().statusCode(201);
    meeting.approveMinutes();

    item.show(false, null).statusCode(200).body("closed", equalTo(false));

    anybody()
        .get(meeting.path() + "/versions/1")
        .then()
        .body(ITEM + ".title", equalTo("Budget"))
        .body(ITEM + ".closed", equalTo(false))
        .body(ITEM + ".points", hasSize(1));
    assertThat(told(meeting))
        .extracting(event -> event.data().toString())
        .containsExactly(visibility(meeting, item, false, "null"));
  }

  @Test
  void an_item_that_was_taken_off_after_its_release_is_closed_like_any_other() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Ansættelse af NN"));
    meeting.add(item("Letbane"));
    meeting.release().statusCode(201);
    secretariat().header("If-Match", tag(item.path())).delete(item.path()).then().statusCode(204);
    meeting.release().statusCode(201);

    item.show(true, null).statusCode(200);

    anybody()
        .get(meeting.path() + "/versions/1")
        .then()
        .body(ITEM + ".title", equalTo("Lukket punkt"))
        .body(ITEM + ".publicTitle", nullValue());
    assertThat(told(meeting))
        .extracting(event -> event.data().toString())
        .containsExactly(visibility(meeting, item, true, "null"));
  }

  @Test
  void only_the_secretariat_of_the_council_closes_and_it_has_to_know_the_item() {
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(item("Cykelstier"));
    String path = item.path() + "/visibility";
    Map<String, Object> body = Map.of("closed", true);

    secretariat().body(body).put(path).then().statusCode(428);
    secretariat().header("If-Match", "\"99.x\"").body(body).put(path).then().statusCode(412);
    as(TestTokens.member()).header("If-Match", "*").body(body).put(path).then().statusCode(403);
    as(TestTokens.secretariat("kkr-sjaelland"))
        .header("If-Match", "*")
        .body(body)
        .put(path)
        .then()
        .statusCode(403);
    secretariat()
        .header("If-Match", "*")
        .body(Map.of("publicTitle", "Personsag"))
        .put(path)
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/closed"));
    secretariat()
        .header("If-Match", "*")
        .body(body)
        .put("/items/" + UUID.randomUUID() + "/visibility")
        .then()
        .statusCode(404);
  }

  private static void write(Api.Meeting meeting, Api.Item item, Map<String, Object> content) {
    secretariat()
        .header("If-Match", tag(item.path()))
        .body(meeting.in(1, content))
        .put(item.path())
        .then()
        .statusCode(200);
  }

  private static List<ToldEvent> told(Api.Meeting meeting) {
    return ToldEvent.about(UUID.fromString(meeting.id())).stream()
        .filter(event -> event.type().equals("ItemVisibilityChanged"))
        .toList();
  }

  private static String visibility(
      Api.Meeting meeting, Api.Item item, boolean closed, String publicTitle) {
    return """
        {"meetingId":"%s","council":"kkr-hovedstaden","itemId":"%s","closed":%s,"publicTitle":%s}"""
        .formatted(meeting.id(), item.id(), closed, publicTitle);
  }
}

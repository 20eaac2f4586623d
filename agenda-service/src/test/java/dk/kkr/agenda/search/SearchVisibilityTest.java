package dk.kkr.agenda.search;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.search.Asked.found;
import static dk.kkr.agenda.search.Asked.full;
import static dk.kkr.agenda.search.Asked.part;
import static dk.kkr.agenda.search.Asked.word;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Nobody finds what he may not read: not by its words, nor by what it is filtered by. */
@QuarkusTest
class SearchVisibilityTest {

  private static final Map<String, Supplier<RequestSpecification>> OUTSIDE =
      Map.of(
          "anybody", Api::anybody,
          "portal", () -> as(TestTokens.portal()),
          "municipality", () -> as(TestTokens.municipality("0223")),
          "other secretariat", () -> as(TestTokens.secretariat("kkr-sjaelland")));

  private static final Map<String, Supplier<RequestSpecification>> INSIDE =
      Map.of(
          "secretariat", Api::secretariat,
          "chair", () -> as(TestTokens.chair()),
          "member", () -> as(TestTokens.member()));

  @Test
  void of_a_closed_item_outsiders_find_the_public_title_only() {
    String w = word();
    Map<String, Object> content = new HashMap<>(full(w));
    content.put("closed", true);
    content.put("publicTitle", "Offentlig" + w);
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(content);
    meeting.release().statusCode(201);
    Asked.decide(meeting, item, "besluttet" + w, "0155");

    List<String> secrets =
        List.of("titel", "baggrund", "celle", "punkt", "holdning", "skridt", "bilag", "besluttet");
    for (Supplier<RequestSpecification> reader : OUTSIDE.values()) {
      secrets.forEach(secret -> assertThat(found(reader.get(), "q", secret + w)).isEmpty());
      secrets.forEach(
          secret ->
              assertThat(asked(reader.get(), "q", secret.substring(0, 3) + "*", secret + w))
                  .isEmpty());
      assertThat(found(reader.get(), "caseNumber", "SAG-" + w)).isEmpty();
      assertThat(found(reader.get(), "policyArea", "Emne" + w)).isEmpty();
      for (String filter :
          List.of(
              "caseNumber=SAG-" + w,
              "policyArea=Emne" + w,
              "municipality=0223",
              "municipality=0155",
              "kind=POINT",
              "kind=RESULT",
              "kind=ATTACHMENT")) {
        String[] pair = filter.split("=", 2);
        assertThat(asked(reader.get(), pair[0], pair[1], "offentlig" + w)).as(filter).isEmpty();
      }
      assertThat(found(reader.get(), "q", "offentlig" + w)).containsExactly(item.id());
      // What is not there cannot be excluded either: the answer is the same for any secret word.
      assertThat(found(reader.get(), "q", "offentlig" + w + " -baggrund" + w))
          .containsExactly(item.id());
      String hit = reader.get().queryParam("q", "offentlig" + w).get("/search").asString();
      assertThat(hit)
          .doesNotContain("Titel" + w, "SAG-", "baggrund", "\"0223\"", "\"0155\"", "besluttet");
      String page =
          reader
              .get()
              .accept("text/html")
              .queryParam("q", "offentlig" + w)
              .get("/search")
              .asString();
      assertThat(page).doesNotContain("Titel" + w, "SAG-", "baggrund", "besluttet");
    }
    for (Supplier<RequestSpecification> reader : INSIDE.values()) {
      secrets.forEach(
          secret ->
              assertThat(found(reader.get(), "q", secret + w))
                  .as(secret)
                  .containsExactly(item.id()));
      assertThat(found(reader.get(), "caseNumber", "SAG-" + w)).containsExactly(item.id());
      assertThat(asked(reader.get(), "municipality", "0155", "titel" + w))
          .containsExactly(item.id());
      assertThat(found(reader.get(), "q", "titel" + w + " -baggrund" + w)).isEmpty();
    }
  }

  @Test
  void what_is_closed_later_is_found_no_more_at_once() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(full(w));
    meeting.release().statusCode(201);
    assertThat(found(anybody(), "q", "baggrund" + w)).containsExactly(item.id());

    item.show(true, "Ny" + w).statusCode(200);
    assertThat(found(anybody(), "q", "baggrund" + w)).isEmpty();
    assertThat(found(anybody(), "q", "ny" + w)).containsExactly(item.id());
    item.show(true, "Nyere" + w).statusCode(200);
    assertThat(found(anybody(), "q", "ny" + w)).isEmpty();
    item.show(false, null).statusCode(200);
    assertThat(found(anybody(), "q", "baggrund" + w)).containsExactly(item.id());

    // By writing the item: closed at once, opened with the next release only.
    write(meeting, item, w, true);
    assertThat(found(anybody(), "q", "baggrund" + w)).isEmpty();
    write(meeting, item, w, false);
    assertThat(found(anybody(), "q", "baggrund" + w)).isEmpty();
    meeting.release().statusCode(201);
    assertThat(found(anybody(), "q", "baggrund" + w)).containsExactly(item.id());
  }

  @Test
  void a_closed_attachment_is_found_by_the_council_only() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item =
        meeting.add(
            Map.of(
                "title",
                "Åbent" + w,
                "attachments",
                List.of(
                    Map.of("title", "Synlig" + w, "availability", "ENCLOSED"),
                    Map.of("title", "Skjult" + w, "availability", "ENCLOSED", "closed", true))));
    meeting.release().statusCode(201);
    for (Supplier<RequestSpecification> reader : OUTSIDE.values()) {
      assertThat(found(reader.get(), "q", "skjult" + w)).isEmpty();
      assertThat(found(reader.get(), "q", "synlig" + w)).containsExactly(item.id());
      assertThat(found(reader.get(), "q", "åbent" + w + " -skjult" + w)).containsExactly(item.id());
    }
    for (Supplier<RequestSpecification> reader : INSIDE.values()) {
      assertThat(found(reader.get(), "q", "skjult" + w)).containsExactly(item.id());
      assertThat(found(reader.get(), "q", "åbent" + w)).containsExactly(item.id());
    }
  }

  @Test
  void what_is_being_written_is_found_by_nobody() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    Api.Item item = meeting.add(Map.of("title", "Udsendt" + w));
    meeting.release().statusCode(201);
    secretariat()
        .header("If-Match", Api.tag(item.path()))
        .body(meeting.in(1, Map.of("title", "Udkast" + w, "parts", part("kladde" + w))))
        .put(item.path())
        .then()
        .statusCode(200);
    meeting.add(Map.of("title", "Udkast" + w));
    assertThat(found(secretariat(), "q", "udkast" + w)).isEmpty();
    assertThat(found(secretariat(), "q", "kladde" + w)).isEmpty();
    assertThat(found(anybody(), "q", "udsendt" + w)).containsExactly(item.id());
  }

  private static void write(Api.Meeting meeting, Api.Item item, String w, boolean closed) {
    Map<String, Object> content = new HashMap<>(full(w));
    content.put("closed", closed);
    secretariat()
        .header("If-Match", Api.tag(item.path()))
        .body(meeting.in(1, content))
        .put(item.path())
        .then()
        .statusCode(200);
  }

  private static List<String> asked(
      RequestSpecification reader, String name, String value, String q) {
    return name.equals("q")
        ? found(reader, "q", value + " " + q)
        : found(reader.queryParam("q", q), name, value);
  }
}

package dk.kkr.agenda.search;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.search.Asked.part;
import static dk.kkr.agenda.search.Asked.search;
import static dk.kkr.agenda.search.Asked.word;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.kkr.agenda.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which words are found by which. */
@QuarkusTest
class SearchedWordsTest {

  private static final Map<String, String> FOUND =
      Map.ofEntries(
          Map.entry("praktikplads", "praktikpladser"),
          Map.entry("praktikpladserne", "praktikplads"),
          Map.entry("kvoternes", "kvote"),
          Map.entry("Århus", "aarhus"),
          Map.entry("taastrup", "Tåstrup"),
          Map.entry("cafe", "café"),
          Map.entry("iv-behandling", "IV-behandling"),
          Map.entry("behandling", "IV-behandlingen"),
          Map.entry("praktik*", "praktikpladserne"),
          Map.entry("praktikpladser*", "praktikplads"),
          Map.entry("\"fælles plan\"", "en fælles plan"),
          Map.entry("SAG-2021-03019", "SAG-2021-03019"),
          Map.entry("3.10", "punkt 3.10"));

  private static final Map<String, String> NOT_FOUND =
      Map.of(
          "plads",
          "praktikpladser",
          "\"plan fælles\"",
          "en fælles plan",
          "praktik",
          "praktikplads");

  @Test
  void words_are_found_in_their_forms_and_others_are_not() {
    Api.Meeting meeting = Api.meeting();
    Map<String, String> titles = new HashMap<>();
    Stream.concat(FOUND.values().stream(), NOT_FOUND.values().stream())
        .distinct()
        .forEach(
            written -> {
              String title = word();
              titles.put(written, title);
              meeting.add(
                  Map.of("title", title, "parts", part("Her står " + written + " i teksten.")));
            });
    meeting.release().statusCode(201);
    FOUND.forEach(
        (asked, written) -> {
          String w = titles.get(written);
          search(w + " " + asked)
              .body("items", hasSize(1))
              .body("items[0].places[0].excerpt.findAll { it.hit }", not(empty()));
          search(w + " -" + asked).body("items", empty());
        });
    NOT_FOUND.forEach(
        (asked, written) -> search(titles.get(written) + " " + asked).body("items", empty()));
    search("nogetandet eller " + titles.get("kvote")).body("items", hasSize(1));
  }

  @Test
  void what_says_nothing_finds_nothing_and_nothing_is_an_error() {
    for (String q : List.of("og", "!!", "\"", "& | !", "og eller", "-", "*", "'", "\\")) {
      search(q).body("items", empty());
    }
    for (String q :
        List.of("'); drop table item; --", "abc:* & b", "<script>", "%00", "(((", "x'\\y")) {
      search(q);
    }
    anybody().queryParam("q", "a*").get("/search").then().statusCode(400);
    anybody().queryParam("q", "ord ".repeat(20)).get("/search").then().statusCode(400);
    anybody().queryParam("q", "x".repeat(201)).get("/search").then().statusCode(400);
    anybody().queryParam("limit", "0").get("/search").then().statusCode(400);
    anybody().queryParam("after", "x").get("/search").then().statusCode(400);
    anybody().queryParam("kind", "EVERYTHING").get("/search").then().statusCode(400);
    anybody().queryParam("council", "kkr-nowhere").get("/search").then().statusCode(400);
    anybody().queryParam("municipality", "12").get("/search").then().statusCode(400);
    anybody().queryParam("caseWorker", "abcd").get("/search").then().statusCode(400);
  }
}

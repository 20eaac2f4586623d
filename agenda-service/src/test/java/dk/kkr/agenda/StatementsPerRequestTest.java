package dk.kkr.agenda;

import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However much there is to answer with, it takes the same number of SQL statements. */
@QuarkusTest
class StatementsPerRequestTest {

  private static final int MANY = 10;

  @Test
  void one_row_takes_as_many_statements_as_many_rows() {
    Api.Meeting one = agenda(1, 1);
    Api.Meeting many = agenda(MANY, 4);
    Api.Item plain = one.add(large("Lille punkt", 1));
    Api.Item full = many.add(large("Stort punkt", 4));
    for (int i = 0; i < 3; i++) {
      one.add(Api.item("Enkelt"));
      many.add(large("Enkelt", 1));
      many.release().statusCode(201);
    }
    one.release().statusCode(201);
    backlog(MANY);

    Map<String, List<String>> pairs =
        Map.of(
            "agenda", List.of(one.path() + "/agenda", many.path() + "/agenda"),
            "working copy",
                List.of(one.path() + "/agenda?draft=true", many.path() + "/agenda?draft=true"),
            "meetings", List.of("/meetings?limit=1", "/meetings?limit=200"),
            "search", List.of("/search?q=enkelt&limit=1", "/search?q=enkelt&limit=200"),
            "all that is there", List.of("/search?limit=1", "/search?limit=200"),
            "item", List.of(plain.path(), full.path()),
            "versions", List.of(one.path() + "/versions", many.path() + "/versions"),
            "comparison",
                List.of(one.path() + "/comparison?from=1", many.path() + "/comparison?from=1"),
            "backlog",
                List.of(
                    "/backlog?council=kkr-hovedstaden&limit=1",
                    "/backlog?council=kkr-hovedstaden&limit=200"),
            "checks", List.of(one.path() + "/checks", many.path() + "/checks"));
    pairs.forEach(
        (what, paths) -> {
          int few = statements(paths.getFirst());
          assertThat(few).as(what).isBetween(1, 8);
          assertThat(statements(paths.getLast())).as(what).isEqualTo(few);
        });
  }

  private static int statements(String path) {
    return Integer.parseInt(
        secretariat().get(path).then().statusCode(200).extract().header(CountedStatements.HEADER));
  }

  private static Api.Meeting agenda(int items, int subjects) {
    Api.Meeting meeting = Api.meeting();
    for (int i = 0; i < items; i++) {
      meeting.add(large("Enkelt " + i, subjects));
    }
    meeting.release().statusCode(201);
    return meeting;
  }

  /** An item of which a lot is read elsewhere: results, agreements, allocations, attachments. */
  private static Map<String, Object> large(String title, int subjects) {
    List<Map<String, Object>> points = new ArrayList<>();
    for (int i = 0; i < 2 * subjects; i++) {
      String type = i % 2 == 0 ? "AGREEMENT" : "ALLOCATION";
      points.add(
          Map.of(
              "verbs", List.of("APPROVE"),
              "text", "godkender den",
              "subject", Map.of("type", type, "id", UUID.randomUUID().toString(), "revision", 1)));
    }
    Map<String, Object> item = new HashMap<>(Api.item(title));
    item.put("points", points);
    item.put(
        "attachments",
        List.of(
            Map.of("title", "Plan", "availability", "TO_FOLLOW"),
            Map.of("title", "Tal", "availability", "TO_FOLLOW")));
    return item;
  }

  private static void backlog(int entries) {
    for (int i = 0; i < entries; i++) {
      secretariat()
          .body(Map.of("council", "kkr-hovedstaden", "title", "Venter " + i))
          .post("/backlog")
          .then()
          .statusCode(201);
    }
  }
}

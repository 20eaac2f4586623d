package dk.kkr.quota.populations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of inhabitants that do not hold together: told with their place, and nothing stored. */
@QuarkusTest
class BadPopulationsTest {

  private static final String DAY = "2021-07-01";

  private Map<String, String> before = Map.of();

  @BeforeEach
  void remember() {
    before = ServiceDatabase.everything();
  }

  @AfterEach
  void nothing_is_stored() {
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_day_that_has_not_come() {
    Map<String, Object> body =
        Map.of(
            "date",
            "2150-01-01",
            "source",
            "Prøve",
            "licence",
            "Prøve",
            "rows",
            List.of(row("0101", 5)));
    JsonNode problem =
        EventJson.tree(Api.create("/populations", body).statusCode(422).extract().asString());
    assertThat(problem.path("violations").findValuesAsText("pointer")).contains("/date");
  }

  @Test
  void rows_as_json() {
    json(rows -> rows.remove(0), tuple("/rows", "lacks København (0101)"));
    json(
        rows -> rows.add(row("Københavns Kommune", 5)),
        tuple("/rows/98/participant", "København (0101) stands in row 0 already"));
    json(
        rows -> rows.set(0, row("Storkøbing", 5)),
        tuple(
            "/rows/0/participant",
            "no municipality has the code, name or alias 'Storkøbing' on " + DAY),
        tuple("/rows", "lacks København (0101)"));
    json(
        rows -> rows.set(0, row("0101", -5)),
        tuple("/rows/0/inhabitants", "must be greater than or equal to 0"));
    json(
        rows -> rows.set(0, row("0101", 10_000_001)),
        tuple("/rows/0/inhabitants", "must be less than or equal to 10000000"));
    json(
        rows -> rows.replaceAll(row -> row("" + row.get("participant"), 0)),
        tuple("/rows", "says that nobody lives anywhere"));
  }

  @Test
  void numbers_that_are_none_as_json() {
    for (Object inhabitants : List.of("viele", 1.5, 1e30)) {
      List<Map<String, Object>> rows = rows();
      rows.set(0, row("0101", inhabitants));
      ProblemRules.verify(
          Api.secretariat().body(table(rows)).post("/populations"), 400, "malformed-json");
    }
  }

  @Test
  void rows_as_csv() {
    assertThat(
            violations(
                csv(
                    "Kommune;Indbyggere\nKøbenhavn;1e30\nÅrhus;87½\nRanders;-5\nOdense;NaN\nOdense;204.895\nTotal;7\n")))
        .containsExactly(
            tuple(
                "/rows/0/inhabitants",
                2,
                "Indbyggere",
                "'1e30' is not a whole number: it has an exponent; write all digits"),
            tuple(
                "/rows/1/inhabitants",
                3,
                "Indbyggere",
                "'87½' is not a whole number: it has a fraction sign; write it with decimals, such as 87,5"),
            tuple("/rows/2/inhabitants", 4, "Indbyggere", "'-5' is below nought"),
            tuple(
                "/rows/3/inhabitants",
                5,
                "Indbyggere",
                "'NaN' is not a whole number: it is not finite"),
            tuple("/rows/4/participant", 6, "Kommune", "Odense (0461) stands in row 5 already"));
  }

  @Test
  void a_total_that_does_not_match() {
    String text =
        rows().stream()
            .map(row -> row.get("participant") + ";" + row.get("inhabitants"))
            .collect(Collectors.joining("\n", "Kommune;Indbyggere\n", "\nHele landet;5.822.763\n"));

    assertThat(violations(csv(text)))
        .containsExactly(
            tuple(
                "/rows",
                100,
                "Indbyggere",
                "the total is 5822763, but the rows sum to 5822679; the difference is 84"));
  }

  @Test
  void a_municipality_that_has_more_than_any() {
    String text =
        rows().stream()
            .map(row -> row.get("participant") + ";" + row.get("inhabitants"))
            .collect(Collectors.joining("\n"))
            .replaceFirst("0101;632340", "0101;10000001");

    assertThat(violations(csv(text)))
        .containsExactly(tuple("/rows/0/inhabitants", 1, "B", "must be at most 10000000"));
  }

  @Test
  void too_much_of_everything() {
    assertThat(violations(csv("0101;1\n".repeat(100_000))))
        .containsExactly(tuple("/rows", 1051, "", "is past the last of 1,000 rows"));
    ProblemRules.verify(csv("0101;1\n".repeat(160_000)), 413, "too-large");
  }

  @Test
  void what_is_no_table() {
    ProblemRules.verify(csv("{\"date\":\"2021-01-01\"}"), 422, "invalid-input");
    ProblemRules.verify(csv("PK\u0003\u0004\u0000"), 422, "invalid-input");
    ProblemRules.verify(csv("\n"), 422, "invalid-input");
    ProblemRules.verify(
        request().contentType("text/csv; charset=cp037").body("0101;1").post("/populations"),
        415,
        "unsupported-media-type");
    ProblemRules.verify(request().post("/populations"), 422, "invalid-input");
  }

  @ParameterizedTest
  @CsvSource({"date", "source", "licence"})
  void what_the_query_lacks(String parameter) {
    Map<String, String> query = new HashMap<>(query());
    query.remove(parameter);
    Response answer =
        Api.secretariat()
            .contentType("text/csv; charset=utf-8")
            .queryParams(query)
            .body("0101;1")
            .post("/populations");

    ProblemRules.verify(answer, 400, "invalid-parameter");
    assertThat(answer.asString()).contains("\"parameter\":\"" + parameter + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "date, 1. januar",
    "date, 1850-01-01",
    "date, +999999999-01-01",
    "source, ' '",
    "numbers, FRENCH",
    "separator, |",
    "header, maybe",
    "sourec, x"
  })
  void what_the_query_has_wrong(String parameter, String value) {
    Map<String, String> query = new HashMap<>(query());
    query.put(parameter, value);

    ProblemRules.verify(
        Api.secretariat()
            .contentType("text/csv; charset=utf-8")
            .queryParams(query)
            .body("0101;1")
            .post("/populations"),
        400,
        "invalid-parameter");
  }

  @Test
  void what_is_about_csv_is_refused_with_json() {
    ProblemRules.verify(
        Api.secretariat().queryParam("numbers", "DANISH").body(table(rows())).post("/populations"),
        400,
        "invalid-parameter");
  }

  @Test
  void days_and_revisions_that_are_not_held() {
    ProblemRules.verify(Api.anybody().get("/populations/2021-01-01"), 404, "not-found");
    ProblemRules.verify(Api.anybody().get("/populations/2020-01-01?revision=9"), 404, "not-found");
    ProblemRules.verify(
        Api.anybody().get("/populations/2020-01-01?revision=0"), 400, "invalid-parameter");
    ProblemRules.verify(Api.anybody().get("/populations/2020-13-01"), 400, "invalid-parameter");
    ProblemRules.verify(
        Api.anybody().get("/populations/+999999999-01-01"), 400, "invalid-parameter");
    ProblemRules.verify(
        Api.anybody().accept("image/png").get("/populations/2020-01-01"), 406, "not-acceptable");
  }

  @Test
  void a_day_before_the_municipalities() {
    Map<String, Object> table = table(rows());
    table.put("date", "2006-12-31");
    Response answer = Api.secretariat().body(table).post("/populations");

    ProblemRules.verify(answer, 422, "invalid-input");
    assertThat(answer.asString()).contains("\"pointer\":\"/date\"");
  }

  @Test
  void only_a_secretariat_with_a_council_imports() {
    for (String token :
        List.of(
            TestTokens.member(),
            TestTokens.chair(),
            TestTokens.portal(),
            TestTokens.municipality("0101"),
            TestTokens.secretariat(new String[0]))) {
      ProblemRules.verify(
          Api.as(token)
              .contentType("text/csv; charset=utf-8")
              .queryParams(query())
              .body("0101;1")
              .post("/populations"),
          403,
          "forbidden");
    }
  }

  private static void json(
      Consumer<List<Map<String, Object>>> spoil, Tuple... pointersAndMessages) {
    List<Map<String, Object>> rows = rows();
    spoil.accept(rows);
    Response answer = Api.secretariat().body(table(rows)).post("/populations");

    ProblemRules.verify(answer, 422, "invalid-input");
    assertThat(EventJson.tree(answer.asString()).path("violations"))
        .extracting(v -> v.path("pointer").textValue(), v -> v.path("message").textValue())
        .containsExactly(pointersAndMessages);
  }

  private static List<Tuple> violations(Response answer) {
    ProblemRules.verify(answer, 422, "invalid-input");
    JsonNode problem = EventJson.tree(answer.asString());
    return StreamSupport.stream(problem.path("violations").spliterator(), false)
        .map(
            v ->
                tuple(
                    v.path("pointer").textValue(),
                    v.path("row").intValue(),
                    v.path("column").asText(),
                    v.path("message").textValue()))
        .toList();
  }

  private static Response csv(String text) {
    return request().body(text.getBytes(StandardCharsets.UTF_8)).post("/populations");
  }

  private static RequestSpecification request() {
    return Api.secretariat().contentType("text/csv; charset=utf-8").queryParams(query());
  }

  private static Map<String, String> query() {
    return Map.of("date", DAY, "source", "Prøve", "licence", "Fri");
  }

  private static Map<String, Object> table(List<Map<String, Object>> rows) {
    Map<String, Object> table = new HashMap<>();
    table.put("date", LocalDate.parse(DAY).toString());
    table.put("source", "Prøve");
    table.put("licence", "Fri");
    table.put("rows", rows);
    return table;
  }

  private static List<Map<String, Object>> rows() {
    JsonNode held =
        EventJson.tree(Api.anybody().get("/populations/2020-01-01?revision=1").asString());
    return new ArrayList<>(
        StreamSupport.stream(held.path("rows").spliterator(), false)
            .map(row -> row(row.path("code").textValue(), row.path("inhabitants").longValue()))
            .toList());
  }

  private static Map<String, Object> row(Object participant, Object inhabitants) {
    return Map.of("participant", participant, "inhabitants", inhabitants);
  }
}

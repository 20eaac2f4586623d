package dk.kkr.quota.calculators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows of a calculation come as the file of a spreadsheet. */
@QuarkusTest
class CalculationFormsTest {

  private static final Map<String, Object> PERCENTAGES =
      Map.of(
          "calculator",
          "dimensioning",
          "total",
          1881,
          "unit",
          "studiepladser",
          "key",
          Map.of("kind", "PERCENTAGES"));
  private static final Map<String, Object> WEIGHTS =
      Map.of(
          "calculator",
          "cost-sharing",
          "years",
          List.of(Map.of("year", 2021, "amount", 700_000)),
          "key",
          Map.of("kind", "WEIGHTS", "name", "Arbejdspladser"));
  private static final Map<String, Object> SEATS =
      Map.of("calculator", "seats", "seats", 5, "method", "D_HONDT");

  @Test
  void a_file_in_danish_gives_the_same_as_json() {
    ValidatableResponse answer =
        sent(PERCENTAGES, "Navn;Procent\nA;50,0 %\nB;30\nC;20\nI alt;100\n").statusCode(200);

    answer
        .body("result.rows.values.flatten()", contains(941, 50, 564, 30, 376, 20))
        .body("table.rows", equalTo(3))
        .body("table.readAs.numbers", equalTo("DANISH"))
        .body("table.readAs.columns", contains("name", "weight"))
        .body("table.findings", hasSize(0));
    Api.create("/calculations", Requests.places())
        .statusCode(200)
        .body("table", nullValue())
        .body("result", equalTo(answer.extract().path("result")));
  }

  @Test
  void every_encoding_separator_and_way_of_writing_is_read() {
    String danish = "Kommune;Arbejdspladser\nKøbenhavn;1.500,5\nÆrø;12\n";
    String international = "Kommune,Arbejdspladser\nKøbenhavn,\"1,500.5\"\nÆrø,12\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      for (String file : List.of(danish, international, danish.replace(';', '\t'))) {
        form(WEIGHTS)
            .multiPart("rows", "rows.csv", file.getBytes(charset), "text/csv")
            .post("/calculations")
            .then()
            .statusCode(200)
            .body("inputs.key.rows.key", contains("0101", "0492"))
            .body("inputs.key.rows.weight", contains(1500.5f, 12))
            .body("inputs.key.label", equalTo("Arbejdspladser"));
      }
    }
    form(WEIGHTS)
        .multiPart(
            "rows",
            "rows.csv",
            "København;1\nÆrø;1\n".getBytes(Charset.forName("ISO-8859-1")),
            "text/csv; charset=ISO-8859-1")
        .post("/calculations?header=false&separator=SEMICOLON")
        .then()
        .statusCode(200)
        .body("table.readAs.charset", equalTo("ISO-8859-1"));
  }

  @Test
  void each_calculator_with_rows_has_its_columns() {
    sent(SEATS, "Liste;Stemmer;Kandidater\nA;14;3\nB;9;\n")
        .statusCode(200)
        .body("result.rows.values.collect { it[0] }", contains(3, 2));
    sent(
            Map.of("calculator", "overhead", "targetPercent", 6),
            "Navn;Indirekte udgifter;Grundlag\nX;1.200.000;1.850,50\n")
        .statusCode(200)
        .body("inputs.rows[0].base", equalTo(1850.5f));
    sent(
            Map.of(
                "calculator",
                "programme-cost",
                "priceFrom",
                1000,
                "priceTo",
                1500,
                "basis",
                "PERSON",
                "groupSize",
                12),
            "municipality,persons\nHørsholm,40\n0101,2\n")
        .statusCode(200)
        .body("inputs.rows.persons", contains(40, 2));
    sent(
            Map.of(
                "calculator",
                "tariff-cap",
                "baseYear",
                2019,
                "rates",
                List.of(Map.of("year", 2020, "percent", 2.8), Map.of("year", 2021, "percent", 1))),
            "Tilbud;2021;2019;2020\nX;2200,50;2100;2150\n")
        .statusCode(200)
        .body("inputs.rows[0].base", equalTo(2100))
        .body("inputs.rows[0].costs", contains(2150, 2200.50f));
    sent(
            Map.of(
                "calculator",
                "session-tariffs",
                "kinds",
                List.of(
                    Map.of("name", "Behandling", "tariff", 450),
                    Map.of("name", "Tilsyn", "tariff", 100, "optIn", true))),
            "Kommune;Behandling;Tilsyn;Tilvalg\nHørsholm;120;4;ja\nIshøj;7;-;nej\n")
        .statusCode(200)
        .body("inputs.rows.sessions", contains(List.of(120, 4), List.of(7, 0)))
        .body("inputs.rows.optedIn", contains(true, false));
    StringBuilder country = new StringBuilder("Kode,Indbyggere,Indvandrere,Familiesammenførte\n");
    Requests.synthetic()
        .forEach(
            row ->
                country.append(
                    "%s,%d,%d,%d\n"
                        .formatted(row.code(), row.population(), row.immigrants(), row.family())));
    Map<String, Object> quotas = Requests.refugees(500, "PROPORTIONAL");
    quotas.remove("rows");
    sent(quotas, country.toString())
        .statusCode(200)
        .body(
            "result.rows.values.collect { it[0] }",
            equalTo(Requests.synthetic().stream().map(Requests.Synthetic::quota).toList()));
  }

  @Test
  void what_was_doubtful_in_a_file_stands_on_every_page_and_in_every_file_of_the_result() {
    String file = "Kommune;Arbejdspladser\nGreve;1.234\nHørsholm;2.345\n";
    String doubt = "kan læses på to måder";
    sent(WEIGHTS, file)
        .statusCode(200)
        .body("table.findings.code", contains("AMBIGUOUS_NUMBERS"))
        .body("result.findings.code", contains("AMBIGUOUS_NUMBERS"))
        .body("result.findings[0].text", containsString(doubt));
    for (String type : List.of("text/html", "text/csv")) {
      form(WEIGHTS)
          .accept(type)
          .multiPart("rows", "rows.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
          .post("/calculations")
          .then()
          .statusCode(200)
          .body(containsString(doubt));
    }
    String command =
        EventJson.write(Map.of("council", Api.COUNCIL, "title", "Fra fil", "request", WEIGHTS));
    String run =
        saved(command, file, UUID.randomUUID().toString(), 201)
            .body("result.findings[0].text", containsString(doubt))
            .extract()
            .path("runId");
    Api.secretariat().get("/runs/" + run + "/verification").then().body("identical", equalTo(true));
    Api.secretariat().get("/runs/" + run + "/page").then().body(containsString(doubt));
    String allocation =
        Api.create("/allocations", Map.of("title", "Fra fil", "runId", run))
            .statusCode(201)
            .body("result.findings[0].text", containsString(doubt))
            .extract()
            .path("allocationId");
    Api.secretariat()
        .get("/allocations/" + allocation + "/page")
        .then()
        .body(containsString(doubt));
  }

  @Test
  void a_refusal_names_the_limit_and_the_heading_of_the_calculator_at_hand() {
    sent(WEIGHTS, "Navn;Nøgle\n" + lines(501))
        .statusCode(422)
        .body("detail", containsString("more than 500 rows"))
        .body("violations.row", contains(502));
    sent(SEATS, "Liste;Stemmer\n" + lines(51))
        .statusCode(422)
        .body("detail", containsString("more than 50 rows"));
    sent(PERCENTAGES, "Navn;Prosent\nA;100\n")
        .statusCode(422)
        .body("violations.message", hasItem(containsString("no column 'Procent'")));
    raw("text/csv", "Navn;Procent\nA;100\n")
        .then()
        .statusCode(415)
        .body("detail", containsString("-F 'rows=@rows.csv'"));
  }

  private static String lines(int number) {
    return IntStream.range(0, number)
        .mapToObj("Nr. %d;1\n"::formatted)
        .collect(Collectors.joining());
  }

  @Test
  void what_is_said_of_the_columns_names_every_column() {
    Examples.all()
        .forEach(
            (key, example) ->
                RowColumns.of(Examples.calculation(example))
                    .ifPresent(
                        columns ->
                            assertThat(said(key))
                                .as(key)
                                .contains(
                                    columns.fields().stream()
                                        .filter(field -> field.name().indexOf('/') < 0)
                                        .map(field -> field.headings().getFirst())
                                        .toList())));
  }

  private static String said(String calculator) {
    String from = CalculationForm.FILE.substring(CalculationForm.FILE.indexOf(calculator));
    return from.substring(0, from.indexOf(". "));
  }

  @Test
  void names_that_municipalities_have_are_read_as_those_and_that_is_told() {
    sent(WEIGHTS, "Kode;Navn;Nøgle\n0101;København;1\n;Campus Nord;2\n;Greve;3\n")
        .statusCode(200)
        .body("inputs.key.rows.key", contains("0101", "0253", "Campus Nord"))
        .body("table.findings.code", contains("READ_AS_MUNICIPALITIES"));
    sent(WEIGHTS, "Kode;Navn;Nøgle\n0101;Greve;1\n")
        .statusCode(422)
        .body("violations.row", contains(2))
        .body("violations.column", contains("Navn"));
  }

  @Test
  void what_is_wrong_is_told_with_row_and_heading() {
    Map<String, String> before = ServiceDatabase.everything();

    refused(WEIGHTS, "Kommune;Nøgle\n\nHelsingoer;5\n", 3, "Kommune", "/rows/0/municipality");
    refused(WEIGHTS, "Kommune;Nøgle\nGreve;5\n0253;5\n", 3, "Kommune", "/rows/1/municipality");
    refused(WEIGHTS, "Kommune;Nøgle\nGreve;-5\n", 2, "Nøgle", "/rows/0/weight");
    refused(WEIGHTS, "Kommune;Nøgle\nGreve;1e30\n", 2, "Nøgle", "/rows/0/weight");
    refused(WEIGHTS, "Kommune;Nøgle\nGreve;5,1234567\n", 2, "Nøgle", "/rows/0/weight");
    refused(WEIGHTS, "Kommune;Nøgle\nGreve;9000000000000\n", 2, "Nøgle", "/rows/0/weight");
    refused(WEIGHTS, "Navn;Nøgle\nA;1\nB;1\nA;1\n", 4, null, "/rows/2");
    refused(WEIGHTS, "Navn;Nøgle;Kapacitet\nA;1;5\n", 2, null, "/rows/0");
    refused(WEIGHTS, "Navn;Nøgle\nA;1\nI alt;2\n", 3, "Nøgle", "/rows");
    refused(SEATS, "Liste;Stemmer\nA;4\nB;4\nA;4\n", 4, "Liste", "/lists/2/name");
    refused(SEATS, "Liste;Stemmer;Kandidater\nA;4;2000\n", 2, "Kandidater", "/lists/0/candidates");
    refused(SEATS, "Liste;Stemmer\nA;4,5\n", 2, "Stemmer", "/lists/0/votes");
    refused(PERCENTAGES, "Navn;Procent\nA;50\nB;49\n", null, null, "/rows");
    refused(PERCENTAGES, "Navn;Procent\nA;0\n", null, null, "/rows");
    refused(WEIGHTS, "Navn;Nøgle\n" + "A;1\n".repeat(501), 502, null, "/rows");

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void what_is_wrong_with_the_request_is_told_first() {
    sent(Map.of("calculator", "nothing"), "Navn;Nøgle\nA;1\n")
        .statusCode(400)
        .body("violations.pointer", hasItem("/calculator"));
    sent(Map.of("calculator", "hours"), "Navn;Nøgle\nA;1\n").statusCode(422);
    sent(Map.of("calculator", "seats", "seats", 0, "method", "D_HONDT"), "A;1\n")
        .statusCode(422)
        .body("violations.pointer", contains("/seats"));
    sent(Requests.places(), "Navn;Procent\nA;100\n")
        .statusCode(422)
        .body("violations.pointer", contains("/rows"));
    sent(Map.of("calculator", "seats", "seats", 1, "method", "D_HONDT", "x", 1), "A;1\n")
        .statusCode(400)
        .body("type", equalTo("/problems/unknown-field"));
    form("{\"calculator\":\"seats\",\"calculator\":\"seats\"}")
        .multiPart("rows", "A;1\n")
        .post("/calculations")
        .then()
        .statusCode(400)
        .body("detail", containsString("twice"));
    form("{\"calculator\":\"seats\",\"seats\":1" + "0".repeat(30) + "}")
        .multiPart("rows", "A;1\n")
        .post("/calculations")
        .then()
        .statusCode(400)
        .body("violations.pointer", contains("/seats"));
  }

  @Test
  void a_form_that_is_none_is_refused() {
    form(SEATS)
        .post("/calculations")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("rows"));
    form(SEATS)
        .multiPart("rows", "A;1")
        .multiPart("rows", "A;1")
        .post("/calculations")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("rows"));
    form(SEATS)
        .multiPart("rows", "A;1")
        .multiPart("other", "A;1")
        .post("/calculations")
        .then()
        .statusCode(400)
        .body("violations.parameter", contains("other"));
    form(SEATS)
        .multiPart("rows", "x.xlsx", new byte[] {'P', 'K', 3, 4}, "application/zip")
        .post("/calculations")
        .then()
        .statusCode(415);
    form(SEATS)
        .multiPart("rows", "x.csv", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "text/csv")
        .post("/calculations")
        .then()
        .statusCode(422);
    form(SEATS)
        .multiPart("rows", "x.csv", new byte[2 << 20], "text/csv")
        .post("/calculations")
        .then()
        .statusCode(413);
    for (String body :
        List.of("", "x", "--b\r\n", "--b--\r\n", "--b\r\n\r\nx\r\n--b--", "--b\r\nx\r\n--b--")) {
      raw("multipart/form-data; boundary=b", body).then().statusCode(400);
    }
    raw("multipart/form-data", "--b--").then().statusCode(400);
    raw("multipart/form-data; boundary=" + "b".repeat(71), "x").then().statusCode(400);
  }

  @Test
  void a_run_is_saved_from_a_file_once_for_a_key() {
    String command =
        EventJson.write(Map.of("council", Api.COUNCIL, "title", "Fra fil", "request", PERCENTAGES));
    String key = UUID.randomUUID().toString();
    String file = "Navn;Procent\nA;50\nB;30\nC;20\n";

    String first = saved(command, file, key, 201).extract().header("Location");
    assertThat(saved(command, file, key, 201).extract().header("Location")).isEqualTo(first);
    saved(command, file.replace("30", "20,0"), key, 422);
    Api.secretariat()
        .get(first)
        .then()
        .statusCode(200)
        .body("table", nullValue())
        .body("request.rows.weight", contains(50, 30, 20))
        .body("result.rows.values.flatten()", contains(941, 50, 564, 30, 376, 20));
    Map<String, String> before = ServiceDatabase.everything();
    saved(command, "Navn;Procent\nA;50\nB;30\nA;20\n", "x" + key, 422)
        .body("violations.pointer", contains("/request/rows/2"))
        .body("violations.row", contains(4));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  private static ValidatableResponse saved(String command, String file, String key, int status) {
    return form(command)
        .header("Idempotency-Key", key)
        .multiPart("rows", "rows.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
        .post("/runs")
        .then()
        .statusCode(status);
  }

  private static void refused(
      Map<String, Object> request,
      String file,
      @Nullable Integer row,
      @Nullable String column,
      String pointer) {
    ValidatableResponse answer =
        sent(request, file)
            .statusCode(422)
            .body("type", equalTo("/problems/invalid-input"))
            .body("violations", hasSize(1))
            .body("violations[0].pointer", equalTo(pointer));
    assertThat(answer.extract().<Integer>path("violations[0].row")).isEqualTo(row);
    assertThat(answer.extract().<String>path("violations[0].column")).isEqualTo(column);
  }

  private static ValidatableResponse sent(Map<String, Object> request, String file) {
    return form(request)
        .multiPart("rows", "rows.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
        .post("/calculations")
        .then();
  }

  private static RequestSpecification form(Map<String, Object> request) {
    return form(EventJson.write(request));
  }

  private static RequestSpecification form(String request) {
    return Api.as(TestTokens.secretariat(Api.COUNCIL))
        .contentType(ContentType.MULTIPART)
        .multiPart(
            "request",
            "request.json",
            request.getBytes(StandardCharsets.UTF_8),
            "application/json");
  }

  private static Response raw(String type, String body) {
    return Api.secretariat()
        .config(
            RestAssured.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
        .contentType(type)
        .body(body)
        .post("/calculations");
  }
}

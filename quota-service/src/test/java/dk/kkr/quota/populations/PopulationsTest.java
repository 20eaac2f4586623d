package dk.kkr.quota.populations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Api;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.participants.ParticipantChoice;
import dk.kkr.quota.participants.Participants;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inhabitants: what came with the service, and what is imported. */
@QuarkusTest
class PopulationsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final AtomicInteger DAYS = new AtomicInteger();

  private final Populations populations;
  private final Participants participants;

  PopulationsTest(Populations populations, Participants participants) {
    this.populations = populations;
    this.participants = participants;
  }

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, kkr-hovedstaden, 1835472",
    "2020-01-01, kkr-hovedstaden, 1845939",
    "2022-01-01, kkr-hovedstaden, 1867855"
  })
  void the_inhabitants_of_the_29_add_up(LocalDate day, String council, long inhabitants) {
    assertThat(sum(day, ParticipantChoice.ofCouncil(council, day))).isEqualTo(inhabitants);
  }

  @Test
  void the_98_are_the_country_and_christiansoe_stands_apart() {
    assertThat(sum(DAY, ParticipantChoice.ofAll(DAY))).isEqualTo(5_822_679);
    JsonNode read = read("/populations/2020-01-01");
    assertThat(read.path("total").longValue()).isEqualTo(5_822_679);
    assertThat(read.path("rows")).hasSize(98);
    assertThat(read.at("/apart/0/code").textValue()).isEqualTo("0411");
    assertThat(read.path("total").longValue() + read.at("/apart/0/inhabitants").longValue())
        .isEqualTo(5_822_763);
    assertThat(read.path("source").textValue()).contains("Danmarks Statistik", "FOLK1A");
    assertThat(read.path("licence").textValue()).isNotBlank();
    assertThat(read.path("importedAt").isNull()).isTrue();
  }

  @Test
  void six_days_came_with_the_service() {
    for (String day :
        List.of(
            "2008-01-01", "2011-01-01", "2015-01-01", "2019-01-01", "2020-01-01", "2022-01-01")) {
      assertThat(populations.on(LocalDate.parse(day), 1).orElseThrow().inhabitants()).hasSize(98);
    }
    assertThat(populations.on(LocalDate.of(2021, 1, 1))).isEmpty();
    assertThat(populations.on(DAY, 99)).isEmpty();
  }

  @Test
  void a_table_is_imported_and_corrected_and_the_older_one_stays() {
    String day = day();
    JsonNode first = imported(day, Map.of());
    JsonNode second = imported(day, Map.of("0101", 633_000L));

    assertThat(first.path("revision").intValue()).isEqualTo(1);
    assertThat(second.path("revision").intValue()).isEqualTo(2);
    JsonNode newest = read("/populations/" + day);
    assertThat(newest.path("populationId")).isEqualTo(second.path("populationId"));
    assertThat(newest.at("/rows/0/inhabitants").longValue()).isEqualTo(633_000);
    JsonNode older = read("/populations/" + day + "?revision=1");
    assertThat(older).isEqualTo(first);
    PopulationTable kept =
        populations.byId(UUID.fromString(first.path("populationId").textValue())).orElseThrow();
    assertThat(kept.inhabitants()).containsEntry("0101", 632_340L);
    assertThat(populations.on(LocalDate.parse(day)).orElseThrow().revision()).isEqualTo(2);
  }

  @Test
  void tables_of_one_day_at_the_same_moment_get_revisions_of_their_own() throws Exception {
    String day = day();
    byte[] table = csv(of2020(), ";").getBytes(StandardCharsets.UTF_8);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Response>> answers =
          threads.invokeAll(Collections.nCopies(4, () -> post(day, table)));
      for (Future<Response> answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(201);
      }
    }

    assertThat(read("/populations?date=" + day).path("items").findValuesAsText("revision"))
        .containsExactly("4", "3", "2", "1");
  }

  @Test
  void who_imported_it_is_on_record() {
    JsonNode imported = imported(day(), Map.of());

    assertThat(
            ServiceDatabase.count(
                "audit_entry",
                "action = 'population.import' and subject_id = ?",
                UUID.fromString(imported.path("populationId").textValue())))
        .isEqualTo(1);
  }

  @Test
  void repeated_with_its_key_it_is_imported_once() {
    String day = day();
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      RestAssured.given()
          .auth()
          .oauth2(TestTokens.secretariat(Api.COUNCIL))
          .contentType("text/csv")
          .header("Idempotency-Key", key)
          .queryParam("date", day)
          .queryParam("source", "Prøve")
          .queryParam("licence", "Fri")
          .body(csv(of2020(), ";"))
          .post("/populations")
          .then()
          .statusCode(201);
    }

    assertThat(read("/populations?date=" + day).path("items")).hasSize(1);
  }

  @Test
  void a_spreadsheet_in_another_charset_is_read_and_told() {
    String day = day();
    String text =
        "Folketal pr. "
            + day
            + "\r\n\r\nKommune;Antal\r\n"
            + StreamSupport.stream(
                    read("/populations/2020-01-01").path("rows").spliterator(), false)
                .map(
                    row ->
                        row.path("name").textValue()
                            + " Kommune;"
                            + grouped(row.path("inhabitants").longValue()))
                .collect(Collectors.joining("\r\n"))
            + "\r\nChristiansø;84\r\nHele landet;5.822.763\r\n";

    Response answer = post(day, text.getBytes(Charset.forName("windows-1252")));

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    JsonNode made = EventJson.tree(answer.asString());
    assertThat(made.path("total").longValue()).isEqualTo(5_822_679);
    assertThat(made.at("/apart/0/inhabitants").longValue()).isEqualTo(84);
    assertThat(made.at("/readAs/charset").textValue()).isEqualTo("windows-1252");
    assertThat(made.at("/readAs/separator").textValue()).isEqualTo("SEMICOLON");
    assertThat(made.at("/readAs/numbers").textValue()).isEqualTo("DANISH");
    assertThat(made.path("findings").findValuesAsText("code")).contains("LINE_NOT_READ");
    assertThat(answer.header("Location")).endsWith("/populations/" + day + "?revision=1");
  }

  @Test
  void what_is_read_as_csv_can_be_sent_back() {
    Response csv = Api.anybody().accept("text/csv").get("/populations/2020-01-01");
    assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(csv.asString())
        .startsWith("code;name;inhabitants\r\n0101;København;632340\r\n")
        .endsWith("0411;Christiansø;84\r\n");

    String day = day();
    assertThat(post(day, csv.asByteArray()).statusCode()).isEqualTo(201);
    assertThat(Api.anybody().accept("text/csv").get("/populations/" + day).asString())
        .isEqualTo(csv.asString());
  }

  @Test
  void a_reader_who_has_it_already_gets_no_second_copy() {
    String tag = Api.anybody().get("/populations/2020-01-01").header("ETag");
    String csv = Api.anybody().accept("text/csv").get("/populations/2020-01-01").header("ETag");

    assertThat(tag).isEqualTo("\"1.json\"").isNotEqualTo(csv);
    assertThat(
            Api.anybody().header("If-None-Match", tag).get("/populations/2020-01-01").statusCode())
        .isEqualTo(304);
    assertThat(
            Api.anybody()
                .accept("text/csv")
                .header("If-None-Match", csv)
                .get("/populations/2020-01-01")
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void figures_far_from_those_before_are_told() {
    JsonNode made = imported(day(), Map.of("0101", 63_234L));

    assertThat(made.path("findings").findValuesAsText("code")).contains("FAR_FROM_BEFORE");
    assertThat(made.path("findings").findValuesAsText("message"))
        .anyMatch(message -> message.contains("København (0101) har 63234 indbyggere"));
  }

  @Test
  void the_list_goes_from_the_newest_day_and_page_by_page() {
    JsonNode page = read("/populations?limit=2");
    assertThat(page.path("items")).hasSize(2);
    List<String> days = new ArrayList<>();
    String path = "/populations?limit=2";
    while (path != null) {
      JsonNode next = read(path);
      days.addAll(next.path("items").findValuesAsText("date"));
      path =
          next.path("next").isNull()
              ? null
              : "/populations?limit=2&after=" + next.path("next").textValue();
    }
    assertThat(days)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .contains("2008-01-01", "2022-01-01");
  }

  private long sum(LocalDate day, ParticipantChoice choice) {
    Map<String, Long> inhabitants = populations.on(day, 1).orElseThrow().inhabitants();
    return participants.resolve(choice, "").stream()
        .map(Participant::key)
        .mapToLong(inhabitants::get)
        .sum();
  }

  /** A day that no other test uses, between two tables that came with the service. */
  private static String day() {
    return LocalDate.of(2020, 2, 1).plusDays(DAYS.getAndIncrement()).toString();
  }

  private Map<String, Long> of2020() {
    return new TreeMap<>(populations.on(DAY, 1).orElseThrow().inhabitants());
  }

  private JsonNode imported(String day, Map<String, Long> changed) {
    Map<String, Long> figures = of2020();
    figures.putAll(changed);
    List<Map<String, Object>> rows =
        figures.entrySet().stream()
            .map(
                row ->
                    Map.<String, Object>of(
                        "participant", row.getKey(), "inhabitants", row.getValue()))
            .toList();
    return EventJson.tree(
        Api.create(
                "/populations",
                Map.of("date", day, "source", "Prøve", "licence", "Fri", "rows", rows))
            .statusCode(201)
            .extract()
            .asString());
  }

  private static Response post(String day, byte[] body) {
    return RestAssured.given()
        // Else it says ISO-8859-1 of its own accord.
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .auth()
        .oauth2(TestTokens.secretariat(Api.COUNCIL))
        .contentType("text/csv")
        .queryParam("date", day)
        .queryParam("source", "Prøve")
        .queryParam("licence", "Fri")
        .body(body)
        .post("/populations");
  }

  private static String csv(Map<String, Long> figures, String separator) {
    return figures.entrySet().stream()
        .map(row -> row.getKey() + separator + row.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  private static JsonNode read(String path) {
    return EventJson.tree(
        Api.anybody()
            .accept(ContentType.JSON)
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }
}

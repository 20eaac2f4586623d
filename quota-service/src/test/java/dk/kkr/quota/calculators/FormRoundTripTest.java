package dk.kkr.quota.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Api;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The same rows come to the same result as JSON and as a file, whatever way that is written in.
 * Each table has a number from which it can be made again; a failure names it.
 */
@QuarkusTest
class FormRoundTripTest {

  private static final int TABLES = 60;
  private static final LocalDate DAY = LocalDate.of(2021, 6, 16);
  private static final List<Municipality> MUNICIPALITIES = ReferenceData.load().municipalities(DAY);

  @Test
  void the_same_rows_come_to_the_same_result() {
    for (long seed = 0; seed < TABLES; seed++) {
      Random random = new Random(seed);
      List<Map<String, Object>> rows = rows(random);
      Map<String, Object> request =
          Map.of(
              "calculator",
              "dimensioning",
              "total",
              random.nextInt(100_000),
              "key",
              Map.of("kind", "WEIGHTS"),
              "on",
              DAY.toString());

      Map<String, Object> whole = new HashMap<>(request);
      whole.put("rows", rows);
      JsonNode meant = answer(Api.create("/calculations", whole).extract().asString());
      String file = file(random, rows);
      JsonNode read =
          answer(
              Api.as(TestTokens.secretariat(Api.COUNCIL))
                  .contentType(ContentType.MULTIPART)
                  .multiPart("request", EventJson.write(request), "application/json")
                  .multiPart("rows", "rows.csv", bytes(random, file), "text/csv")
                  .post("/calculations")
                  .asString());

      assertThat(read.path("result"))
          .as("table %d:%n%s%n%s", seed, file, read)
          .isEqualTo(withFindings(meant.path("result"), read));
      assertThat(read.path("table").path("rows").intValue()).isEqualTo(rows.size());
    }
  }

  /** What the file alone makes somebody look at. */
  private static JsonNode withFindings(JsonNode result, JsonNode read) {
    ArrayNode findings = (ArrayNode) result.path("findings");
    int place = 0;
    for (JsonNode found : read.path("table").path("findings")) {
      findings.insert(
          place++,
          JsonNodeFactory.instance
              .objectNode()
              .put("code", found.path("code").asText())
              .put("text", found.path("message").asText()));
    }
    return result;
  }

  private static List<Map<String, Object>> rows(Random random) {
    List<Municipality> all = new ArrayList<>(MUNICIPALITIES);
    Collections.shuffle(all, random);
    List<Map<String, Object>> rows = new ArrayList<>();
    int municipalities = random.nextInt(1, 40);
    for (int i = 0; i < municipalities; i++) {
      rows.add(row(random, "municipality", all.get(i).code()));
    }
    int others = random.nextInt(5);
    for (int i = 0; i < others; i++) {
      rows.add(row(random, "name", "Skole nr. " + i + (random.nextBoolean() ? "; \"Øst\"" : "")));
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  private static Map<String, Object> row(Random random, String who, String whom) {
    Map<String, Object> row = new HashMap<>(Map.of(who, whom));
    row.put("weight", BigDecimal.valueOf(1 + random.nextInt(100_000_000), random.nextInt(3)));
    if (random.nextInt(4) == 0) {
      row.put("minimum", 0);
    }
    return row;
  }

  private static String file(Random random, List<Map<String, Object>> rows) {
    boolean danish = random.nextBoolean();
    String separator = List.of(";", ",", "\t").get(random.nextInt(3));
    List<String> lines = new ArrayList<>();
    lines.add(
        String.join(
            separator,
            danish
                ? List.of("Kommune", "Navn", "Vægt", "Mindst")
                : List.of("municipality", "name", "weight", "minimum")));
    for (Map<String, Object> row : rows) {
      String weight = ((BigDecimal) row.getOrDefault("weight", BigDecimal.ZERO)).toPlainString();
      lines.add(
          String.join(
              separator,
              municipality(random, row),
              quoted(row.getOrDefault("name", "").toString()),
              quoted(danish ? weight.replace('.', ',') : weight),
              row.getOrDefault("minimum", "").toString()));
    }
    return String.join(random.nextBoolean() ? "\r\n" : "\n", lines);
  }

  private static String municipality(Random random, Map<String, Object> row) {
    Object code = row.get("municipality");
    return code == null || random.nextBoolean()
        ? String.valueOf(row.getOrDefault("municipality", ""))
        : MUNICIPALITIES.stream()
            .filter(one -> one.code().equals(code))
            .map(Municipality::name)
            .findFirst()
            .orElseThrow();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  private static byte[] bytes(Random random, String file) {
    return file.getBytes(
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))
            .get(random.nextInt(3)));
  }

  private static JsonNode answer(String json) {
    try {
      return Calculated.JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}

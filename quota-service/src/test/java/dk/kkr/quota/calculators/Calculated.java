package dk.kkr.quota.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.kkr.quota.worksheet.Auditor;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Step;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calculates as a caller would see it: every result goes to the auditor as JSON. */
final class Calculated {

  static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Calculated() {}

  /** The result, which an auditor has recomputed from its steps. */
  static Result of(Inputs inputs) {
    Result result = inputs.calculate();
    assertThat(Auditor.faults(json(result))).isEmpty();
    assertThat(stored(inputs).calculate()).isEqualTo(result);
    return result;
  }

  static JsonNode json(Object any) {
    try {
      return JSON.readTree(JSON.writeValueAsString(any));
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The inputs as they come back from a database. */
  private static Inputs stored(Inputs inputs) {
    try {
      return JSON.readValue(JSON.writerFor(Inputs.class).writeValueAsString(inputs), Inputs.class);
    } catch (JsonProcessingException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** The first column by key. */
  static Map<String, BigDecimal> first(Result result) {
    Map<String, BigDecimal> first = new LinkedHashMap<>();
    result.rows().forEach(row -> first.put(row.key(), row.values().getFirst()));
    return first;
  }

  /** The exact values of a step. */
  static List<String> step(Result result, String quantity) {
    return result.steps().stream()
        .filter(step -> step.quantity().equals(quantity))
        .findFirst()
        .map(Step::values)
        .orElseThrow();
  }

  /** A number in common. */
  static BigDecimal figure(Result result, String quantity) {
    return result.figures().stream()
        .filter(figure -> figure.quantity().equals(quantity))
        .findFirst()
        .orElseThrow()
        .value();
  }
}

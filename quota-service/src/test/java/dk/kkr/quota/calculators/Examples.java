package dk.kkr.quota.calculators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.quota.Api;
import java.util.LinkedHashMap;
import java.util.Map;

/** The examples of requests as the description of the API has them. */
final class Examples {

  private Examples() {}

  /** JSON by key of the calculator. */
  static Map<String, String> all() {
    JsonNode described =
        EventJson.tree(
            Api.anybody()
                .get("/q/openapi?format=JSON")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    Map<String, String> examples = new LinkedHashMap<>();
    described
        .path("paths")
        .path("/calculations")
        .path("post")
        .path("requestBody")
        .path("content")
        .path("application/json")
        .path("examples")
        .properties()
        .forEach(one -> examples.put(one.getKey(), one.getValue().path("value").toString()));
    return examples;
  }

  static Calculation calculation(String example) {
    try {
      return Calculated.JSON.readValue(example, Calculation.class);
    } catch (JsonProcessingException e) {
      throw new AssertionError(example, e);
    }
  }
}

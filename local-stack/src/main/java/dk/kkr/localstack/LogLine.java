package dk.kkr.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A line of a log for the eyes of a person; services write JSON, for machines. */
record LogLine(String text) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Level, message and the causes behind it, or the line as it is where it is no JSON. */
  String readable() {
    try {
      var line = JSON.readTree(text);
      if (!line.path("message").isTextual()) {
        return text;
      }
      var words =
          new StringBuilder(line.path("level").asText() + "  " + line.path("message").asText());
      for (var cause = line.path("exception"); !cause.isMissingNode(); cause = behind(cause)) {
        words.append(System.lineSeparator()).append("        ").append(firstLine(cause));
      }
      return words.toString();
    } catch (JsonProcessingException e) {
      return text;
    }
  }

  private static JsonNode behind(JsonNode cause) {
    return cause.path("causedBy").path("exception");
  }

  private static String firstLine(JsonNode cause) {
    return cause.path("message").asText().lines().findFirst().orElse("");
  }
}

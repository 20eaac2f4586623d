package dk.kkr.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.ValidationFaults;
import dk.kkr.platform.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;

/**
 * Reads JSON that is no body of its own, such as a part of a form, as strictly as bodies are read
 * and with the same problems.
 */
@ApplicationScoped
public class JsonParts {

  private final ObjectMapper mapper;
  private final Validator validator;

  JsonParts(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /**
   * Any JSON, its numbers as they are written.
   *
   * @throws ProblemException 400 when it is none
   */
  public JsonNode tree(byte[] json) {
    try {
      return mapper
          .readerFor(JsonNode.class)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .readValue(json);
    } catch (JsonProcessingException e) {
      throw JsonFaults.of(e);
    } catch (IOException e) {
      throw new ProblemException(
          Problems.MALFORMED_JSON, "The JSON is not text in UTF-8. Send JSON in UTF-8.", e);
    }
  }

  /**
   * What the JSON stands for; its constraints are not checked.
   *
   * @throws ProblemException 400 with the place of what does not fit
   */
  public <T> T value(JsonNode json, Class<T> type) {
    try {
      T value = mapper.treeToValue(json, type);
      if (value == null) {
        throw new ProblemException(
                Problems.MALFORMED_JSON, "The JSON is null; an object is needed.")
            .at("", "must be an object");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw JsonFaults.of(e);
    }
  }

  /** The constraints that a value breaks, in the order of their places. */
  public List<Violation> violations(Object value) {
    return ValidationFaults.inValue(validator.validate(value));
  }
}

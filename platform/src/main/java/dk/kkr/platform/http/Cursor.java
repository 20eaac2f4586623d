package dk.kkr.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The place in a list after which the next page begins: the sort key of the last thing shown, the
 * unique part last. Callers see an opaque text.
 *
 * @param key the parts of the sort key, as text
 */
public record Cursor(List<String> key) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MAX_LENGTH = 1000;

  public Cursor {
    key = List.copyOf(key);
  }

  /** A cursor of these parts; {@code toString} of each must be readable again. */
  public static Cursor of(Object... key) {
    return new Cursor(Arrays.stream(key).map(Object::toString).toList());
  }

  /**
   * Reads a cursor that a page gave.
   *
   * @throws ProblemException 400 when it is none
   */
  public static Cursor decode(String text) {
    if (text.length() > MAX_LENGTH) {
      throw invalid();
    }
    try {
      String[] key = JSON.readValue(Base64.getUrlDecoder().decode(text), String[].class);
      return new Cursor(List.of(key));
    } catch (IOException | IllegalArgumentException | NullPointerException e) {
      throw invalid();
    }
  }

  /** The opaque text, safe in a query. */
  public String encode() {
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(key));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A list of texts cannot be written as JSON", e);
    }
  }

  /** The part at this position. */
  public String text(int position) {
    return read(position, Function.identity());
  }

  /** The part at this position as a UUID. */
  public UUID uuid(int position) {
    return read(position, UUID::fromString);
  }

  /** The part at this position as a whole number. */
  public long number(int position) {
    return read(position, Long::valueOf);
  }

  /** The part at this position as a whole number that is an {@code int}. */
  public int index(int position) {
    return read(position, Integer::valueOf);
  }

  /** The part at this position as a date. */
  public LocalDate date(int position) {
    return read(position, LocalDate::parse);
  }

  /** The part at this position as an instant. */
  public Instant instant(int position) {
    return read(position, Instant::parse);
  }

  private <T> T read(int position, Function<String, T> reader) {
    if (position >= key.size()) {
      throw invalid();
    }
    try {
      return reader.apply(key.get(position));
    } catch (RuntimeException e) {
      throw invalid();
    }
  }

  private static ProblemException invalid() {
    return new ProblemException(
            Problems.INVALID_PARAMETER,
            "The cursor was not given by this list. Start without 'after', then follow the next link as it is.")
        .atParameter("after", "is not a cursor of this list");
  }
}

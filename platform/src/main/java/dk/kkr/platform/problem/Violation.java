package dk.kkr.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, with its place: either in the body or in a parameter.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, empty for the body as a whole; null when a
 *     parameter is meant
 * @param parameter name of the path, query or header parameter; null when the body is meant
 * @param row line of a table that was sent, counted from 1 as a spreadsheet does, its headings
 *     included; null when no table is meant, or all of it
 * @param column heading of the column, or its letter where it has none; null when no column is
 *     meant
 * @param message what is wrong there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
    @Nullable String pointer,
    @Nullable String parameter,
    @Nullable Integer row,
    @Nullable String column,
    String message) {

  /** A violation in the body. */
  public static Violation inBody(String pointer, String message) {
    return new Violation(pointer, null, null, null, message);
  }

  /** A violation in a path, query or header parameter. */
  public static Violation inParameter(String parameter, String message) {
    return new Violation(null, parameter, null, null, message);
  }

  /**
   * A violation in a table that was sent as CSV.
   *
   * @param pointer as if the rows had been sent as JSON, such as {@code /rows/3/inhabitants}
   * @param row line as a spreadsheet shows it, from 1; null for the table as a whole
   * @param column heading or letter of the column; null for the line as a whole
   */
  public static Violation inTable(
      String pointer, @Nullable Integer row, @Nullable String column, String message) {
    return new Violation(pointer, null, row, column, message);
  }

  /** The same in a larger body, in which this one stands at {@code prefix}. */
  public Violation within(String prefix) {
    return pointer == null
        ? this
        : new Violation(prefix + pointer, parameter, row, column, message);
  }
}

package dk.kkr.quota.tables;

import dk.kkr.quota.participants.Participant;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A row that was read.
 *
 * @param line as a spreadsheet shows it, from 1
 * @param values by name of the field: {@link Participant}, {@link String} or {@link BigDecimal}; an
 *     empty cell has none
 */
public record CsvRow(int line, Map<String, Object> values) {

  public CsvRow {
    values = Map.copyOf(values);
  }

  /** The participant of a required field. */
  public Participant participant(String field) {
    return (Participant) required(field);
  }

  /** The number of a required field; a percentage is the number before its sign. */
  public BigDecimal number(String field) {
    return (BigDecimal) required(field);
  }

  /** The whole number of a required field. */
  public long whole(String field) {
    return number(field).longValueExact();
  }

  /** The text of a required field. */
  public String text(String field) {
    return (String) required(field);
  }

  /** The value of any field; empty where the cell is. */
  public Optional<Object> value(String field) {
    return Optional.ofNullable(values.get(field));
  }

  private Object required(String field) {
    Object value = values.get(field);
    if (value == null) {
      throw new IllegalArgumentException("Row %d has no %s".formatted(line, field));
    }
    return value;
  }
}

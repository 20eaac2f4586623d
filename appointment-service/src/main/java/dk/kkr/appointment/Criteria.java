package dk.kkr.appointment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to, as the query language wants it. */
public final class Criteria {

  private final List<String> clauses = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /** All that fulfil the clause, whose parameters are given with {@link #with}. */
  public Criteria(String clause) {
    clauses.add(clause);
  }

  /** Narrows further. */
  public Criteria and(String clause) {
    clauses.add(clause);
    return this;
  }

  /** Narrows further by a value, unless it is null. */
  public Criteria and(String clause, String name, @Nullable Object value) {
    return value == null ? this : and(clause).with(name, value);
  }

  /** The value of a parameter. */
  public Criteria with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** The condition, without the word where. */
  public String where() {
    return String.join(" and ", clauses);
  }

  /** The values of all parameters. */
  public Map<String, Object> values() {
    return values;
  }
}

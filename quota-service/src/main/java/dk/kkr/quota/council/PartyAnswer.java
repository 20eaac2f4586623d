package dk.kkr.quota.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the decision and what became of it.
 *
 * <p>The answer of a giver can say how many persons it gives: as {@code amount} when it gives to
 * one municipality, and as {@code amount.0400} for the municipality with that code. The value is a
 * whole number in digits.
 *
 * @param conditionId the condition in decision-service
 * @param code of the municipality; null for another party
 * @param name of the party
 * @param state open, granted or refused
 * @param on day of the answer; null while it is open or when the day was not told
 * @param values what it says of amounts; other values of the answer are left out
 */
public record PartyAnswer(
    UUID conditionId,
    @Nullable String code,
    String name,
    State state,
    @Nullable LocalDate on,
    Map<String, String> values) {

  private static final String AMOUNT = "amount";

  /** What became of a condition. */
  @Schema(
      name = "State",
      description =
          "What became of a condition. `OPEN`: no answer yet. `GRANTED`: yes. `REFUSED`: " + "no.")
  public enum State {
    /** No answer yet. */
    OPEN,
    /** Yes. */
    GRANTED,
    /** No. */
    REFUSED
  }

  /** Keeps what it says of amounts. */
  public PartyAnswer {
    Map<String, String> amounts = new TreeMap<>();
    // Answers stored before they could carry figures have none.
    (values == null ? Map.<String, String>of() : values)
        .forEach(
            (key, value) -> {
              if (key.equals(AMOUNT) || key.startsWith(AMOUNT + ".")) {
                amounts.put(key, value);
              }
            });
    values = Map.copyOf(amounts);
  }

  /** One that says nothing of amounts. */
  public PartyAnswer(
      UUID conditionId, @Nullable String code, String name, State state, @Nullable LocalDate on) {
    this(conditionId, code, name, state, on, Map.of());
  }

  /** The same, with the day and the values that were told of it before. */
  public PartyAnswer as(PartyAnswer known) {
    return new PartyAnswer(conditionId, code, name, state, known.on, known.values);
  }

  /** What it says of the amount that goes to a municipality; null when nothing. */
  public @Nullable String amountTo(String receiver) {
    String named = values.get(AMOUNT + "." + receiver);
    return named == null ? values.get(AMOUNT) : named;
  }

  /** Whether it says an amount without saying to whom. */
  public boolean namesNoReceiver(String receiver) {
    return values.containsKey(AMOUNT) && !values.containsKey(AMOUNT + "." + receiver);
  }
}

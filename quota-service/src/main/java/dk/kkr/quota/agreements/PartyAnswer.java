package dk.kkr.quota.agreements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the decision and what became of it.
 *
 * @param conditionId the condition in decision-service
 * @param code of the municipality; null for another party
 * @param name of the party
 * @param state open, granted or refused
 * @param on day of the answer; null while it is open or when the day was not told
 */
public record PartyAnswer(
    UUID conditionId, @Nullable String code, String name, State state, @Nullable LocalDate on) {

  /** What became of a condition. */
  public enum State {
    /** No answer yet. */
    OPEN,
    /** Yes. */
    GRANTED,
    /** No. */
    REFUSED
  }

  boolean concerns(Transfer transfer) {
    return code != null && transfer.concerns(code);
  }
}

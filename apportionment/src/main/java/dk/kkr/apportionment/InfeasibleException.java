package dk.kkr.apportionment;

import org.jspecify.annotations.Nullable;

/** The bounds of the claims leave no way to share the total out. */
public final class InfeasibleException extends IllegalArgumentException {

  /** What does not fit. */
  public enum Reason {
    /** A claim has to get more than it may get. */
    MINIMUM_ABOVE_MAXIMUM,
    /** The minima together are more than the total. */
    MINIMA_ABOVE_TOTAL,
    /**
     * All that the claims may take is less than the total; one without weight takes its minimum.
     */
    MAXIMA_BELOW_TOTAL
  }

  private final Reason reason;
  private final @Nullable String claim;

  InfeasibleException(Reason reason, @Nullable String claim, String message) {
    super(message);
    this.reason = reason;
    this.claim = claim;
  }

  /** What does not fit. */
  public Reason reason() {
    return reason;
  }

  /** The claim whose bounds contradict each other; null when it is the sum that does not fit. */
  public @Nullable String claim() {
    return claim;
  }
}

package dk.kkr.appointment.rules;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be said of a demand. */
@Schema(
    name = "Result",
    description =
        "What can be said of a demand. `SATISFIED`: it holds. `VIOLATED`: it does not "
            + "hold. `NOT_EVALUABLE`: what is recorded does not say; the reason names what is "
            + "missing.")
public enum Result {
  /** It holds. */
  SATISFIED,
  /** It does not hold. */
  VIOLATED,
  /** What is recorded does not say; the reason names what is missing. */
  NOT_EVALUABLE
}

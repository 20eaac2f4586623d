package dk.kkr.appointment.rules;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a rule comes from. */
@Schema(
    name = "RuleSource",
    description =
        "Where a rule comes from. `STATUTES`: the statutes of the body. `LAW`: an act or "
            + "an order. `ASSUMED`: nobody has confirmed it.")
public enum RuleSource {
  /** The statutes of the body. */
  STATUTES,
  /** An act or an order. */
  LAW,
  /** Nobody has confirmed it. */
  ASSUMED
}

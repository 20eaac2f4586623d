package dk.kkr.appointment.rules;

/** Where a rule comes from. */
public enum RuleSource {
  /** The statutes of the body. */
  STATUTES,
  /** An act or an order. */
  LAW,
  /** Nobody has confirmed it. */
  ASSUMED
}

package dk.kkr.quota.agreements;

/** How the amount of a transfer is fixed. */
public enum TransferKind {
  /** The giver's whole quota. */
  FULL,
  /** A number. */
  FIXED,
  /** Between two numbers; the giver's answer, or proof of it, says how many. */
  RANGE
}

package dk.kkr.quota.agreements;

/** How the amount of a transfer is fixed. */
public enum TransferKind {
  /** The giver's whole quota. */
  FULL,
  /** A number. */
  FIXED
}

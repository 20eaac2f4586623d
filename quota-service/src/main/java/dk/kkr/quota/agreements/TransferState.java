package dk.kkr.quota.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a transfer stands. */
@Schema(
    name = "TransferState",
    description =
        "Where a transfer stands. `PROPOSED`: the council has not adopted it, or its "
            + "decision was reopened. `PENDING`: adopted; a municipality that it concerns has "
            + "not answered. `GRANTED`: it holds. `REFUSED`: a municipality that it concerns "
            + "refused, or the council rejected the agreement. `NOT_TRANSFERRED`: it was "
            + "pending when the agreement was finalised.")
public enum TransferState {
  /** The council has not adopted it, or its decision was reopened. */
  PROPOSED,
  /** Adopted; a municipality that it concerns has not answered. */
  PENDING,
  /** It holds. */
  GRANTED,
  /** A municipality that it concerns refused, or the council rejected the agreement. */
  REFUSED,
  /** It was pending when the agreement was finalised. */
  NOT_TRANSFERRED;

  /** Whether it holds now. */
  boolean holds() {
    return this == GRANTED;
  }

  /** Whether it holds or may come to. */
  boolean possible() {
    return this == PROPOSED || this == PENDING || this == GRANTED;
  }
}

package dk.kkr.quota.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the amount of a transfer is fixed. */
@Schema(
    name = "TransferKind",
    description =
        "How the amount of a transfer is fixed. `FULL`: the giver's whole quota. "
            + "`FIXED`: a number. `RANGE`: between two numbers; the giver's answer, or proof "
            + "of it, says how many.")
public enum TransferKind {
  /** The giver's whole quota. */
  FULL,
  /** A number. */
  FIXED,
  /** Between two numbers; the giver's answer, or proof of it, says how many. */
  RANGE
}

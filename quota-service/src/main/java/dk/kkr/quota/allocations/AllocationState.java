package dk.kkr.quota.allocations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an allocation stands. */
@Schema(
    name = "AllocationState",
    description =
        "Where an allocation stands. `DRAFT`: on no released agenda, or only an earlier "
            + "revision of it. `BEFORE_COUNCIL`: what it says now is on a released agenda. "
            + "`ADOPTED`: adopted by the council. `SUSPENDED`: adopted, and the decision "
            + "reopened. `REJECTED`: rejected by the council.")
enum AllocationState {
  /** On no released agenda, or only an earlier revision of it. */
  DRAFT,
  /** What it says now is on a released agenda. */
  BEFORE_COUNCIL,
  /** Adopted by the council. */
  ADOPTED,
  /** Adopted, and the decision reopened. */
  SUSPENDED,
  /** Rejected by the council. */
  REJECTED
}

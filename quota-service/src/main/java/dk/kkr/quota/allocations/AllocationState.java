package dk.kkr.quota.allocations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an allocation stands. */
@Schema(name = "AllocationState")
enum AllocationState {
  /** On no agenda. */
  DRAFT,
  /** On a released agenda. */
  BEFORE_COUNCIL,
  /** Adopted by the council. */
  ADOPTED,
  /** Adopted, and the decision reopened. */
  SUSPENDED,
  /** Rejected by the council. */
  REJECTED
}

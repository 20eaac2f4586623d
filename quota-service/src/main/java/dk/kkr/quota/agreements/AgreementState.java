package dk.kkr.quota.agreements;

/** Where an agreement stands; it follows from agendas and decisions, but for the last. */
public enum AgreementState {
  /** Being written. */
  DRAFT,
  /** On a released agenda. */
  BEFORE_COUNCIL,
  /** Adopted by the council; every transfer stands or falls with its municipalities. */
  ADOPTED,
  /** The decision that adopted it was reopened. */
  SUSPENDED,
  /** Rejected by the council. */
  REJECTED,
  /** Frozen. */
  FINALISED
}

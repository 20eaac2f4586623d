package dk.kkr.appointment.slates;

/** How far a slate is. */
public enum SlateState {
  /** Being written. */
  DRAFT,
  /** On a released agenda. */
  BEFORE_COUNCIL,
  /** Adopted on conditions that are still open. */
  SUSPENDED,
  /** Adopted and in force. */
  ADOPTED,
  /** The council said no, or the conditions it set were not met; it can be written anew. */
  REJECTED,
  /** Taken back by the secretariat. */
  WITHDRAWN
}

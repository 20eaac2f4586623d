package dk.kkr.appointment.slates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a slate is. */
@Schema(
    name = "SlateState",
    description =
        "How far a slate is. `DRAFT`: being written. `BEFORE_COUNCIL`: on a released "
            + "agenda. `SUSPENDED`: adopted on conditions that are still open. `ADOPTED`: "
            + "adopted and in force. `REJECTED`: the council said no, or the conditions it set "
            + "were not met; it can be written anew. `WITHDRAWN`: taken back by the "
            + "secretariat.")
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

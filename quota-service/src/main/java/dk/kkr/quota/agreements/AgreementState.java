package dk.kkr.quota.agreements;

import dk.kkr.quota.council.CouncilDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands; it follows from agendas, decisions and how it ended. */
@Schema(
    name = "AgreementState",
    description =
        "Where an agreement stands; it follows from agendas, decisions and how it ended. "
            + "`DRAFT`: being written. `BEFORE_COUNCIL`: on a released agenda. `ADOPTED`: "
            + "adopted by the council; every transfer stands or falls with its municipalities. "
            + "`SUSPENDED`: the decision that adopted it was reopened. `REJECTED`: rejected by "
            + "the council. `FINALISED`: frozen. `LAPSED`: it does not hold any more, as the "
            + "landstal was changed.")
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
  FINALISED,
  /** It does not hold any more, as the landstal was changed. */
  LAPSED;

  static AgreementState of(Ending ending, @Nullable CouncilDecision decision, boolean onAgenda) {
    if (ending.lapsedOn() != null) {
      return LAPSED;
    }
    if (ending.finalisedOn() != null) {
      return FINALISED;
    }
    if (decision == null) {
      return onAgenda ? BEFORE_COUNCIL : DRAFT;
    }
    return switch (decision.standing()) {
      case ADOPTED -> ADOPTED;
      case REJECTED -> REJECTED;
      case WITHDRAWN -> SUSPENDED;
    };
  }
}

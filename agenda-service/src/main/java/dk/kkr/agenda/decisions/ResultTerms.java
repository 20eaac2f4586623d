package dk.kkr.agenda.decisions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of decision-service in results, for the description of the API. They are kept as texts:
 * an event with a word that is new there must not fail here.
 */
public final class ResultTerms {

  // Also said where it is used: the description of the last use would replace that of the schema.

  /** What is said of an outcome. */
  public static final String OUTCOME =
      "What came out of a point. `ADOPTED`: as proposed. `ADOPTED_AMENDED`: with another text."
          + " `NOTED`: taken note of. `DISCUSSED`: discussed. `POSTPONED`: put off. `REJECTED`:"
          + " not adopted. `REFERRED`: sent to another body. `WITHDRAWN`: taken back before it"
          + " was decided. `MIXED`: of a lead whose leaves differ.";

  /** What is said of whether a result stands. */
  public static final String STANDING =
      "Whether a result stands. `CONFIRMED`: it does. `WITHDRAWN`: it was reopened.";

  /** What is said of the answer to a condition. */
  public static final String ANSWER =
      "Where a condition stands. `OPEN`: no answer yet. `GRANTED`: the party agreed. `REFUSED`:"
          + " it did not.";

  /** What is said of a party. */
  public static final String PARTY =
      "What sort of party. `MUNICIPALITY`: one of the 98. `OTHER`: anybody else.";

  private ResultTerms() {}

  /** What came out of a point. */
  @Schema(name = "ResultOutcome", description = OUTCOME)
  public enum Outcome {
    ADOPTED,
    ADOPTED_AMENDED,
    NOTED,
    DISCUSSED,
    POSTPONED,
    REJECTED,
    REFERRED,
    WITHDRAWN,
    MIXED
  }

  /** What follows from the conditions of a result. */
  @Schema(
      name = "ResultForce",
      description =
          "What follows from the conditions of a result. `IN_FORCE`: it holds. `CONDITIONAL`: a"
              + " party has yet to agree. `LAPSED`: all said no. `NONE`: nothing was adopted.")
  public enum Force {
    IN_FORCE,
    CONDITIONAL,
    LAPSED,
    NONE
  }

  /** How a point was decided. */
  @Schema(
      name = "ResultMode",
      description =
          "How a point was decided. `CONSENSUS`: nobody spoke against it. `VOTE`: by counting.")
  public enum Mode {
    CONSENSUS,
    VOTE
  }

  /** Whether a result stands. */
  @Schema(name = "ResultState", description = STANDING)
  public enum Standing {
    CONFIRMED,
    WITHDRAWN
  }

  /** Where a condition stands. */
  @Schema(name = "ResultConditionState", description = ANSWER)
  public enum Answer {
    OPEN,
    GRANTED,
    REFUSED
  }

  /** Who has to agree. */
  @Schema(name = "PartyKind", description = PARTY)
  public enum PartyKind {
    MUNICIPALITY,
    OTHER
  }
}

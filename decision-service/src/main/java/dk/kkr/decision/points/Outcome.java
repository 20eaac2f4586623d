package dk.kkr.decision.points;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a recommendation point. */
@Schema(
    name = "Outcome",
    description =
        "What became of a recommendation point. `ADOPTED`: adopted as proposed. "
            + "`ADOPTED_AMENDED`: adopted with another text. `NOTED`: taken note of. "
            + "`DISCUSSED`: discussed, nothing decided. `POSTPONED`: put off to a later "
            + "meeting. `REJECTED`: turned down. `REFERRED`: sent on to another body. "
            + "`WITHDRAWN`: taken off the agenda. `MIXED`: only of a lead: the points below it "
            + "differ.")
public enum Outcome {
  /** Adopted as proposed. */
  ADOPTED,
  /** Adopted with another text. */
  ADOPTED_AMENDED,
  /** Taken note of. */
  NOTED,
  /** Discussed, nothing decided. */
  DISCUSSED,
  /** Put off to a later meeting. */
  POSTPONED,
  /** Turned down. */
  REJECTED,
  /** Sent on to another body. */
  REFERRED,
  /** Taken off the agenda. */
  WITHDRAWN,
  /** Only of a lead: the points below it differ. */
  MIXED;

  private static final Set<Outcome> ADOPTIONS = EnumSet.of(ADOPTED, ADOPTED_AMENDED);

  /** Whether the proposal was adopted, with or without changes. */
  public boolean adopted() {
    return ADOPTIONS.contains(this);
  }

  /**
   * The outcome of a lead: what all its leaves have in common; adopted with amendments when some
   * leaves were amended and all adopted; else {@link #MIXED}.
   *
   * @param leaves outcomes of all leaves, at least one
   */
  static Outcome ofLead(Collection<Outcome> leaves) {
    Set<Outcome> distinct = EnumSet.copyOf(leaves);
    if (distinct.size() == 1) {
      return distinct.iterator().next();
    }
    return ADOPTIONS.containsAll(distinct) ? ADOPTED_AMENDED : MIXED;
  }
}

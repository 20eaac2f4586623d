package dk.kkr.quota.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says of a changed landstal. It lapses then, unless it says how the places are
 * shared out and was notified before the change (boligplaceringsbekendtgørelsen § 6(3)).
 *
 * @param kind whether it lapses or has a rule
 * @param text the rule; null when it lapses
 */
@Schema(
    name = "LandstalClause",
    description =
        "What happens to the agreement when the landstal is changed"
            + " (boligplaceringsbekendtgørelsen § 6(3)).")
record Clause(
    @Schema(description = "LAPSE: it lapses; RULE: it says how it goes on.", examples = "RULE")
        Kind kind,
    @Schema(
            description = "The rule; null with LAPSE.",
            examples = "Bornholm overtager fortsat de otte kommuners kvoter, dog højst 40 pladser")
        @Nullable String text) {

  static final Clause LAPSE = new Clause(Kind.LAPSE, null);

  /** Whether an agreement lapses. */
  @Schema(
      name = "LandstalClauseKind",
      description =
          "Whether an agreement lapses. `LAPSE`: it lapses: the agency shares the places "
              + "out. `RULE`: its rule says how the places are shared out.")
  enum Kind {
    /** It lapses: the agency shares the places out. */
    LAPSE,
    /** Its rule says how the places are shared out. */
    RULE
  }

  Clause {
    if ((kind == Kind.RULE) != (text != null)) {
      throw new IllegalArgumentException("A rule has a text, and nothing else has: " + kind);
    }
  }
}

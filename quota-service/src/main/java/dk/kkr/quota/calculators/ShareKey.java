package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.tables.Faults;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By what something is shared out. The agendas name no key for joint costs or places, so the caller
 * always says which.
 *
 * @param kind where the weights come from
 * @param on day of the inhabitants; for that kind only
 * @param name what the weights of the rows are; for that kind only
 */
@Schema(
    name = "ShareKey",
    description = "By what something is shared out; always said, never assumed.",
    requiredProperties = {"kind"})
record ShareKey(
    @Schema(
            description =
                "INHABITANTS on a day; EQUAL parts; PERCENTAGES of the rows, which must sum to 100;"
                    + " WEIGHTS of the rows, in any unit.",
            examples = "INHABITANTS")
        @NotNull Kind kind,
    @Schema(
            description = "Day of the inhabitants, such as a 1 January; for INHABITANTS.",
            examples = "2020-01-01")
        @Day
        @Nullable LocalDate on,
    @Schema(
            description = "What the weights are, in Danish; for WEIGHTS.",
            examples = "Arbejdspladser")
        @Plain
        @Size(max = Limits.NAME) @Nullable String name) {

  /** Where the weights come from. */
  @Schema(
      name = "ShareKeyKind",
      description =
          "Where the weights come from. `INHABITANTS`: of the municipalities on a day. "
              + "`EQUAL`: all alike. `PERCENTAGES`: in the rows, 100 together. `WEIGHTS`: in the "
              + "rows.")
  enum Kind {
    /** Of the municipalities on a day. */
    INHABITANTS,
    /** All alike. */
    EQUAL,
    /** In the rows, 100 together. */
    PERCENTAGES,
    /** In the rows. */
    WEIGHTS
  }

  /** What does not go with its kind is a fault: it would change nothing. */
  void check(Faults faults) {
    if (on != null && kind != Kind.INHABITANTS) {
      faults.at("/key/on", "goes with INHABITANTS only");
    }
    if (name != null && kind != Kind.WEIGHTS) {
      faults.at("/key/name", "goes with WEIGHTS only");
    }
  }
}

package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.tables.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Compares overhead with a target, by both means. */
@Schema(
    name = "Overhead",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Overhead.KEY),
    description =
        "Compares indirect costs with a target percentage of a base. What the base is, and which mean"
            + " is meant, the agreements leave open: both means are given.",
    requiredProperties = {"calculator", "targetPercent", "rows"})
record Overhead(
    @Schema(description = "The target, in percent.", examples = "6")
        @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 4) BigDecimal targetPercent,
    @Schema(description = "Costs of each.") @NotEmpty @Size(max = Limits.ROWS) List<@NotNull @Valid Row> rows,
    @Schema(
            description = "Day on which names in the rows are looked up; today when left out.",
            examples = "2020-02-07")
        @Day
        @Nullable LocalDate on)
    implements Calculation {

  static final String KEY = "overhead";

  /** What it is called, in Danish. */
  static final String NAME = "Overhead og mål";

  /**
   * The costs of one.
   *
   * @param municipality code, name or alias
   * @param name of another
   * @param indirectCost kroner
   * @param base kroner, above zero
   */
  @Schema(
      name = "OverheadRow",
      description = "The costs of one.",
      requiredProperties = {"indirectCost", "base"})
  record Row(
      @Schema(description = "Code, name or alias of a municipality.", examples = "Hørsholm")
          @Plain
          @Size(max = Limits.NAME) @Nullable String municipality,
      @Schema(description = "Name of another.", examples = "Botilbuddet Eksempel")
          @Plain
          @Size(max = Limits.NAME) @Nullable String name,
      @Schema(description = "Indirect costs in kroner.", examples = "1200000")
          @NotNull @DecimalMin("0") @DecimalMax(Limits.AMOUNT) @Digits(integer = Limits.DIGITS, fraction = 2) BigDecimal indirectCost,
      @Schema(description = "What they are compared with, in kroner.", examples = "18500000")
          @NotNull @DecimalMin("0") @DecimalMax(Limits.AMOUNT) @Digits(integer = Limits.DIGITS, fraction = 2) BigDecimal base)
      implements Whose {}

  @Override
  public OverheadInputs resolve(Sources sources) {
    Faults faults = new Faults();
    List<Participant> all = Whose.all(rows, "/rows", sources.names(on), faults);
    List<OverheadInputs.Row> resolved = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.base().signum() == 0) {
        faults.at("/rows/%d/base".formatted(i), "must be above 0: the cost is divided by it");
      }
      resolved.add(new OverheadInputs.Row(all.get(i), row.indirectCost(), row.base()));
    }
    faults.check();
    return new OverheadInputs(targetPercent, resolved);
  }
}

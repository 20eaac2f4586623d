package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.tables.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** What a programme for groups of citizens costs, from and to. */
@Schema(
    name = "ProgrammeCost",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = ProgrammeCost.KEY),
    description =
        "What a programme for groups of citizens costs, from and to. Whether the price is for a"
            + " person or for a whole group is always said.",
    requiredProperties = {"calculator", "priceFrom", "priceTo", "basis", "groupSize", "rows"})
record ProgrammeCost(
    @Schema(description = "Lowest price in kroner.", examples = "1000")
        @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 0, message = Limits.WHOLE) BigDecimal priceFrom,
    @Schema(description = "Highest price in kroner.", examples = "1500")
        @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 0, message = Limits.WHOLE) BigDecimal priceTo,
    @Schema(description = "What the price is for.", examples = "PERSON") @NotNull Basis basis,
    @Schema(description = "Persons in a group at most.", examples = "12")
        @NotNull @Min(1) @Max(1000) Integer groupSize,
    @Schema(description = "Persons of each.") @NotEmpty @Size(max = Limits.ROWS) List<@NotNull @Valid Row> rows,
    @Schema(
            description = "Day on which names in the rows are looked up; today when left out.",
            examples = "2020-02-07")
        @Day
        @Nullable LocalDate on)
    implements Calculation {

  static final String KEY = "programme-cost";

  /** What it is called, in Danish. */
  static final String NAME = "Udgift til forløb på hold";

  /** What the price is for. */
  @Schema(
      name = "ProgrammeBasis",
      description = "What the price is for. `PERSON`: one person. `GROUP`: a whole group.")
  enum Basis {
    /** One person. */
    PERSON,
    /** A whole group. */
    GROUP
  }

  /**
   * The persons of one.
   *
   * @param municipality code, name or alias
   * @param name of another
   * @param persons a whole number
   */
  @Schema(
      name = "ProgrammeRow",
      description = "The persons of one.",
      requiredProperties = {"persons"})
  record Row(
      @Schema(description = "Code, name or alias of a municipality.", examples = "Hørsholm")
          @Plain
          @Size(max = Limits.NAME) @Nullable String municipality,
      @Schema(description = "Name of another.", examples = "Sundhedshuset Eksempel")
          @Plain
          @Size(max = Limits.NAME) @Nullable String name,
      @Schema(description = "Persons.", examples = "40")
          @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 0, message = Limits.WHOLE) BigDecimal persons)
      implements Whose {}

  @Override
  public ProgrammeCostInputs resolve(Sources sources) {
    Faults faults = new Faults();
    if (priceFrom.compareTo(priceTo) > 0) {
      faults.at("/priceFrom", "is above priceTo");
    }
    List<Participant> all = Whose.all(rows, "/rows", sources.names(on), faults);
    faults.check();
    List<ProgrammeCostInputs.Row> resolved = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      resolved.add(new ProgrammeCostInputs.Row(all.get(i), rows.get(i).persons()));
    }
    return new ProgrammeCostInputs(priceFrom, priceTo, basis, groupSize, resolved);
  }
}

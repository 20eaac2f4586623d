package dk.kkr.quota.calculators;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Whether tariffs keep to a cap that follows prices and wages. */
@Schema(
    name = "TariffCap",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = TariffCap.KEY),
    description =
        "Whether the cost of a day stays within that of a base year, carried on with the price and"
            + " wage rate of every year since.",
    requiredProperties = {"calculator", "baseYear", "rates", "rows"})
record TariffCap(
    @Schema(description = "Year whose cost is the base.", examples = "2019")
        @NotNull @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) Integer baseYear,
    @Schema(description = "Price and wage rates of the years after the base, without a gap.")
        @NotEmpty @Size(max = Limits.YEARS) List<@NotNull @Valid Rate> rates,
    @Schema(description = "The tariffs.") @NotEmpty @Size(max = Limits.ROWS) List<@NotNull @Valid Row> rows)
    implements Calculation {

  static final String KEY = "tariff-cap";

  /** What it is called, in Danish. */
  static final String NAME = "Loft over takster";

  /**
   * The rate of a year.
   *
   * @param year calendar year
   * @param percent rise of prices and wages from the year before
   */
  @Schema(
      name = "PriceRate",
      description = "The price and wage rate of a year.",
      requiredProperties = {"year", "percent"})
  record Rate(
      @Schema(description = "Calendar year.", examples = "2020")
          @NotNull @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) Integer year,
      @Schema(description = "Rise from the year before, in percent.", examples = "2.8")
          @NotNull @DecimalMin("-50") @DecimalMax("100") @Digits(integer = 3, fraction = 3) BigDecimal percent) {}

  /**
   * A tariff.
   *
   * @param name what it is for
   * @param base cost of a day in the base year, kroner
   * @param costs of a day in the years of the rates, in their order
   */
  @Schema(
      name = "TariffRow",
      description = "The cost of a day, year by year.",
      requiredProperties = {"name", "base", "costs"})
  record Row(
      @Schema(description = "What it is for.", examples = "Botilbuddet Eksempel")
          @NotNull @Plain
          @Size(max = Limits.NAME) String name,
      @Schema(description = "Cost of a day in the base year, in kroner.", examples = "2100")
          @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) BigDecimal base,
      @Schema(
              description = "Cost of a day in each year of the rates, in kroner.",
              examples = "[2150]")
          @NotNull @Size(max = Limits.YEARS) List<
                  @NotNull @DecimalMin("0") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2) BigDecimal>
              costs) {}

  @Override
  public TariffCapInputs resolve(Sources sources) {
    Faults faults = new Faults();
    for (int i = 0; i < rates.size(); i++) {
      int expected = baseYear + 1 + i;
      if (rates.get(i).year() != expected) {
        faults.at(
            "/rates/%d/year".formatted(i),
            "must be %d: the years follow the base year without a gap".formatted(expected));
      }
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!names.add(rows.get(i).name().strip())) {
        faults.at("/rows/%d/name".formatted(i), "stands twice");
      }
      if (rows.get(i).costs().size() != rates.size()) {
        faults.at(
            "/rows/%d/costs".formatted(i),
            "must have one number for each of the %d years".formatted(rates.size()));
      }
    }
    faults.check();
    return new TariffCapInputs(
        baseYear,
        rates,
        rows.stream()
            .map(
                row ->
                    new TariffCapInputs.Row(
                        new Participant(row.name().strip(), row.name().strip()),
                        row.base(),
                        row.costs()))
            .toList());
  }
}

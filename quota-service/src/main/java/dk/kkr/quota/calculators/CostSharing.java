package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.participants.ParticipantChoice;
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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Shares joint costs out to the krone, year by year. */
@Schema(
    name = "CostSharing",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = CostSharing.KEY),
    description =
        "Shares joint costs out to the krone, with a bill for every participant and year. The key is"
            + " always said.",
    requiredProperties = {"calculator", "years", "key"})
record CostSharing(
    @Schema(description = "The years, each with its amount.") @NotEmpty @Size(max = Limits.YEARS) List<@NotNull @Valid Year> years,
    @Schema(description = "By what.") @NotNull @Valid ShareKey key,
    @Schema(description = "Who pays; with INHABITANTS and EQUAL.") @Valid @Nullable ParticipantChoice participants,
    @Schema(description = "The weights; with PERCENTAGES and WEIGHTS.") @Size(max = Limits.ROWS) @Nullable List<@NotNull @Valid ShareRow> rows,
    @Schema(
            description = "Day on which names in the rows are looked up; today when left out.",
            examples = "2020-02-07")
        @Day
        @Nullable LocalDate on)
    implements Calculation {

  static final String KEY = "cost-sharing";

  /** What it is called, in Danish. */
  static final String NAME = "Fordeling af fælles udgifter";

  private static final BigDecimal MOST = new BigDecimal(Limits.TOTAL);

  /**
   * The costs of a year.
   *
   * @param year calendar year
   * @param amount kroner without øre
   * @param adjustments lines that change the amount, such as an underspend that is paid back
   */
  @Schema(
      name = "CostYear",
      description = "The costs of a year.",
      requiredProperties = {"year", "amount"})
  record Year(
      @Schema(description = "Calendar year.", examples = "2019")
          @NotNull @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) Integer year,
      @Schema(description = "Kroner without øre.", examples = "4930000")
          @NotNull @DecimalMin("0") @DecimalMax(Limits.TOTAL) @Digits(integer = Limits.DIGITS, fraction = 0, message = Limits.WHOLE) BigDecimal amount,
      @Schema(description = "Lines that change the amount.") @Size(max = 20) @Nullable List<@NotNull @Valid Adjustment> adjustments) {

    List<Adjustment> lines() {
      return Objects.requireNonNullElse(adjustments, List.of());
    }

    BigDecimal payable() {
      return lines().stream().map(Adjustment::amount).reduce(amount, BigDecimal::add);
    }
  }

  /**
   * A line that changes the amount.
   *
   * @param text why, in Danish
   * @param amount kroner without øre; negative when less is collected
   */
  @Schema(
      name = "CostAdjustment",
      description = "A line that changes the amount of a year.",
      requiredProperties = {"text", "amount"})
  record Adjustment(
      @Schema(description = "Why, in Danish.", examples = "Mindreforbrug, der føres tilbage")
          @NotNull @Plain
          @Size(max = Limits.NAME) String text,
      @Schema(
              description = "Kroner without øre; negative when less is collected.",
              examples = "-800000")
          @NotNull @DecimalMin("-" + Limits.TOTAL)
          @DecimalMax(Limits.TOTAL) @Digits(integer = Limits.DIGITS, fraction = 0, message = Limits.WHOLE) BigDecimal amount) {}

  @Override
  public CostSharingInputs resolve(Sources sources) {
    Faults faults = new Faults();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < years.size(); i++) {
      Year year = years.get(i);
      if (!seen.add(year.year())) {
        faults.at("/years/%d/year".formatted(i), "stands twice");
      }
      if (year.payable().compareTo(MOST) > 0) {
        faults.at(
            "/years/" + i,
            "comes to %s kr. with its adjustments; at most %s kr. are shared"
                .formatted(year.payable().toPlainString(), Limits.TOTAL));
      }
      if (year.payable().signum() < 0) {
        faults.at(
            "/years/" + i,
            "comes to %s kr.: the adjustments are larger than the amount"
                .formatted(year.payable().toPlainString()));
      }
    }
    List<ShareRow> given = Objects.requireNonNullElse(rows, List.of());
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).minimum() != null || given.get(i).maximum() != null) {
        faults.at("/rows/" + i, "a bill has no minimum and no maximum");
      }
    }
    Keyed keyed = Keyed.of(key, participants, given, on, sources, faults);
    faults.check();
    return new CostSharingInputs(years, keyed);
  }
}

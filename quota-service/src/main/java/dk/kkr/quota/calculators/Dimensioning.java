package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.participants.ParticipantChoice;
import dk.kkr.quota.tables.Faults;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Shares a number of places, hours or persons out by percentages or a key, within capacities. */
@Schema(
    name = "Dimensioning",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Dimensioning.KEY),
    description =
        "Shares a whole number, such as study places, out by percentages or a key, within"
            + " capacities: what one cannot take goes to the others by the same key.",
    requiredProperties = {"calculator", "total", "key"})
record Dimensioning(
    @Schema(description = "What is shared out; a whole number.", examples = "1881")
        @NotNull @DecimalMin("0") @DecimalMax(Limits.TOTAL) @Digits(integer = Limits.DIGITS, fraction = 0, message = Limits.WHOLE) BigDecimal total,
    @Schema(description = "What it is, in Danish.", examples = "studiepladser")
        @Plain
        @Size(max = 40) @Nullable String unit,
    @Schema(description = "By what.") @NotNull @Valid ShareKey key,
    @Schema(description = "Who takes part; with INHABITANTS and EQUAL.") @Valid @Nullable ParticipantChoice participants,
    @Schema(
            description =
                "Weights, minima and capacities; with INHABITANTS and EQUAL only of those who have a"
                    + " minimum or a capacity.")
        @Size(max = Limits.ROWS) @Nullable List<@NotNull @Valid ShareRow> rows,
    @Schema(
            description = "Day on which names in the rows are looked up; today when left out.",
            examples = "2020-02-07")
        @Day
        @Nullable LocalDate on)
    implements Calculation {

  static final String KEY = "dimensioning";

  /** What it is called, in Danish. */
  static final String NAME = "Fordeling efter nøgle";

  @Override
  public DimensioningInputs resolve(Sources sources) {
    Faults faults = new Faults();
    List<ShareRow> given = Objects.requireNonNullElse(rows, List.of());
    for (int i = 0; i < given.size(); i++) {
      BigDecimal least = given.get(i).minimum();
      BigDecimal most = given.get(i).maximum();
      if (least != null && most != null && least.compareTo(most) > 0) {
        faults.at("/rows/%d/minimum".formatted(i), "is above the maximum");
      }
    }
    Keyed keyed = Keyed.of(key, participants, given, on, sources, faults);
    BigDecimal minima =
        keyed.rows().stream()
            .map(KeyedRow::minimum)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (minima.compareTo(total) > 0) {
      faults.at("/rows", "the minima sum to %s, more than the total".formatted(minima));
    }
    if (room(keyed).compareTo(total) < 0) {
      faults.at("/rows", "the capacities sum to %s, less than the total".formatted(room(keyed)));
    }
    faults.check();
    return new DimensioningInputs(total, unit == null ? "pladser" : unit.strip(), keyed);
  }

  /** What all can take together; those without a weight take no more than their minimum. */
  private BigDecimal room(Keyed keyed) {
    BigDecimal room = BigDecimal.ZERO;
    for (KeyedRow row : keyed.rows()) {
      BigDecimal most = Objects.requireNonNullElse(row.maximum(), total);
      room =
          room.add(
              row.weight().signum() > 0
                  ? most
                  : Objects.requireNonNullElse(row.minimum(), BigDecimal.ZERO));
    }
    return room;
  }
}

package dk.kkr.quota.calculators;

import dk.kkr.quota.participants.Participant;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** Working hours that every participant puts into a joint project. */
@Schema(
    name = "Hours",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Hours.KEY),
    description = "Working hours that every participant puts into a joint project, year by year.",
    requiredProperties = {"calculator", "hoursEach", "years", "participants"})
record Hours(
    @Schema(description = "Hours of each participant in a year.", examples = "34")
        @NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2) BigDecimal hoursEach,
    @Schema(description = "The years.", examples = "[2022, 2023]")
        @NotEmpty @Size(max = Limits.YEARS) List<@NotNull @Min(Limits.FIRST_YEAR) @Max(Limits.LAST_YEAR) Integer> years,
    @Schema(description = "Who takes part.") @NotNull @Valid ParticipantChoice participants)
    implements Calculation {

  static final String KEY = "hours";

  /** What it is called, in Danish. */
  static final String NAME = "Timer i et fælles projekt";

  @Override
  public HoursInputs resolve(Sources sources) {
    Faults faults = new Faults();
    if (years.stream().distinct().count() != years.size()) {
      faults.at("/years", "names a year twice");
    }
    List<Participant> all = Keyed.inOrder(sources.participants(participants));
    if (all.size() > Limits.ROWS) {
      faults.at("/participants", "must be at most %d".formatted(Limits.ROWS));
    }
    faults.check();
    return new HoursInputs(hoursEach, years, all);
  }
}

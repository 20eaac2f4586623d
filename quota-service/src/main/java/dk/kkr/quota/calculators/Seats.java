package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Divisors;
import dk.kkr.apportionment.Lot;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.participants.Likeness;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Seats of a body in proportion to votes. */
@Schema(
    name = "Seats",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Seats.KEY),
    description =
        "Shares seats out in proportion to votes: by d'Hondt, as elections in and among councils do,"
            + " or by Sainte-Laguë for comparison. A tie waits for a lot that people draw: send the same"
            + " request again with `lot`.",
    requiredProperties = {"calculator", "seats", "method", "lists"})
record Seats(
    @Schema(description = "Seats to share out.", examples = "5") @NotNull @Min(1) @Max(200) Integer seats,
    @Schema(description = "The method.", examples = "D_HONDT") @NotNull Divisors method,
    @Schema(description = "Who stands.") @NotEmpty @Size(max = Limits.LISTS) List<@NotNull @Valid Contesting> lists,
    @Schema(description = "The lot that was drawn, where one had to be.") @Valid @Nullable Drawn lot)
    implements Calculation {

  static final String KEY = "seats";

  /** What it is called, in Danish. */
  static final String NAME = "Fordeling af pladser efter stemmer";

  /**
   * A list, group or alliance.
   *
   * @param name unique
   * @param votes a whole number
   * @param candidates seats it can fill; null for all
   */
  @Schema(
      name = "SeatList",
      description = "A list, group or alliance.",
      requiredProperties = {"name", "votes"})
  record Contesting(
      @Schema(description = "Name.", examples = "Valgforbund A")
          @NotNull @Plain
          @Size(max = Limits.NAME) String name,
      @Schema(description = "Votes or members.", examples = "14")
          @NotNull @DecimalMin("0") @DecimalMax(Limits.TOTAL) @Digits(integer = Limits.DIGITS, fraction = 0, message = Limits.WHOLE) BigDecimal votes,
      @Schema(description = "Seats it can fill; all when left out.", examples = "3")
          @Min(0) @Max(1000) @Nullable Integer candidates) {

    int most() {
      return candidates == null ? Integer.MAX_VALUE : candidates;
    }
  }

  /**
   * A lot that was drawn.
   *
   * @param winners names of the lists, each at most once
   * @param drawnOn the day
   * @param drawnBy who drew
   * @param witness who saw it
   */
  @Schema(
      name = "DrawnLot",
      description = "A lot that was drawn, as it was written down.",
      requiredProperties = {"winners", "drawnOn", "drawnBy", "witness"})
  record Drawn(
      @Schema(description = "Names of the lists that won.", examples = "[\"Valgforbund A\"]")
          @NotEmpty @Size(max = Limits.LISTS) List<@NotNull @Plain @Size(max = Limits.NAME) String> winners,
      @Schema(description = "The day.", examples = "2026-01-26") @NotNull @Day LocalDate drawnOn,
      @Schema(description = "Who drew.", examples = "Mødets leder")
          @NotNull @Plain
          @Size(max = Limits.NAME) String drawnBy,
      @Schema(description = "Who saw it.", examples = "Sekretariatets leder")
          @NotNull @Plain
          @Size(max = Limits.NAME) String witness) {

    Lot lot() {
      return new Lot(winners, drawnOn, drawnBy, witness);
    }
  }

  @Override
  public SeatsInputs resolve(Sources sources) {
    Faults faults = new Faults();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < lists.size(); i++) {
      if (!names.add(Likeness.of(lists.get(i).name()))) {
        faults.at("/lists/%d/name".formatted(i), "stands twice");
      }
    }
    faults.check();
    if (lot != null && lot.drawnOn().isAfter(sources.day(null))) {
      faults.at("/lot/drawnOn", "must not be in the future");
    }
    SeatsInputs inputs = new SeatsInputs(seats, method, lists, lot);
    inputs.checkLot(faults);
    faults.check();
    return inputs;
  }

  static Participant participant(Contesting list) {
    return new Participant(list.name(), list.name());
  }
}

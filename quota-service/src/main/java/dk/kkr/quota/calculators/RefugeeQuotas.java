package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.tables.Faults;
import dk.kkr.reference.Region;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/** Refugee quotas of the whole country, by the formula of the order on housing refugees. */
@Schema(
    name = "RefugeeQuotas",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = RefugeeQuotas.KEY),
    description =
        "Refugee quotas of all municipalities and regions from the national number (landstal), by"
            + " bekendtgørelse om boligplacering af flygtninge § 4. How what is too much after"
            + " negative numbers are set to nought is taken away, and how numbers are rounded, the"
            + " order does not say in the text at hand: both are named in the result.",
    requiredProperties = {"calculator", "landstal", "strategy", "announcedOn", "source", "rows"})
record RefugeeQuotas(
    @Schema(description = "Refugees expected in the country.", examples = "500")
        @NotNull @Min(0) @Max(1_000_000) Integer landstal,
    @Schema(
            description =
                "How what is too much is taken away: PROPORTIONAL to the preliminary numbers (assumed"
                    + " as the default), or BY_POPULATION.",
            examples = "PROPORTIONAL")
        @NotNull SurplusStrategy strategy,
    @Schema(
            description = "Day of the announcement: municipalities and regions are those of it.",
            examples = "2021-04-29")
        @NotNull @Day
        LocalDate announcedOn,
    @Schema(
            description = "Where the inputs come from, in Danish.",
            examples = "Særudtræk fra Danmarks Statistik, 1. januar 2021")
        @NotNull @Plain
        @Size(max = 300) String source,
    @Schema(
            description =
                "True when the inputs are made up, such as for a test; the result says so.",
            examples = "false")
        @Nullable Boolean synthetic,
    @Schema(
            description =
                "Every municipality of the country once; or an example, whose rows all have a name and"
                    + " a region instead.")
        @NotEmpty @Size(max = Limits.ROWS) List<@NotNull @Valid Row> rows)
    implements Calculation {

  static final String KEY = "refugee-quotas";

  /** What it is called, in Danish. */
  static final String NAME = "Flygtningekvoter";

  /** How what is too much after zeroing is taken away. */
  @Schema(
      name = "SurplusStrategy",
      description =
          "How what is too much after zeroing is taken away. `PROPORTIONAL`: in proportion "
              + "to the preliminary numbers above nought (assumed as the default). "
              + "`BY_POPULATION`: in proportion to inhabitants, again and again while numbers "
              + "fall below nought.")
  enum SurplusStrategy {
    /** In proportion to the preliminary numbers above nought (assumed as the default). */
    PROPORTIONAL,
    /** In proportion to inhabitants, again and again while numbers fall below nought. */
    BY_POPULATION
  }

  /**
   * The inputs of one municipality.
   *
   * @param municipality code, name or alias
   * @param name of one in an example
   * @param region of one in an example
   * @param population inhabitants on 1 January of the year of the announcement
   * @param immigrants of these, immigrants as the order counts them
   * @param familyReunified of these, those reunified with a refugee in the year before
   */
  @Schema(
      name = "RefugeeQuotaRow",
      description = "The inputs of one municipality (bekendtgørelsen § 8).",
      requiredProperties = {"population", "immigrants", "familyReunified"})
  record Row(
      @Schema(description = "Code, name or alias of a municipality.", examples = "0400")
          @Plain
          @Size(max = Limits.NAME) @Nullable String municipality,
      @Schema(description = "Name of one in an example.", examples = "A")
          @Plain
          @Size(max = Limits.NAME) @Nullable String name,
      @Schema(description = "Region of one in an example.", examples = "R1") @Plain @Size(max = 80) @Nullable String region,
      @Schema(
              description = "Inhabitants on 1 January of the year of the announcement.",
              examples = "39585")
          @NotNull @DecimalMin("1") @DecimalMax("100000000") @Digits(integer = 9, fraction = 0, message = Limits.WHOLE) BigDecimal population,
      @Schema(
              description =
                  "Of these, immigrants of non-western origin without a permit to study or work.",
              examples = "812")
          @NotNull @DecimalMin("0") @DecimalMax("100000000") @Digits(integer = 9, fraction = 0, message = Limits.WHOLE) BigDecimal immigrants,
      @Schema(
              description =
                  "Of these, those reunified with a refugee in the year before the announcement.",
              examples = "4")
          @NotNull @DecimalMin("0") @DecimalMax("100000000") @Digits(integer = 9, fraction = 0, message = Limits.WHOLE) BigDecimal familyReunified)
      implements Whose {}

  @Override
  public RefugeeQuotasInputs resolve(Sources sources) {
    Faults faults = new Faults();
    List<Participant> all = Whose.all(rows, "/rows", sources.names(announcedOn), faults);
    faults.check();
    boolean example = rows.stream().anyMatch(row -> row.name() != null);
    if (!example) {
      complete(all, sources, faults);
    }
    List<RefugeeQuotasInputs.Row> resolved = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      checkFigures(i, faults);
      Named region = region(i, example, all.get(i), sources, faults);
      resolved.add(
          new RefugeeQuotasInputs.Row(
              all.get(i),
              region.key(),
              region.name(),
              rows.get(i).population(),
              rows.get(i).immigrants(),
              rows.get(i).familyReunified()));
    }
    if (rows.stream().allMatch(row -> row.immigrants().signum() == 0)) {
      faults.at("/rows", "the immigrants sum to zero: shares of them cannot be told");
    }
    faults.check();
    if (!example) {
      resolved.sort(Comparator.comparing(row -> row.participant().key()));
    }
    return new RefugeeQuotasInputs(
        landstal,
        strategy,
        announcedOn,
        source.strip(),
        Boolean.TRUE.equals(synthetic),
        example,
        resolved);
  }

  /** Sums run over the whole country, never only a region. */
  private void complete(List<Participant> all, Sources sources, Faults faults) {
    Set<String> missing = new HashSet<>(sources.country(announcedOn));
    all.forEach(one -> missing.remove(one.key()));
    if (!missing.isEmpty()) {
      faults.at(
          "/rows",
          "lacks %d municipalities, such as %s: the shares are those of the whole country"
              .formatted(missing.size(), missing.stream().sorted().limit(5).toList()));
    }
  }

  private void checkFigures(int i, Faults faults) {
    Row row = rows.get(i);
    if (row.immigrants().compareTo(row.population()) > 0) {
      faults.at("/rows/%d/immigrants".formatted(i), "is more than the population");
    }
    if (row.familyReunified().compareTo(row.population()) > 0) {
      faults.at("/rows/%d/familyReunified".formatted(i), "is more than the population");
    }
  }

  private Named region(int i, boolean example, Participant one, Sources sources, Faults faults) {
    String given = rows.get(i).region();
    if (example) {
      if (given == null || rows.get(i).name() == null) {
        faults.at("/rows/" + i, "must have a name and a region, as it is an example");
      }
      String name = String.valueOf(given).strip();
      return new Named(name, name);
    }
    if (given != null) {
      faults.at("/rows/%d/region".formatted(i), "does not belong here: it is known");
    }
    Optional<Region> known = sources.region(one.key(), announcedOn);
    return known.map(region -> new Named(region.key(), region.name())).orElse(new Named("", ""));
  }

  private record Named(String key, String name) {}
}

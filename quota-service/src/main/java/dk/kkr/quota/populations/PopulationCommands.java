package dk.kkr.quota.populations;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about inhabitants. */
final class PopulationCommands {

  /** More than any municipality has: ten times the largest. */
  static final long MOST = 10_000_000;

  static final int LONGEST = 300;

  private PopulationCommands() {}

  /** One row. */
  @Schema(
      name = "ImportInhabitants",
      description = "The inhabitants of one municipality.",
      requiredProperties = {"participant", "inhabitants"})
  record Row(
      @Schema(description = "Code, name or alias of the municipality.", examples = "0223")
          @NotNull @Plain
          @Size(max = 200) String participant,
      @Schema(description = "Persons.", examples = "24864") @NotNull @Min(0) @Max(MOST) Long inhabitants) {}

  /** A table. */
  @Schema(
      name = "ImportPopulation",
      description = "The inhabitants of every municipality on a day.",
      requiredProperties = {"date", "source", "licence", "rows"})
  record Import(
      @Schema(description = "Day of the count.", examples = "2023-01-01") @NotNull @Day
          LocalDate date,
      @Schema(description = "Who counted, and where.", examples = "Danmarks Statistik, FOLK1A")
          @NotNull @Plain
          @Size(max = LONGEST) String source,
      @Schema(
              description = "On what terms the figures may be reused.",
              examples = "Fri genbrug med kildeangivelse")
          @NotNull @Plain
          @Size(max = LONGEST) String licence,
      @Schema(
              description =
                  "Every municipality of the day once, in any order; Christiansø may stand among"
                      + " them and is kept apart.")
          @NotEmpty @Size(max = 200) List<@NotNull @Valid Row> rows) {}
}

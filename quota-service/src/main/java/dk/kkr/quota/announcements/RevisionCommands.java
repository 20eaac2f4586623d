package dk.kkr.quota.announcements;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.quota.announcements.AnnouncementCommands.Row;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about quotas that the agency fixed or changed. */
final class RevisionCommands {

  private static final int MOST = 1_000_000;

  private RevisionCommands() {}

  /** The agency fixed the quotas. */
  @Schema(
      name = "FixQuotas",
      description = "The agency fixed the quotas, as no agreement did.",
      requiredProperties = {"fixedOn", "source"})
  record Fix(
      @Schema(
              description = "Day; not in the future, and not before the announcement.",
              examples = "2021-09-29")
          @NotNull @Day
          LocalDate fixedOn,
      @Schema(description = "Where that stands.", examples = "Brev af 29. september 2021")
          @NotNull @Plain
          @Size(max = 300) String source,
      @Schema(
              description =
                  "Every municipality of the region once, where the quotas differ from those"
                      + " announced; the sum stays. Leave out where they do not differ.")
          @Size(min = 1, max = 200) @Nullable List<@NotNull @Valid Row> rows) {}

  /** The landstal was changed. */
  @Schema(
      name = "ReviseLandstal",
      description =
          "The landstal was changed, and the agency sent out new quotas. They are given anew, or"
              + " calculated anew by a run, and never scaled from the old ones: give `landstal`,"
              + " `regionTotal` and `rows`, or `runId`.",
      requiredProperties = {"revisedOn", "source"})
  record Revise(
      @Schema(
              description =
                  "Day of the change; not in the future, after the announcement, in the year before"
                      + " the quota year or in it.",
              examples = "2022-03-01")
          @NotNull @Day
          LocalDate revisedOn,
      @Schema(description = "Refugees expected in the country now.", examples = "800")
          @Min(0) @Max(MOST) @Nullable Integer landstal,
      @Schema(description = "The region's quota now; the rows must sum to it.", examples = "180")
          @Min(0) @Max(MOST) @Nullable Integer regionTotal,
      @Schema(description = "Where the figures come from.", examples = "Brev af 1. marts 2022")
          @NotNull @Plain
          @Size(max = 300) String source,
      @Schema(description = "Every municipality of the region once, in any order.")
          @Size(min = 1, max = 200) @Nullable List<@NotNull @Valid Row> rows,
      @Schema(
              description = "A run of refugee-quotas of the council, on real inputs.",
              examples = "3c5e7a91-2b4d-4f60-8c8e-9d7b5f301c06")
          @Nullable UUID runId) {}
}

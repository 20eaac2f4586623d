package dk.kkr.quota.announcements;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about announcements. */
final class AnnouncementCommands {

  private static final int MOST = 1_000_000;

  private AnnouncementCommands() {}

  /** One row. */
  @Schema(
      name = "EnterQuota",
      description = "The quota of one municipality.",
      requiredProperties = {"code", "quota"})
  record Row(
      @Schema(description = "Code of the municipality.", examples = "0223")
          @NotNull @Pattern(regexp = "[0-9]{4}") String code,
      @Schema(description = "Persons.", examples = "3") @NotNull @Min(0) @Max(MOST) Integer quota,
      @Schema(description = "As printed where it was read.", examples = "3") @Plain @Size(max = 40) @Nullable String rawValue) {}

  /** Figures entered by hand. */
  @Schema(
      name = "EnterAnnouncement",
      description = "The quotas announced for a region and a year, entered.",
      requiredProperties = {"council", "quotaYear", "regionTotal", "source", "rows"})
  record Enter(
      @Schema(description = "Key of the council.", examples = "kkr-hovedstaden")
          @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String council,
      @Schema(description = "Calendar year the quotas are for.", examples = "2022")
          @NotNull @Min(QuotaCalendar.FIRST_YEAR) @Max(QuotaCalendar.LAST_YEAR) Integer quotaYear,
      @Schema(description = "Refugees expected in the country that year.", examples = "500")
          @Min(0) @Max(MOST) @Nullable Integer landstal,
      @Schema(
              description = "Day of the announcement, in the year before the quota year or in it.",
              examples = "2021-04-29")
          @Day
          @Nullable LocalDate announcedOn,
      @Schema(description = "The region's quota; the rows must sum to it.", examples = "113")
          @NotNull @Min(0) @Max(MOST) Integer regionTotal,
      @Schema(description = "Where the figures come from.", examples = "Brev af 29. april 2021")
          @NotNull @Plain
          @Size(max = 300) String source,
      @Schema(description = "Every municipality of the region once, in any order.")
          @NotEmpty @Size(max = 200) List<@NotNull @Valid Row> rows) {

    Figuring figuring() {
      return new Figuring(council, quotaYear, landstal, announcedOn, regionTotal, rows);
    }
  }

  /** Figures corrected. */
  @Schema(
      name = "ChangeAnnouncement",
      description = "Replaces the figures of a draft.",
      requiredProperties = {"quotaYear", "regionTotal", "rows"})
  record Change(
      @Schema(description = "Calendar year the quotas are for.", examples = "2022")
          @NotNull @Min(QuotaCalendar.FIRST_YEAR) @Max(QuotaCalendar.LAST_YEAR) Integer quotaYear,
      @Schema(description = "Refugees expected in the country that year.", examples = "500")
          @Min(0) @Max(MOST) @Nullable Integer landstal,
      @Schema(
              description = "Day of the announcement, in the year before the quota year or in it.",
              examples = "2021-04-29")
          @Day
          @Nullable LocalDate announcedOn,
      @Schema(description = "The region's quota; the rows must sum to it.", examples = "113")
          @NotNull @Min(0) @Max(MOST) Integer regionTotal,
      @Schema(description = "Every municipality of the region once, in any order.")
          @NotEmpty @Size(max = 200) List<@NotNull @Valid Row> rows) {

    Figuring figuring(String council) {
      return new Figuring(council, quotaYear, landstal, announcedOn, regionTotal, rows);
    }
  }

  /** An item to read. */
  @Schema(
      name = "AnnouncementFromAgenda",
      description = "An item of an agenda in whose tables the quotas stand.",
      requiredProperties = {"council", "itemId", "quotaYear"})
  record FromAgenda(
      @Schema(
              description = "Key of the council on whose agenda it is.",
              examples = "kkr-hovedstaden")
          @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String council,
      @Schema(
              description = "The item, as agenda-service knows it.",
              examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @NotNull UUID itemId,
      @Schema(description = "Calendar year the quotas are for.", examples = "2022")
          @NotNull @Min(QuotaCalendar.FIRST_YEAR) @Max(QuotaCalendar.LAST_YEAR) Integer quotaYear,
      @Schema(
              description =
                  "Refugees expected in the country that year; a figure in the text is only"
                      + " suggested.",
              examples = "500")
          @Min(0) @Max(MOST) @Nullable Integer landstal,
      @Schema(
              description =
                  "Day of the announcement, in the year before the quota year or in it; a day in"
                      + " the text is only suggested.",
              examples = "2021-04-29")
          @Day
          @Nullable LocalDate announcedOn) {}

  /** A calculation to take quotas out of. */
  @Schema(
      name = "AnnouncementFromRun",
      description = "A saved calculation of the country's quotas.",
      requiredProperties = {"council", "quotaYear", "runId"})
  record FromRun(
      @Schema(description = "Key of the council.", examples = "kkr-hovedstaden")
          @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String council,
      @Schema(description = "Calendar year the quotas are for.", examples = "2022")
          @NotNull @Min(QuotaCalendar.FIRST_YEAR) @Max(QuotaCalendar.LAST_YEAR) Integer quotaYear,
      @Schema(
              description = "A run of refugee-quotas of the council, on real inputs.",
              examples = "3c5e7a91-2b4d-4f60-8c8e-9d7b5f301c06")
          @NotNull UUID runId) {}

  /** Figures that are still to be checked. */
  record Figuring(
      String council,
      int quotaYear,
      @Nullable Integer landstal,
      @Nullable LocalDate announcedOn,
      int regionTotal,
      List<Row> rows) {}
}

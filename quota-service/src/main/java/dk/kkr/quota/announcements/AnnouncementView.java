package dk.kkr.quota.announcements;

import dk.kkr.platform.http.Etag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An announcement as one reader sees it. */
@Schema(
    name = "Announcement",
    description = "The quotas announced for the municipalities of a region and a year.")
record AnnouncementView(
    @Schema(description = "The announcement.", examples = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b05")
        UUID announcementId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Key of the region.", examples = "region-hovedstaden") String region,
    @Schema(description = "Calendar year the quotas are for.", examples = "2022") int quotaYear,
    @Schema(description = "Refugees expected in the country that year.", examples = "500")
        @Nullable Integer landstal,
    @Schema(description = "The region's quota, the sum of the rows.", examples = "113")
        int regionTotal,
    @Schema(
            description =
                "Last day to notify an agreement: 10 September of the year before the quota year"
                    + " (integrationsloven § 8(1)).",
            examples = "2021-09-10")
        LocalDate deadline,
    @Schema(description = "Day of the announcement.", examples = "2021-04-29")
        @Nullable LocalDate announcedOn,
    @Schema(
            description = "DRAFT until a person has looked; REVISED when a newer one holds.",
            examples = "ANNOUNCED")
        AnnouncementState state,
    @Schema(
            description =
                "Where the quotas of the year stand, as far as the reader sees the agreements on"
                    + " them; null for a draft.",
            examples = "UNDER_AGREEMENT")
        @Nullable QuotaState quotaState,
    @Schema(description = "When it was confirmed.", examples = "2021-06-01")
        @Nullable LocalDate confirmedOn,
    @Schema(description = "Every municipality of the region, in code order.")
        List<AnnouncedQuota> rows,
    @Schema(description = "How the agency fixed them; null where it did not.")
        @Nullable Fixing fixing,
    @Schema(description = "How it came to replace another one; null for the first of a year.")
        @Nullable RevisionView revision,
    @Schema(
            description = "The announcement that holds instead; null while it holds itself.",
            examples = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b06")
        @Nullable UUID revisedBy,
    @Schema(
            description =
                "Where the figures come from; null for readers outside the council's circle.")
        @Nullable Source source,
    @Schema(
            description =
                "What was doubtful in the item they were read from, and where the agency and the law"
                    + " do not fit; null for readers outside the council's circle.")
        @Nullable List<Finding> findings,
    @Schema(description = "For If-Match of a change.", examples = "\"1.secretariat\"")
        String etag) {

  /**
   * As a reader sees it.
   *
   * @param quotaState where the quotas stand to the reader
   * @param sources whether the reader sees where it comes from
   * @param tag the reader's part of the ETag
   */
  static AnnouncementView of(
      Announcement announcement, @Nullable QuotaState quotaState, boolean sources, String tag) {
    Revision change = announcement.supersedes();
    Figures figures = announcement.figures();
    return new AnnouncementView(
        announcement.id(),
        announcement.council(),
        figures.region(),
        figures.quotaYear(),
        figures.landstal(),
        figures.regionTotal(),
        figures.deadline(),
        figures.announcedOn(),
        announcement.state(),
        quotaState,
        announcement.confirmedOn(),
        figures.rows(),
        announcement.fixing(),
        change == null ? null : RevisionView.of(change, sources),
        announcement.revisedBy(),
        sources ? announcement.source() : null,
        sources ? announcement.findings() : null,
        new Etag(announcement.version(), tag).toString());
  }

  /** Everything, for the audit trail. */
  static AnnouncementView full(Announcement announcement) {
    return of(announcement, null, true, "secretariat");
  }
}

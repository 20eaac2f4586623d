package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed announcement, which does not change any more.
 *
 * @param announcementId the announcement
 * @param council key of the council
 * @param region key of the region
 * @param quotaYear calendar year the quotas are for
 * @param landstal refugees expected in the country; null when not known
 * @param regionTotal the region's quota, the sum of the rows
 * @param deadline last day to notify an agreement
 * @param rows every municipality of the region, in code order
 */
public record RegionQuotas(
    UUID announcementId,
    String council,
    String region,
    int quotaYear,
    @Nullable Integer landstal,
    int regionTotal,
    LocalDate deadline,
    List<AnnouncedQuota> rows) {

  /** Copies the rows. */
  public RegionQuotas {
    rows = List.copyOf(rows);
  }

  /** The quota of a municipality; empty when it is none of the region. */
  public Optional<AnnouncedQuota> of(String code) {
    return rows.stream().filter(row -> row.code().equals(code)).findFirst();
  }

  /** The name of a municipality of the region; its code when it is none. */
  public String name(String code) {
    return of(code).map(AnnouncedQuota::name).orElse(code);
  }
}

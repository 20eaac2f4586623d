package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was announced.
 *
 * @param quotaYear calendar year the quotas are for
 * @param landstal refugees expected in the country; null when not known
 * @param announcedOn day of the announcement; null when not known
 * @param region key of the region
 * @param regionTotal the region's quota: the sum of the rows
 * @param rows every municipality of the region once, in code order
 */
record Figures(
    int quotaYear,
    @Nullable Integer landstal,
    @Nullable LocalDate announcedOn,
    String region,
    int regionTotal,
    List<AnnouncedQuota> rows) {

  Figures {
    rows = rows.stream().sorted(Comparator.comparing(AnnouncedQuota::code)).toList();
    long sum = rows.stream().mapToLong(AnnouncedQuota::quota).sum();
    if (sum != regionTotal) {
      throw new IllegalArgumentException(
          "The rows sum to %d, the total is %d".formatted(sum, regionTotal));
    }
  }

  /** The same announcement with these quotas of the municipalities. */
  Figures with(List<AnnouncedQuota> newRows) {
    return new Figures(quotaYear, landstal, announcedOn, region, regionTotal, newRows);
  }

  LocalDate deadline() {
    return QuotaCalendar.deadline(quotaYear);
  }
}

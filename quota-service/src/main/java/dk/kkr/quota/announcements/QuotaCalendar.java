package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.time.Month;

/** The days that the law sets for the quotas of a year. */
final class QuotaCalendar {

  /** The first year that quotas are fixed for: integrationsloven came into force in 1999. */
  static final int FIRST_YEAR = 1999;

  /** The last year that is accepted. */
  static final int LAST_YEAR = 2150;

  private QuotaCalendar() {}

  /**
   * The last day to notify an agreement: 10 September of the year before the quota year, the one in
   * which the numbers are announced (integrationsloven § 8(1); boligplaceringsbekendtgørelsen §
   * 5(1)). The law says before that day, the agency takes the day itself as the last one.
   */
  static LocalDate deadline(int quotaYear) {
    return LocalDate.of(quotaYear - 1, Month.SEPTEMBER, 10);
  }

  /**
   * The day by which the agency fixes the quotas when no agreement was notified: 30 September of
   * the year before the quota year (integrationsloven § 8(3)). The day itself is in time, as the
   * agency reads it.
   */
  static LocalDate fixedBy(int quotaYear) {
    return LocalDate.of(quotaYear - 1, Month.SEPTEMBER, 30);
  }

  /** The first day on which the quotas of a year hold. */
  static LocalDate inForceFrom(int quotaYear) {
    return LocalDate.of(quotaYear, Month.JANUARY, 1);
  }

  /**
   * The day by which the numbers are announced: 1 May of the year before the quota year
   * (integrationsloven § 6). It stands for the day of the announcement where that is not known.
   */
  static LocalDate announcedBy(int quotaYear) {
    return LocalDate.of(quotaYear - 1, Month.MAY, 1);
  }
}

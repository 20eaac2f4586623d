package dk.kkr.agenda.calendars;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

/**
 * When clocks change in Denmark, for calendars: as it has been since 1996, directive 2000/84/EC.
 */
final class DanishTime {

  private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
  private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

  private DanishTime() {}

  /** The rules, under the name that every calendar knows. */
  static VTimezone rules() {
    VTimezone zone = new VTimezone("Europe/Copenhagen");
    zone.addDaylightSavingsTime(
        changing(
            new DaylightSavingsTime(),
            new DateTimeComponents(1996, 3, 31, 2, 0, 0, false),
            WINTER,
            SUMMER,
            "CEST"));
    zone.addStandardTime(
        changing(
            new StandardTime(),
            new DateTimeComponents(1996, 10, 27, 3, 0, 0, false),
            SUMMER,
            WINTER,
            "CET"));
    return zone;
  }

  private static <T extends Observance> T changing(
      T observance, DateTimeComponents first, UtcOffset from, UtcOffset to, String name) {
    observance.setDateStart(first);
    observance.setTimezoneOffsetFrom(from);
    observance.setTimezoneOffsetTo(to);
    observance.addTimezoneName(name);
    observance.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(first.getMonth())
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
    return observance;
  }
}

package dk.kkr.reference.dates;

import dk.kkr.reference.dates.FoundDate.Part;
import dk.kkr.reference.dates.FoundDate.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text. All forms stand in one pattern, longest first, so that what looks like a
 * day but is none ("31. februar 2020") is used up and not read as a month.
 */
final class DateScan {

  private static final String GAP = "[\\s\\u00a0]+";
  private static final String MONTH = "(?:" + DanishCalendar.MONTH_PATTERN + ")";
  private static final String YEAR = "(?:19|20|21)\\d\\d(?!\\d)";
  private static final String DASH = "[\\s\\u00a0]*[-\\u2013][\\s\\u00a0]*";

  private static final String IN_WORDS =
      ("(?<![\\p{L}\\d.,/])(?<!\\d-)"
              + "(?:(?<weekday>%1$s),?%2$s)?(?:(?:den|d\\.)%2$s)?"
              + "(?:(?<firstDay>\\d{1,2})\\.?%3$s)?(?<day>\\d{1,2})\\.[\\s\\u00a0]*(?<dayMonth>%4$s)(?!\\p{L})"
              + "(?:,?%2$s(?<dayYear>%5$s))?(?:,?%2$s(?:fra%2$s)?kl\\.?[\\s\\u00a0]*"
              + "(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?(?!\\d))?")
          .formatted(DanishCalendar.DAY_PATTERN, GAP, DASH, MONTH, YEAR);
  private static final String IN_FIGURES =
      ("(?<![\\p{L}\\d.,/-])(?:(?<numWeekday>%3$s),?%1$s(?:(?:den|d\\.)%1$s)?)?(?<d>\\d{1,2})(?:(?<sep>[-./])(?<m>\\d{1,2})\\k<sep>"
              + "|/(?<slashMonth>\\d{1,2})(?:%1$s|-))(?<y>%2$s)(?![-/]\\d)"
              + "(?:,?%1$s(?:kl\\.?%1$s)?(?<numHour>\\d{1,2})[.:](?<numMinute>\\d\\d)(?!\\d))?")
          .formatted(GAP, YEAR, DanishCalendar.DAY_PATTERN);
  private static final String MONTH_ONLY =
      ("(?<![\\p{L}\\d])(?<!\\d\\.[\\s\\u00a0]{0,3})(?:(?<part>primo|medio|ultimo)%1$s)?"
              + "(?:(?<firstMonth>%2$s)%3$s)?(?<month>%2$s)%1$s(?<monthYear>%4$s)")
          .formatted(GAP, MONTH, DASH, YEAR);
  private static final Pattern DATES =
      Pattern.compile(
          IN_WORDS + "|" + IN_FIGURES + "|" + MONTH_ONLY,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Matcher matcher;
  private final @Nullable LocalDate context;
  private final List<FoundDate> found = new ArrayList<>();

  DateScan(String text, @Nullable LocalDate context) {
    this.matcher = DATES.matcher(text);
    this.context = context;
  }

  List<FoundDate> run() {
    while (matcher.find()) {
      if (matcher.group("day") != null) {
        dayInWords();
      } else if (matcher.group("d") != null) {
        dayInFigures();
      } else {
        month();
      }
    }
    return List.copyOf(found);
  }

  private void dayInWords() {
    Month month = DanishCalendar.month(matcher.group("dayMonth"));
    String year = matcher.group("dayYear");
    String weekday = matcher.group("weekday");
    DayOfWeek writtenDay = weekday == null ? null : DanishCalendar.day(weekday);
    LocalTime time = time(matcher.group("hour"), matcher.group("minute"));
    boolean range = matcher.group("firstDay") != null;
    if (range) {
      day(month, year, "firstDay")
          .ifPresent(
              date ->
                  add(
                      date,
                      null,
                      writtenDay,
                      year == null,
                      matcher.start(),
                      matcher.end("firstDay")));
    }
    int start = range ? matcher.start("day") : matcher.start();
    day(month, year, "day")
        .ifPresent(
            date -> add(date, time, range ? null : writtenDay, year == null, start, matcher.end()));
  }

  private Optional<LocalDate> day(Month month, @Nullable String year, String group) {
    int day = Integer.parseInt(matcher.group(group));
    return year == null ? nearest(month, day) : valid(Integer.parseInt(year), month, day);
  }

  private void dayInFigures() {
    String slashMonth = matcher.group("slashMonth");
    int month = Integer.parseInt(slashMonth == null ? matcher.group("m") : slashMonth);
    if (month < 1 || month > 12) {
      return;
    }
    int day = Integer.parseInt(matcher.group("d"));
    LocalTime time = time(matcher.group("numHour"), matcher.group("numMinute"));
    String weekday = matcher.group("numWeekday");
    DayOfWeek written = weekday == null ? null : DanishCalendar.day(weekday);
    valid(Integer.parseInt(matcher.group("y")), Month.of(month), day)
        .ifPresent(date -> add(date, time, written, false, matcher.start(), matcher.end()));
  }

  private void month() {
    int year = Integer.parseInt(matcher.group("monthYear"));
    String part = matcher.group("part");
    String first = matcher.group("firstMonth");
    int start = matcher.start();
    if (first != null) {
      YearMonth last = YearMonth.of(year, DanishCalendar.month(matcher.group("month")));
      YearMonth begin = last.withMonth(DanishCalendar.month(first).getValue());
      // "November-februar 2020" begins the year before.
      addMonth(
          begin.isAfter(last) ? begin.minusYears(1) : begin,
          part,
          start,
          matcher.end("firstMonth"));
      part = null;
      start = matcher.start("month");
    }
    addMonth(
        YearMonth.of(year, DanishCalendar.month(matcher.group("month"))),
        part,
        start,
        matcher.end());
  }

  private void add(
      LocalDate date,
      @Nullable LocalTime time,
      @Nullable DayOfWeek weekday,
      boolean assumedYear,
      int start,
      int end) {
    found.add(
        new FoundDate(
            Precision.DAY,
            date,
            YearMonth.from(date),
            null,
            time,
            weekday,
            assumedYear,
            textOf(start, end),
            start,
            end));
  }

  private void addMonth(YearMonth month, @Nullable String part, int start, int end) {
    found.add(
        new FoundDate(
            part == null ? Precision.MONTH : Precision.PART_OF_MONTH,
            null,
            month,
            part == null ? null : Part.valueOf(part.toUpperCase(Locale.ROOT)),
            null,
            null,
            false,
            textOf(start, end),
            start,
            end));
  }

  private String textOf(int start, int end) {
    return matcher.group().substring(start - matcher.start(), end - matcher.start());
  }

  /** The year that brings the day nearest to the context; the later one of two equally near. */
  private Optional<LocalDate> nearest(Month month, int day) {
    LocalDate near = context;
    if (near == null) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1)
        .mapToObj(year -> valid(year, month, day))
        .flatMap(Optional::stream)
        .min(
            Comparator.comparingLong(
                    (LocalDate date) -> Math.abs(ChronoUnit.DAYS.between(near, date)))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static Optional<LocalDate> valid(int year, Month month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalTime time(@Nullable String hour, @Nullable String minute) {
    if (hour == null) {
      return null;
    }
    int hours = Integer.parseInt(hour);
    int minutes = minute == null ? 0 : Integer.parseInt(minute);
    return hours > 23 || minutes > 59 ? null : LocalTime.of(hours, minutes);
  }
}

package dk.kkr.agenda.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates and times as Danish offices write them. */
final class DanishDates {

  private static final List<String> MONTHS =
      List.of(
          "januar",
          "februar",
          "marts",
          "april",
          "maj",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "december");

  /** Matches any date, as part of another pattern. */
  static final String ANY =
      "\\d{1,2}[-./]\\d{1,2}[-./](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?(?:"
          + String.join("|", MONTHS)
          + ")\\s+\\d{4}";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.:])(\\d{1,2})([-./])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})(?![\\d:])");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})\\.?\\s*(" + String.join("|", MONTHS) + ")\\s+(\\d{4})(?!\\d)");
  private static final Pattern TIME =
      Pattern.compile("(?i)(?:\\bkl\\.?\\s*)?(?<![\\d.:])(\\d{1,2})[.:](\\d{2})(?!\\d)");
  private static final Pattern WHOLE_HOUR =
      Pattern.compile("(?i)\\bkl\\.?\\s*(\\d{1,2})(?![\\d.:])");

  /** From one time to another; only with minutes or "kl." these are times. */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?:\\bkl\\.?\\s*|(?<![\\d.:])(?=\\d{1,2}[.:]\\d{2}))(\\d{1,2})(?:[.:](\\d{2}))?"
              + "\\s*(?:-|–|—|til)\\s*(?:kl\\.?\\s*)?(\\d{1,2})(?:[.:](\\d{2}))?(?![\\d:]|[.-]\\d)");

  private DanishDates() {}

  /** The first date in the text, or null. */
  static @Nullable LocalDate dateIn(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher inWords = IN_WORDS.matcher(text);
    if (inWords.find()) {
      int month = MONTHS.indexOf(inWords.group(2).toLowerCase(Locale.ROOT)) + 1;
      return date(inWords.group(3), Integer.toString(month), inWords.group(1));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      String year = dayFirst.group(4);
      return date(year.length() == 2 ? "20" + year : year, dayFirst.group(3), dayFirst.group(1));
    }
    return null;
  }

  /** What is written like a date in the text although there is no such day, or null. */
  static @Nullable String noDateIn(String text) {
    return Stream.of(YEAR_FIRST, IN_WORDS, DAY_FIRST)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst()
        .filter(written -> dateIn(written) == null)
        .orElse(null);
  }

  /** The first time of day in the text, or null; a date in it is passed over. */
  static @Nullable LocalTime timeIn(String text) {
    String rest = withoutDates(text);
    Matcher time = TIME.matcher(rest);
    Matcher hour = WHOLE_HOUR.matcher(rest);
    boolean timed = time.find();
    boolean whole = hour.find() && !(timed && time.start() < hour.start());
    if (whole) {
      return time(hour.group(1), "0");
    }
    return timed ? time(time.group(1), time.group(2)) : null;
  }

  /** The time to which something lasts that begins then, or null. */
  static @Nullable LocalTime endIn(String text, LocalTime start) {
    Matcher range = RANGE.matcher(withoutDates(text));
    if (!range.find()) {
      return null;
    }
    LocalTime from = time(range.group(1), orZero(range.group(2)));
    LocalTime to = time(range.group(3), orZero(range.group(4)));
    return start.equals(from) && to != null && to.isAfter(start) ? to : null;
  }

  private static String orZero(@Nullable String minutes) {
    return minutes == null ? "0" : minutes;
  }

  /** Whether the text names a time to which something lasts. */
  static boolean hasEnd(String text) {
    return TIME.matcher(withoutDates(text)).results().limit(2).count() == 2;
  }

  private static String withoutDates(String text) {
    String rest = YEAR_FIRST.matcher(text).replaceAll(" ");
    rest = DAY_FIRST.matcher(rest).replaceAll(" ");
    return IN_WORDS.matcher(rest).replaceAll(" ");
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable LocalTime time(String hour, String minute) {
    try {
      return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }
}

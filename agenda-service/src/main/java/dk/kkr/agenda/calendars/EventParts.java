package dk.kkr.agenda.calendars;

import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts and days of an entry, as calendars show them. */
final class EventParts {

  static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  /** What a line in somebody's calendar can show. */
  private static final int SHORT = 200;

  private static final int LONG = 2_000;

  private EventParts() {}

  /** Its line. */
  static void summarise(VEvent event, String text) {
    event.setSummary(shortened(text, SHORT));
  }

  /** What is said of it, each in a paragraph; nothing where there is nothing to say. */
  static void describe(
      VEvent event, @Nullable String one, @Nullable String other, @Nullable String third) {
    String text =
        Stream.of(one, other, third)
            .filter(Objects::nonNull)
            .filter(said -> !said.isBlank())
            .collect(Collectors.joining("\n\n"));
    if (!text.isEmpty()) {
      event.setDescription(shortened(text, LONG));
    }
  }

  /** A Danish time. */
  static ICalDate at(LocalDate day, LocalTime time) {
    return new ICalDate(Date.from(LocalDateTime.of(day, time).atZone(ZONE).toInstant()), true);
  }

  /** A day as a whole. */
  static ICalDate allDay(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }

  private static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}

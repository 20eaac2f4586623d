package dk.kkr.agenda.calendars;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.meetings.DateStatus;
import dk.kkr.agenda.meetings.MeetingDeadline;
import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.meetings.MeetingView;
import dk.kkr.agenda.meetings.PublicMeetings.PublicMeeting;
import dk.kkr.agenda.versions.NamedDays.DatedItem;
import dk.kkr.reference.dates.DanishDates;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the calendar of a council: the same content always gives the same bytes. */
final class CouncilCalendar {

  private static final String DOMAIN = "@agenda-service.kkr";

  private final ICalendar calendar = new ICalendar();
  private final String council;
  private final String service;
  private final Map<String, Integer> used = new HashMap<>();

  private CouncilCalendar(String council, String service) {
    this.council = council;
    this.service = service;
  }

  /**
   * The calendar.
   *
   * @param council its name
   * @param meetings in the order in which they are written
   * @param items of their agendas, with the days that they name
   * @param most so many days of items at most
   * @param service address of this service: entries lead to their agendas
   */
  static String of(
      String council,
      List<PublicMeeting> meetings,
      List<DatedItem> items,
      int most,
      String service) {
    CouncilCalendar of = new CouncilCalendar(council, service);
    of.head();
    meetings.forEach(one -> of.calendar.addEvent(of.meeting(one.meeting(), one.version())));
    meetings.forEach(of::deadlines);
    items.stream().flatMap(of::days).limit(most).forEach(of.calendar::addEvent);
    return of.write();
  }

  private void head() {
    calendar.setProductId("-//KKR//agenda-service//DA");
    calendar.setMethod(Method.PUBLISH);
    calendar.setName(council);
    calendar.setExperimentalProperty("X-WR-CALNAME", council);
    // RFC 7986 section 5.7 asks for the type, although there is no other.
    calendar
        .setRefreshInterval(Duration.builder().hours(1).build())
        .setParameter("VALUE", "DURATION");
    calendar
        .getTimezoneInfo()
        .setDefaultTimezone(
            new TimezoneAssignment(
                java.util.TimeZone.getTimeZone(EventParts.ZONE), DanishTime.rules()));
  }

  private VEvent meeting(MeetingView meeting, long version) {
    VEvent event = event("meeting-" + meeting.id(), version, meeting.updatedAt());
    event.setLastModified(Date.from(meeting.updatedAt()));
    event.setCreated(Date.from(meeting.createdAt()));
    boolean cancelled = meeting.state() == MeetingState.CANCELLED;
    boolean tentative = meeting.dateStatus() == DateStatus.TENTATIVE;
    String title = meeting.title() == null ? "Møde" : meeting.title();
    EventParts.summarise(
        event,
        (cancelled ? "Aflyst: " : "")
            + title
            + " i "
            + council
            + (tentative && !cancelled ? " (foreløbig dato)" : ""));
    event.setStatus(
        cancelled ? Status.cancelled() : tentative ? Status.tentative() : Status.confirmed());
    LocalTime start = meeting.start();
    if (start == null) {
      event.setDateStart(EventParts.allDay(meeting.date()));
      event.setTransparency(Transparency.transparent());
    } else {
      event.setDateStart(EventParts.at(meeting.date(), start));
      LocalTime end = meeting.end();
      if (end != null) {
        event.setDateEnd(EventParts.at(meeting.date(), end));
      }
    }
    event.setLocation(meeting.place());
    leadToAgenda(event, meeting);
    EventParts.describe(event, meeting.cancellationReason(), meeting.practical(), minutes(meeting));
    event.addCategories("Møde");
    return event;
  }

  private void leadToAgenda(VEvent event, MeetingView meeting) {
    if (meeting.agendaVersion() > 0) {
      event.setUrl("%s/meetings/%s/agenda".formatted(service, meeting.id()));
    }
  }

  private void deadlines(PublicMeeting one) {
    MeetingView meeting = one.meeting();
    if (meeting.state() == MeetingState.CANCELLED) {
      return;
    }
    for (MeetingDeadline deadline : meeting.deadlines()) {
      VEvent event = event(id(meeting.id(), deadline), one.version(), meeting.updatedAt());
      EventParts.summarise(event, deadline.words());
      event.setDateStart(EventParts.allDay(deadline.date()));
      event.setTransparency(Transparency.transparent());
      EventParts.describe(
          event,
          "Til mødet i %s den %s".formatted(council, DanishDates.format(meeting.date())),
          null,
          null);
      leadToAgenda(event, meeting);
      event.addCategories("Frist");
      calendar.addEvent(event);
    }
  }

  // A deadline has no id of its own: its kind, and its own words where it has some, tell it apart,
  // so that it may move to another day, and stays what it is when another one is taken away.
  private static String id(UUID meeting, MeetingDeadline deadline) {
    String own = deadline.text();
    String words =
        own == null || own.isBlank()
            ? ""
            : "-" + UUID.nameUUIDFromBytes(own.strip().getBytes(StandardCharsets.UTF_8));
    return "deadline-%s-%s%s".formatted(deadline.kind(), meeting, words);
  }

  private static @Nullable String minutes(MeetingView meeting) {
    return meeting.minutesLink() == null ? null : "Referat: " + meeting.minutesLink();
  }

  private Stream<VEvent> days(DatedItem item) {
    return Stream.concat(
        item.steps().stream().map(step -> step(item, step)),
        item.points().stream().map(point -> due(item, point)));
  }

  // A step has no id of its own: its words tell it apart, so that it may move to another day.
  private VEvent step(DatedItem item, Step step) {
    String words =
        Stream.of(step.actor(), step.act() == null ? step.text() : step.act())
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(": "));
    String full =
        String.join(
            "|",
            Objects.requireNonNullElse(step.actor(), ""),
            Objects.requireNonNullElse(step.act(), ""),
            step.text());
    String id =
        "step-%s-%s"
            .formatted(
                item.itemId(), UUID.nameUUIDFromBytes(full.getBytes(StandardCharsets.UTF_8)));
    VEvent event = day(item, id, Objects.requireNonNull(step.date()), words);
    EventParts.describe(event, step.text(), origin(item), null);
    event.addCategories("Videre proces");
    return event;
  }

  private VEvent due(DatedItem item, Point point) {
    VEvent event =
        day(
            item,
            "due-" + point.identity(),
            Objects.requireNonNull(point.dueOn()),
            "Frist: " + point.text());
    String addressees = String.join(", ", point.addressees());
    EventParts.describe(
        event, point.text(), addressees.isEmpty() ? null : "For " + addressees, origin(item));
    event.addCategories("Frist");
    return event;
  }

  private VEvent day(DatedItem item, String id, LocalDate day, String summary) {
    VEvent event = event(id, item.version(), item.released());
    EventParts.summarise(event, summary);
    event.setDateStart(EventParts.allDay(day));
    event.setTransparency(Transparency.transparent());
    event.setUrl(
        "%s/meetings/%s/agenda#punkt-%s".formatted(service, item.meetingId(), item.itemId()));
    return event;
  }

  private String origin(DatedItem item) {
    return "Punkt %s %s på dagsordenen for mødet i %s den %s"
        .formatted(item.number(), item.title(), council, DanishDates.format(item.meetingDay()));
  }

  /** The same id twice in one calendar would be one entry: the second gets a number. */
  private VEvent event(String id, long sequence, Instant stamp) {
    int times = used.merge(id, 1, Integer::sum);
    VEvent event = new VEvent();
    event.setUid(id + (times == 1 ? "" : "-" + times) + DOMAIN);
    event.setSequence((int) Math.min(sequence, Integer.MAX_VALUE));
    event.setDateTimeStamp(Date.from(stamp));
    return event;
  }

  private String write() {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FoldedLines.of(text.toString());
  }
}

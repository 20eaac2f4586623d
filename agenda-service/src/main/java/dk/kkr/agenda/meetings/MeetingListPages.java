package dk.kkr.agenda.meetings;

import dk.kkr.agenda.meetings.MeetingListPage.Choice;
import dk.kkr.agenda.meetings.MeetingListPage.Line;
import dk.kkr.agenda.meetings.MeetingListPage.Year;
import dk.kkr.agenda.pages.Days;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.security.Caller;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.dates.DanishDates;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts lists of meetings into Danish words. */
@ApplicationScoped
class MeetingListPages {

  private final ReferenceData reference;
  private final Ways ways;
  private final Template template;

  MeetingListPages(
      ReferenceData reference, Ways ways, @Location("meetings.html") Template template) {
    this.reference = reference;
    this.ways = ways;
    this.template = template;
  }

  /** The page of a list, as HTML. */
  String of(Meetings.Filter filter, Page<MeetingView> found, int limit, Caller caller) {
    Map<String, List<Line>> years = new LinkedHashMap<>();
    for (MeetingView meeting : found.items()) {
      years
          .computeIfAbsent(Integer.toString(meeting.date().getYear()), year -> new ArrayList<>())
          .add(line(meeting, Reader.of(caller, meeting.council())));
    }
    String council = filter.council();
    var page =
        new MeetingListPage(
            council == null ? "Møder og dagsordener" : "Møder og dagsordener i " + name(council),
            choices(council),
            years.entrySet().stream()
                .map(each -> new Year(each.getKey(), each.getValue()))
                .toList(),
            found.next() == null ? null : next(filter, limit, found.next()),
            council == null ? Ways.everywhere() : ways.from(council));
    return template.data("page", page).render();
  }

  private List<Choice> choices(@Nullable String chosen) {
    return Stream.concat(
            Stream.of(new Choice("Alle råd", "/meetings", chosen == null)),
            reference.councils().stream()
                .map(
                    each ->
                        new Choice(
                            each.name(),
                            "/meetings?council=" + each.key(),
                            each.key().equals(chosen))))
        .toList();
  }

  private Line line(MeetingView meeting, Reader reader) {
    return new Line(
        Days.kept(DanishDates.formatWithWeekday(meeting.date())),
        meeting.date().toString(),
        meeting.title(),
        Stream.of(name(meeting.council()), time(meeting.start()), meeting.place())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        status(meeting),
        ways(meeting, reader));
  }

  private static @Nullable String time(@Nullable LocalTime start) {
    return start == null ? null : Days.kept(DanishDates.format(start));
  }

  private static String status(MeetingView meeting) {
    String sent =
        meeting.agendaVersion() == 0
            ? "Dagsordenen er ikke udsendt"
            : "Dagsorden udsendt, version " + meeting.agendaVersion();
    return switch (meeting.state()) {
      case DRAFT, RELEASED -> {
        String day = meeting.dateStatus() == DateStatus.TENTATIVE ? "Datoen er foreløbig. " : "";
        yield day + (meeting.external() ? "Holdes uden for systemet" : sent);
      }
      case HELD -> "Holdt";
      case CLOSED -> "Holdt, referatet er godkendt";
      case CANCELLED ->
          meeting.cancellationReason() == null
              ? "Aflyst"
              : "Aflyst: " + meeting.cancellationReason();
    };
  }

  private List<Way> ways(MeetingView meeting, Reader reader) {
    List<Way> all = new ArrayList<>();
    String agenda = "/meetings/%s/agenda".formatted(meeting.id());
    if (meeting.agendaVersion() > 0) {
      all.add(new Way("Dagsorden", agenda));
      all.add(new Way("PDF", agenda + "?format=pdf"));
    }
    boolean written = meeting.state() != MeetingState.CANCELLED && !meeting.external();
    if (written && reader.mayRead(Content.DRAFT)) {
      all.add(new Way("Udkast", agenda + "?draft=true"));
    }
    if (meeting.minutesVersion() > 0) {
      all.add(ways.minutes(meeting.id()));
    }
    if (meeting.minutesLink() != null) {
      all.add(new Way("Referat", meeting.minutesLink()));
    }
    return all;
  }

  private static String next(Meetings.Filter filter, int limit, String after) {
    UriBuilder next = UriBuilder.fromPath("/meetings");
    add(next, "council", filter.council());
    add(next, "from", filter.from());
    add(next, "to", filter.to());
    add(next, "state", filter.state());
    add(next, "modified_since", filter.modifiedSince());
    return next.queryParam("limit", limit).queryParam("after", after).build().toString();
  }

  private static void add(UriBuilder address, String name, @Nullable Object value) {
    if (value != null) {
      address.queryParam(name, value);
    }
  }

  private String name(String council) {
    return reference.council(council).map(Council::name).orElse(council);
  }
}

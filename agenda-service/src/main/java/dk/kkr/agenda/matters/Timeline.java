package dk.kkr.agenda.matters;

import dk.kkr.agenda.backlog.RaisedEntries.RaisedEntry;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step.Precision;
import dk.kkr.agenda.decisions.DecidedPoint;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.matters.TimelineEntry.Kind;
import dk.kkr.agenda.matters.TimelineEntry.Place;
import dk.kkr.agenda.matters.TimelineEntry.Shown;
import dk.kkr.agenda.meetings.MeetingView;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.versions.TracedItem;
import dk.kkr.agenda.versions.TracedItem.LedPoint;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what happened in a matter in order of time, for one reader. */
final class Timeline {

  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

  private final Function<String, Reader> readers;
  private final Map<UUID, ResultView> results;
  private final Map<UUID, List<DecidedPoint>> decided;
  private final Map<UUID, MeetingView> meetings;
  private final Map<UUID, TracedItem> items = new HashMap<>();
  private final List<TimelineEntry> entries = new ArrayList<>();
  private int raised;

  /**
   * An empty timeline.
   *
   * @param readers what the reader is towards a council
   * @param results by point
   * @param decided what they were decided on
   * @param meetings by id: those outside the system, and the one of the origin
   */
  Timeline(
      Function<String, Reader> readers,
      Map<UUID, ResultView> results,
      List<DecidedPoint> decided,
      Map<UUID, MeetingView> meetings) {
    this.readers = readers;
    this.results = results;
    this.decided = decided.stream().collect(Collectors.groupingBy(DecidedPoint::itemId));
    this.meetings = meetings;
  }

  /** Everything told so far, in order; those of one day by meeting, number and kind. */
  List<TimelineEntry> inOrder() {
    return entries.stream().sorted(Comparator.comparing(TimelineEntry::place)).toList();
  }

  /** What began the matter, on the day that is stated, or that of its meeting; else before all. */
  void origin(MatterOrigin origin) {
    MeetingView meeting = origin.meetingId() == null ? null : meetings.get(origin.meetingId());
    LocalDate day = origin.date() != null || meeting == null ? origin.date() : meeting.date();
    add(
        Place.of(day == null ? BEFORE_ALL : day, "", null, Kind.ORIGIN, 0),
        new Shown(
            Kind.ORIGIN,
            day,
            day == null ? Precision.NONE : origin.stated(),
            meeting == null ? null : meeting.council(),
            meeting == null ? null : meeting.id(),
            meeting == null ? null : meeting.date(),
            null,
            null,
            null,
            origin.text(),
            origin.kind().name(),
            true,
            meeting == null ? null : minutes(meeting),
            false));
  }

  /** What a meeting outside the system dealt with. */
  void outside(MatterLink link) {
    MeetingView meeting = link.meetingId() == null ? null : meetings.get(link.meetingId());
    if (meeting == null) {
      return;
    }
    add(
        Place.of(meeting.date(), meeting.id(), link.number(), Kind.ITEM, 0),
        new Shown(
            Kind.ITEM,
            meeting.date(),
            Precision.DAY,
            meeting.council(),
            meeting.id(),
            meeting.date(),
            null,
            link.number(),
            link.title(),
            link.text(),
            meeting.state().name(),
            true,
            minutes(meeting),
            false));
  }

  private static String minutes(MeetingView meeting) {
    return meeting.minutesLink() == null ? "/meetings/" + meeting.id() : meeting.minutesLink();
  }

  /** An item with positions and decisions, as far as the reader may know of it. */
  void item(TracedItem item) {
    TracedItem.Body body = item.seenBy(readers.apply(item.council()));
    if (body == null) {
      return;
    }
    items.put(item.itemId(), item);
    On on = new On(item, body, item.seenBy(Reader.PUBLIC) != null);
    int order = 0;
    add(
        on.place(item.day(), Kind.ITEM, 0),
        on.shown(Kind.ITEM, item.day(), null, item.state().name()));
    for (Position position : body.positions()) {
      LocalDate day = position.date();
      add(on.place(day == null ? item.day() : day, Kind.POSITION, order++), on.shown(position));
    }
    for (LedPoint led : body.decided()) {
      ResultView result = results.get(led.point().identity());
      if (result != null && result.confirmed()) {
        LocalDate day = Objects.requireNonNullElse(result.decidedOn(), item.day());
        add(on.place(day, Kind.DECISION, order++), on.shown(led, result, day));
      }
    }
    for (DecidedPoint point : gone(item, body)) {
      LocalDate day = Objects.requireNonNullElse(point.result().decidedOn(), item.day());
      add(on.place(day, Kind.DECISION, order++), on.shown(point, day));
    }
    PastDecision past = item.past();
    if (past != null) {
      add(on.place(item.day(), Kind.DECISION, order), on.shown(past));
    }
  }

  /** What was decided on points that a later version no longer has. */
  private List<DecidedPoint> gone(TracedItem item, TracedItem.Body body) {
    return DecidedPoint.gone(
        decided.getOrDefault(item.itemId(), List.of()),
        body.decided().stream().map(led -> led.point().identity()).toList());
  }

  /** An item and where it stands. */
  private record On(TracedItem item, TracedItem.Body body, boolean open) {

    Place place(LocalDate day, Kind kind, int order) {
      return Place.of(day, item.meetingId(), body.number(), kind, order);
    }

    Shown shown(Kind kind, LocalDate day, @Nullable String text, @Nullable String outcome) {
      return shown(kind, day, body.title(), text, outcome);
    }

    Shown shown(Position position) {
      return shown(
          Kind.POSITION,
          position.date(),
          position.body(),
          position.text() == null ? position.kind() : position.text(),
          position.status().name());
    }

    Shown shown(LedPoint led, ResultView result, LocalDate day) {
      String text = LedPoint.told(led.lead(), result.words(led.text()));
      return shown(Kind.DECISION, day, text, result.outcome());
    }

    Shown shown(DecidedPoint point, LocalDate day) {
      ResultView result = point.result();
      return shown(Kind.DECISION, day, result.words(point.words()), result.outcome());
    }

    Shown shown(PastDecision past) {
      String outcome = past.outcome() == null ? null : past.outcome().name();
      return shown(Kind.DECISION, item.day(), body.title(), past.text(), outcome, true);
    }

    private Shown shown(
        Kind kind,
        @Nullable LocalDate day,
        String title,
        @Nullable String text,
        @Nullable String outcome) {
      return shown(kind, day, title, text, outcome, false);
    }

    private Shown shown(
        Kind kind,
        @Nullable LocalDate day,
        String title,
        @Nullable String text,
        @Nullable String outcome,
        boolean fromFile) {
      return new Shown(
          kind,
          day,
          day == null ? Precision.NONE : Precision.DAY,
          item.council(),
          item.meetingId(),
          item.day(),
          item.itemId(),
          body.number(),
          title,
          text,
          outcome,
          open,
          open
              ? "/meetings/%s/agenda#punkt-%s".formatted(item.meetingId(), item.itemId())
              : "/items/" + item.itemId(),
          fromFile);
    }
  }

  /** What items left for later agendas, for the council; told at the day of the meeting. */
  void raised(RaisedEntry entry) {
    TracedItem item =
        entry.from().stream().map(items::get).filter(Objects::nonNull).findFirst().orElse(null);
    if (item == null || !readers.apply(entry.council()).mayRead(Content.BACKLOG)) {
      return;
    }
    TracedItem.Body body = Objects.requireNonNull(item.seenBy(readers.apply(item.council())));
    LocalDate day = entry.raised().isBefore(item.day()) ? entry.raised() : item.day();
    add(
        Place.of(day, item.meetingId(), body.number(), Kind.FOLLOW_UP, raised++),
        new Shown(
            Kind.FOLLOW_UP,
            day,
            Precision.DAY,
            entry.council(),
            item.meetingId(),
            item.day(),
            item.itemId(),
            body.number(),
            entry.title(),
            entry.text(),
            entry.state(),
            false,
            "/backlog/" + entry.id(),
            false));
  }

  private void add(Place place, Shown shown) {
    entries.add(new TimelineEntry(place, shown));
  }
}

package dk.kkr.agenda.matters;

import dk.kkr.agenda.backlog.EntryPlaced;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.matters.Matters.OfItem;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.ShownOnMeetings;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes matters. Whether the caller may, the resources have asked. */
@ApplicationScoped
class MatterKeeping {

  private final Matters matters;
  private final MatterLinks links;
  private final Linking linking;
  private final Calendar calendar;
  private final AgendaItems items;
  private final Councils councils;
  private final ShownOnMeetings shown;
  private final Changes changes;
  private final Clock clock;

  MatterKeeping(
      Matters matters,
      MatterLinks links,
      Linking linking,
      Calendar calendar,
      AgendaItems items,
      Councils councils,
      ShownOnMeetings shown,
      Changes changes,
      Clock clock) {
    this.matters = matters;
    this.links = links;
    this.linking = linking;
    this.calendar = calendar;
    this.items = items;
    this.councils = councils;
    this.shown = shown;
    this.changes = changes;
    this.clock = clock;
  }

  /** Begins a matter. */
  Matter begin(MatterText text) {
    check(text);
    Matter matter = Matter.begin(text, LocalDate.now(clock), now());
    matters.persist(matter);
    changes.record("matter.begin", matter, null, MatterView.of(matter, true));
    return matter;
  }

  /** Replaces what is said of a matter. */
  void write(Matter matter, MatterText text) {
    check(text);
    links.lock(matter.id());
    List<String> bound =
        links.councilsOf(matter.id()).stream()
            .filter(council -> !text.councils().contains(council))
            .toList();
    if (!bound.isEmpty()) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Items of %s belong to the matter, so it goes on sharing it. Unlink them first."
                  .formatted(String.join(", ", bound)))
          .at("/councils", "must name every council that something linked belongs to");
    }
    change("matter.write", matter, each -> each.write(text, now()));
  }

  /** Does a step from state to state. */
  void step(String action, Matter matter, MatterCommands.Step step, Step verb) {
    LocalDate today = LocalDate.now(clock);
    LocalDate on = step.on() == null ? today : step.on();
    if (on.isAfter(today)) {
      throw new ProblemException(
              Problems.INVALID_INPUT, "%s has not come yet; today is %s.".formatted(on, today))
          .at("/on", "must not be in the future");
    }
    change(action, matter, each -> verb.take(each, step.reason(), on, now()));
  }

  /** A verb of a matter. */
  @FunctionalInterface
  interface Step {
    void take(Matter matter, String reason, LocalDate on, Instant now);
  }

  private void change(String action, Matter matter, Consumer<Matter> verb) {
    MatterView before = MatterView.of(matter, true);
    verb.accept(matter);
    changes.record(action, matter, before, MatterView.of(matter, true));
    shown.ofMatter(matter.id());
  }

  // An item that comes from one of a matter goes on with it, as long as there is room.
  void onPlaced(@Observes EntryPlaced placing) {
    Item item = items.get(placing.itemId());
    matters.of(placing.from()).stream()
        .map(OfItem::matter)
        .distinct()
        .filter(matter -> matter.councils().contains(item.scope()))
        .forEach(matter -> linking.follow(matter, item));
  }

  private void check(MatterText text) {
    for (int i = 0; i < text.councils().size(); i++) {
      councils.require(text.councils().get(i), "/councils/" + i);
    }
    check(text.origin(), text.councils());
  }

  private void check(MatterOrigin origin, List<String> sharing) {
    UUID meetingId = origin.meetingId();
    UUID itemId = origin.itemId();
    if (meetingId != null
        && calendar.find(meetingId).map(Meeting::council).filter(sharing::contains).isEmpty()) {
      throw wrong("/origin/meetingId", "must be a meeting of a council that shares the matter");
    }
    if (itemId != null && !stands(itemId, meetingId)) {
      throw wrong("/origin/itemId", "must be an item of the meeting given");
    }
    if (origin.kind() == MatterOrigin.Kind.MEETING_ORDER
        && meetingId == null
        && origin.text() == null) {
      throw wrong("/origin", "must name the meeting that ordered it, or say which it was");
    }
  }

  private boolean stands(UUID itemId, @Nullable UUID meetingId) {
    return items.find(itemId).filter(item -> item.meetingId().equals(meetingId)).isPresent();
  }

  private static ProblemException wrong(String pointer, String message) {
    return new ProblemException(
            Problems.INVALID_INPUT, "The origin does not hold together; nothing was stored.")
        .at(pointer, message);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

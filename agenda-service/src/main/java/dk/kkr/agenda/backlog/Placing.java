package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.items.ItemClosed;
import dk.kkr.agenda.items.ItemRemoved;
import dk.kkr.agenda.items.ItemsElsewhere;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.CalendarChanged;
import dk.kkr.agenda.meetings.CalledOff;
import dk.kkr.agenda.meetings.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of entries onto agendas, and back when the item or its meeting goes. */
@ApplicationScoped
class Placing {

  private static final String BACKGROUND = "Baggrund";

  private final Backlog backlog;
  private final BacklogEntries entries;
  private final AgendaItems items;
  private final ItemsElsewhere elsewhere;
  private final Calendar calendar;
  private final Clock clock;
  private final Event<EntryPlaced> placed;

  Placing(
      Backlog backlog,
      BacklogEntries entries,
      AgendaItems items,
      ItemsElsewhere elsewhere,
      Calendar calendar,
      Clock clock,
      Event<EntryPlaced> placed) {
    this.backlog = backlog;
    this.entries = entries;
    this.items = items;
    this.elsewhere = elsewhere;
    this.calendar = calendar;
    this.clock = clock;
    this.placed = placed;
  }

  /** Makes an open entry an item at the end of a section; the caller holds the meeting alone. */
  void place(BacklogItem entry, Meeting meeting, UUID sectionId) {
    entry.requireOpen();
    Item item = items.add(meeting, sectionId, null, null, content(entry), "item.place");
    backlog.change(
        "backlog.place", entry, each -> each.place(meeting.id(), item.id(), backlog.now()));
    placed.fire(new EntryPlaced(item.id(), entry.comesFrom()));
  }

  // Closed when the entry is, or what it comes from has been closed meanwhile.
  private ItemContent content(BacklogItem entry) {
    ItemContent content =
        Optional.ofNullable(entry.sourceItemId())
            .flatMap(items::find)
            .map(item -> elsewhere.asWritten(calendar.get(item.meetingId()), item))
            .orElseGet(
                () -> ItemContent.plain(entry.title(), background(entry.text()), entry.points()))
            .copied();
    return entry.closed() || items.isClosed(entry.originItemId())
        ? content.shown(true, content.publicTitle())
        : content;
  }

  private static List<Part> background(@Nullable String text) {
    return text == null ? List.of() : List.of(new Part(PartKind.BACKGROUND, BACKGROUND, text));
  }

  void onItemClosed(@Observes ItemClosed closing) {
    for (BacklogItem entry : entries.openFrom(closing.itemId())) {
      backlog.change("backlog.close", entry, each -> each.close(backlog.now()));
    }
  }

  void onCalendarChanged(@Observes CalendarChanged change) {
    backlog.reassign(change.council());
  }

  void onItemRemoved(@Observes ItemRemoved removal) {
    entries
        .placedAs(removal.itemId())
        .ifPresent(entry -> reopen(entry, null, null, removal.closed()));
    backlog.reassign(removal.council());
  }

  // Nothing of a cancelled meeting is lost, unless its items are not wanted back. What had come
  // from
  // the backlog goes back there in any case: without its item it begins anew.
  void onCalledOff(@Observes CalledOff event) {
    Meeting meeting = event.meeting();
    LocalDate from = firstDay(meeting);
    for (Item item : items.on(meeting)) {
      UUID source = event.itemsToBacklog() ? item.id() : null;
      Optional<BacklogItem> placed = entries.placedAs(item.id());
      placed.ifPresent(entry -> reopen(entry, source, from, item.content().closed()));
      if (placed.isEmpty() && event.itemsToBacklog()) {
        bringBack(meeting, item, from);
      }
    }
  }

  // A meeting that has been is no place for what did not take place.
  private LocalDate firstDay(Meeting cancelled) {
    LocalDate today = LocalDate.now(clock);
    return cancelled.date().isBefore(today) ? today : cancelled.date();
  }

  private void bringBack(Meeting meeting, Item item, LocalDate from) {
    ItemContent content = item.content();
    Proposal proposal =
        new Proposal(content.title(), null, content.points(), null, from, null, content.closed());
    Origin origin = Origin.cancelled(meeting.id(), item.id(), item.place().number());
    BacklogItem entry = BacklogItem.open(meeting.council(), origin, proposal, backlog.now());
    entry.bring(item.id());
    backlog.add(entry, "backlog.return");
  }

  private void reopen(
      BacklogItem entry, @Nullable UUID source, @Nullable LocalDate from, boolean closed) {
    backlog.change(
        "backlog.reopen", entry, each -> each.reopen(source, from, closed, backlog.now()));
  }
}

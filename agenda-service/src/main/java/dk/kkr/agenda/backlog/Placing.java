package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.items.ItemRemoved;
import dk.kkr.agenda.meetings.CalendarChanged;
import dk.kkr.agenda.meetings.CalledOff;
import dk.kkr.agenda.meetings.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

  Placing(Backlog backlog, BacklogEntries entries, AgendaItems items) {
    this.backlog = backlog;
    this.entries = entries;
    this.items = items;
  }

  /** Makes an open entry an item at the end of a section; the caller holds the meeting alone. */
  void place(BacklogItem entry, Meeting meeting, UUID sectionId) {
    entry.requireOpen();
    Item item = items.add(meeting, sectionId, null, null, content(entry), "item.place");
    backlog.change(
        "backlog.place", entry, each -> each.place(meeting.id(), item.id(), backlog.now()));
  }

  private ItemContent content(BacklogItem entry) {
    return Optional.ofNullable(entry.sourceItemId())
        .flatMap(items::find)
        .map(source -> source.content().copied())
        .orElseGet(
            () ->
                ItemContent.plain(entry.title(), background(entry.text()), entry.points())
                    .copied());
  }

  private static List<Part> background(@Nullable String text) {
    return text == null ? List.of() : List.of(new Part(PartKind.BACKGROUND, BACKGROUND, text));
  }

  void onCalendarChanged(@Observes CalendarChanged change) {
    backlog.reassign(change.council());
  }

  void onItemRemoved(@Observes ItemRemoved removal) {
    entries.placedAs(removal.itemId()).ifPresent(entry -> reopen(entry, null, entry.notBefore()));
    backlog.reassign(removal.council());
  }

  // Nothing of a cancelled meeting is lost: its items wait for a meeting on or after its day.
  void onCalledOff(@Observes CalledOff event) {
    Meeting meeting = event.meeting();
    for (Item item : items.on(meeting)) {
      entries
          .placedAs(item.id())
          .ifPresentOrElse(
              entry -> reopen(entry, item.id(), meeting.date()), () -> bringBack(meeting, item));
    }
  }

  private void bringBack(Meeting meeting, Item item) {
    ItemContent content = item.content();
    Proposal proposal =
        new Proposal(content.title(), null, content.points(), null, meeting.date(), null);
    Origin origin = Origin.cancelled(meeting.id(), item.id(), item.place().number());
    BacklogItem entry = BacklogItem.open(meeting.council(), origin, proposal, backlog.now());
    entry.bring(item.id());
    backlog.add(entry, "backlog.return");
  }

  private void reopen(BacklogItem entry, @Nullable UUID source, LocalDate from) {
    backlog.change("backlog.reopen", entry, each -> each.reopen(source, from, backlog.now()));
  }
}

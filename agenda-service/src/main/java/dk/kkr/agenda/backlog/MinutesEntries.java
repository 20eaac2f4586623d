package dk.kkr.agenda.backlog;

import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Minutes that wait on the backlog for their approval. */
@ApplicationScoped
public class MinutesEntries {

  private final BacklogEntries entries;
  private final Placing placing;
  private final AgendaItems items;

  MinutesEntries(BacklogEntries entries, Placing placing, AgendaItems items) {
    this.entries = entries;
    this.placing = placing;
    this.items = items;
  }

  /**
   * Makes the entry that asks for the approval of these minutes an item; empty when none waits. The
   * caller holds the calendar of the council and the meeting alone.
   *
   * @param minutesOf the meeting whose minutes they are
   */
  public Optional<Item> place(UUID minutesOf, Meeting meeting, UUID sectionId) {
    return entries
        .from(Origin.Type.MINUTES_APPROVAL, minutesOf)
        .filter(entry -> entry.state() == BacklogItem.State.OPEN)
        .filter(entry -> entry.council().equals(meeting.council()))
        .flatMap(
            entry -> {
              placing.place(entry, meeting, sectionId);
              UUID placed = entry.placedItemId();
              return placed == null ? Optional.empty() : items.find(placed);
            });
  }
}

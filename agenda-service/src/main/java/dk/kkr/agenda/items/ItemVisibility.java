package dk.kkr.agenda.items;

import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Closing and opening of items, and who has to hear of it. */
@ApplicationScoped
class ItemVisibility {

  private final Calendar calendar;
  private final ReleasedItems released;
  private final Changes changes;
  private final Event<ItemClosed> closings;
  private final Event<ItemTodayChanged> shownOtherwise;

  ItemVisibility(
      Calendar calendar,
      ReleasedItems released,
      Changes changes,
      Event<ItemClosed> closings,
      Event<ItemTodayChanged> shownOtherwise) {
    this.calendar = calendar;
    this.released = released;
    this.changes = changes;
    this.closings = closings;
    this.shownOtherwise = shownOtherwise;
  }

  /**
   * Closes or opens an item in every version at once, whatever state its meeting is in. The caller
   * holds the meeting alone.
   */
  void show(Meeting meeting, Item item, Visibility visibility) {
    ItemToday before = item.today();
    Visibility old = item.visibility();
    item.show(visibility);
    changes.record("item.visibility", item, old, visibility);
    changed(meeting, item, old, before);
    shownOtherwise.fire(new ItemTodayChanged(meeting.id()));
  }

  /**
   * Tells others, when what has gone out of an item may be read by more or fewer than before, or
   * under another title. The caller holds the meeting alone whenever the visibility of the item
   * changes.
   */
  void changed(Meeting meeting, Item item, Visibility old, ItemToday before) {
    released
        .newestWith(meeting, item.id())
        .filter(version -> !gone(version, old, before).equals(gone(version, item)))
        .ifPresent(version -> tell(meeting, item, gone(version, item)));
    if (!before.closed() && item.today().closed()) {
      closings.fire(new ItemClosed(item.id()));
    }
  }

  private void tell(Meeting meeting, Item item, Visibility now) {
    calendar.itemVisibilityChanged(meeting, item.id(), now.closed(), now.publicTitle());
  }

  private static Visibility gone(int version, Item item) {
    return gone(version, item.visibility(), item.today());
  }

  private static Visibility gone(int version, Visibility onCopy, ItemToday today) {
    return today.closedIn(version) ? new Visibility(true, today.publicTitle()) : onCopy;
  }
}

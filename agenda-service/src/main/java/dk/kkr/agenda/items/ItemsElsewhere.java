package dk.kkr.agenda.items;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.references.Markers;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/**
 * What items say where they are read on the agenda of another meeting: the number in place of a
 * marker names the agenda that it is of, since another item may bear it there.
 */
@ApplicationScoped
public class ItemsElsewhere {

  private final Items items;
  private final ReferenceData reference;

  ItemsElsewhere(Items items, ReferenceData reference) {
    this.items = items;
    this.reference = reference;
  }

  /** What an item of the meeting's working copy says elsewhere. */
  public ItemContent asWritten(Meeting meeting, Item item) {
    return Markers.shown(
        item.content(), cited(meeting, Meanings.numbers(items.on(item.meetingId()))));
  }

  /**
   * What a released version says of an item elsewhere. A version has numbers only: those that
   * markers stood for are known as long as the working copy still says the same.
   *
   * @param released what the version says
   * @param numbers printed numbers of the items in this version
   */
  public ItemContent asReleased(
      Meeting meeting, Item item, ItemContent released, Map<UUID, String> numbers) {
    return Markers.reread(released, item.content(), numbers, cited(meeting, numbers));
  }

  private Map<UUID, String> cited(Meeting meeting, Map<UUID, String> numbers) {
    String council =
        reference.council(meeting.council()).map(Council::name).orElse(meeting.council());
    return Markers.cited(numbers, council, meeting.date());
  }
}

package dk.kkr.agenda.matters;

import dk.kkr.agenda.backlog.RaisedEntries;
import dk.kkr.agenda.decisions.PointResults;
import dk.kkr.agenda.meetings.MeetingView;
import dk.kkr.agenda.meetings.PublicMeetings;
import dk.kkr.agenda.versions.TracedItem;
import dk.kkr.agenda.versions.TracedItems;
import dk.kkr.agenda.visibility.Content;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what happened in a matter for the caller of the request: at most five SELECTs beside the
 * one for the matter, however much there is. No transaction.
 */
@RequestScoped
class Timelines {

  /** Assumed: more than any matter leaves behind. */
  private static final int RAISED = 1_000;

  private final MatterLinks links;
  private final MatterReaders readers;
  private final TracedItems traced;
  private final PublicMeetings meetings;
  private final PointResults results;
  private final RaisedEntries entries;

  Timelines(
      MatterLinks links,
      MatterReaders readers,
      TracedItems traced,
      PublicMeetings meetings,
      PointResults results,
      RaisedEntries entries) {
    this.links = links;
    this.readers = readers;
    this.traced = traced;
    this.meetings = meetings;
    this.results = results;
    this.entries = entries;
  }

  /** Everything that happened in the matter, in order, as far as the caller may know of it. */
  List<TimelineEntry> of(Matter matter) {
    List<MatterLink> linked = links.of(matter.id());
    List<TracedItem> items = traced.of(ids(linked.stream().map(MatterLink::itemId)));
    PointResults.Told told =
        results.of(items.stream().map(TracedItem::meetingId).collect(Collectors.toSet()));
    Timeline timeline =
        new Timeline(readers::of, told.results(), told.decided(), meetings(matter, linked));
    timeline.origin(matter.text().origin());
    linked.forEach(timeline::outside);
    items.forEach(timeline::item);
    if (readers.of(matter).mayRead(Content.BACKLOG)) {
      entries
          .from(items.stream().map(TracedItem::itemId).toList(), RAISED)
          .forEach(timeline::raised);
    }
    return timeline.inOrder();
  }

  private Map<UUID, MeetingView> meetings(Matter matter, List<MatterLink> linked) {
    Set<UUID> wanted =
        new HashSet<>(
            ids(
                Stream.concat(
                    linked.stream().map(MatterLink::meetingId),
                    Stream.of(matter.text().origin()).map(MatterOrigin::meetingId))));
    return meetings.of(wanted).stream()
        .collect(Collectors.toMap(MeetingView::id, Function.identity()));
  }

  private static List<UUID> ids(Stream<UUID> some) {
    return some.filter(Objects::nonNull).toList();
  }
}

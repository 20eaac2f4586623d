package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.AttachmentView;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.ItemsElsewhere;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.items.PointView;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.versions.Snapshot.SnapshotItem;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items as the caller may see them today, as reading an item shows them. */
@ApplicationScoped
public class SeenItems {

  private final AgendaReading reading;
  private final AgendaItems items;
  private final ItemsElsewhere elsewhere;
  private final Caller caller;

  SeenItems(AgendaReading reading, AgendaItems items, ItemsElsewhere elsewhere, Caller caller) {
    this.reading = reading;
    this.items = items;
    this.elsewhere = elsewhere;
    this.caller = caller;
  }

  /**
   * An item as it is seen.
   *
   * @param meeting on whose agenda it stands
   * @param number as printed there
   * @param content what the caller may read of it, as it is read on other agendas: numbers in place
   *     of markers say which agenda they are of
   * @param points those of the content, with what came out of them
   * @param decided true when all its points have a result that stands
   */
  public record Seen(
      Meeting meeting,
      String number,
      ItemContent content,
      List<PointView> points,
      boolean decided) {}

  /**
   * The item, if the caller may read what it says: from the working copy the secretariat of its
   * council, all others from the newest released version.
   */
  public Optional<Seen> find(UUID itemId) {
    return items
        .find(itemId)
        .flatMap(
            item -> {
              Opened opened = reading.open(item.meetingId(), null);
              Reader reader = Reader.of(caller, opened.meeting().council());
              return reader.mayRead(Content.WORKING_COPY)
                  ? workingCopy(item, opened, reader)
                  : released(item, opened, reader);
            });
  }

  private Optional<Seen> workingCopy(Item item, Opened opened, Reader reader) {
    if (item.removed()) {
      return Optional.empty();
    }
    ItemContent content = elsewhere.asWritten(opened.meeting(), item);
    SnapshotItem written = new SnapshotItem(item.id(), item.place(), content);
    return Optional.of(seen(written, opened, Lens.WORKING_COPY, reader));
  }

  private Optional<Seen> released(Item item, Opened opened, Reader reader) {
    AgendaVersion version = opened.version();
    if (version == null) {
      return Optional.empty();
    }
    Snapshot agenda = version.snapshot();
    return agenda
        .item(item.id())
        .map(released -> elsewhere(agenda, released, item, opened.meeting()))
        .map(released -> seen(released, opened, version.number(), reader))
        .filter(seen -> !seen.content().closed() || reader.mayRead(Content.CLOSED));
  }

  private SnapshotItem elsewhere(
      Snapshot agenda, SnapshotItem released, Item item, Meeting meeting) {
    ItemContent content = elsewhere.asReleased(meeting, item, released.content(), agenda.numbers());
    return new SnapshotItem(released.id(), released.place(), content);
  }

  private Seen seen(SnapshotItem item, Opened opened, int version, Reader reader) {
    Meeting meeting = opened.meeting();
    ItemView view =
        ItemView.of(
            item.id(),
            meeting.id(),
            item.place(),
            item.content(),
            reading.lens(opened, version, reader, Stream.of(item.content())));
    Set<UUID> shown =
        view.attachments().stream().map(AttachmentView::id).collect(Collectors.toSet());
    ItemContent content =
        item.content()
            .withAttachments(
                item.content().attachments().stream()
                    .filter(each -> shown.contains(each.identity()))
                    .toList())
            .shown(view.closed(), item.content().publicTitle());
    ItemView.Progress progress = view.progress();
    boolean decided = progress.points() > 0 && progress.confirmed() == progress.points();
    return new Seen(meeting, item.place().number(), content, view.points(), decided);
  }
}

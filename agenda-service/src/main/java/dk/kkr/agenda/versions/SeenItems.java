package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.AttachmentView;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.versions.Snapshot.SnapshotItem;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
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
  private final Caller caller;

  SeenItems(AgendaReading reading, AgendaItems items, Caller caller) {
    this.reading = reading;
    this.items = items;
    this.caller = caller;
  }

  /**
   * An item as it is seen.
   *
   * @param meeting on whose agenda it stands
   * @param number as printed there
   * @param content what the caller may read of it, with numbers in place of markers
   * @param decided true when all its points have a result that stands
   */
  public record Seen(Meeting meeting, String number, ItemContent content, boolean decided) {}

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
                  ? workingCopy(itemId, opened, reader)
                  : released(itemId, opened, reader);
            });
  }

  private Optional<Seen> workingCopy(UUID itemId, Opened opened, Reader reader) {
    Meeting meeting = opened.meeting();
    return Snapshot.of(meeting, items.on(meeting))
        .item(itemId)
        .map(item -> seen(item, opened, Lens.WORKING_COPY, reader));
  }

  private Optional<Seen> released(UUID itemId, Opened opened, Reader reader) {
    AgendaVersion version = opened.version();
    return version == null
        ? Optional.empty()
        : version
            .snapshot()
            .item(itemId)
            .map(item -> seen(item, opened, version.number(), reader))
            .filter(seen -> !seen.content().closed() || reader.mayRead(Content.CLOSED));
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
    return new Seen(meeting, item.place().number(), content, decided);
  }
}

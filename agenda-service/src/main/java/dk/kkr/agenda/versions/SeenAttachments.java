package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.items.Place;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Attachments as the caller may see them today: exactly those that reading an item shows. */
@ApplicationScoped
public class SeenAttachments {

  private final AgendaReading reading;
  private final AgendaItems items;
  private final Caller caller;

  SeenAttachments(AgendaReading reading, AgendaItems items, Caller caller) {
    this.reading = reading;
    this.items = items;
    this.caller = caller;
  }

  /**
   * The attachment, if there is one with a file and the caller may see that.
   *
   * @param version number of a released version; null for the working copy to the secretariat of
   *     the council, and for the newest released version to all others
   */
  public Optional<Attachment> find(UUID itemId, UUID attachmentId, @Nullable Integer version) {
    return items
        .find(itemId)
        .flatMap(
            item -> {
              Opened opened = reading.open(item.meetingId(), version);
              Reader reader = Reader.of(caller, opened.meeting().council());
              return version == null && reader.mayRead(Content.WORKING_COPY)
                  ? seen(item, item.content(), opened, Lens.WORKING_COPY, reader, attachmentId)
                  : released(item, opened, reader, attachmentId);
            });
  }

  private Optional<Attachment> released(
      Item item, Opened opened, Reader reader, UUID attachmentId) {
    AgendaVersion version = opened.version();
    return version == null
        ? Optional.empty()
        : version
            .snapshot()
            .item(item.id())
            .flatMap(
                gone -> seen(item, gone.content(), opened, version.number(), reader, attachmentId));
  }

  private Optional<Attachment> seen(
      Item item,
      ItemContent content,
      Opened opened,
      int version,
      Reader reader,
      UUID attachmentId) {
    Place place = item.place();
    Lens lens = reading.lens(opened, version, reader, Stream.of(content));
    ItemView view = ItemView.of(item.id(), item.meetingId(), place, content, lens);
    return view.attachments().stream()
            .anyMatch(each -> each.id().equals(attachmentId) && each.file() != null)
        ? content.attachment(attachmentId)
        : Optional.empty();
  }
}

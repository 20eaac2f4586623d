package dk.kkr.agenda.attachments;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.extraction.Extraction;
import dk.kkr.agenda.extraction.FileType;
import dk.kkr.agenda.extraction.ReadFile;
import dk.kkr.agenda.files.FileName;
import dk.kkr.agenda.files.FileStore;
import dk.kkr.agenda.files.Spool;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.FilesDropped;
import dk.kkr.agenda.items.FilesNamed;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts files to attachments and takes them away. */
@ApplicationScoped
class Attaching {

  private final AgendaItems items;
  private final Calendar calendar;
  private final Extraction extraction;
  private final FileStore files;
  private final Caller caller;
  private final Preconditions preconditions;

  Attaching(
      AgendaItems items,
      Calendar calendar,
      Extraction extraction,
      FileStore files,
      Caller caller,
      Preconditions preconditions) {
    this.items = items;
    this.calendar = calendar;
    this.extraction = extraction;
    this.files = files;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /**
   * Takes in a file. Whether the caller may and the item is as the caller saw it is asked before
   * the first byte is read, and once more when all is known; in between nothing is held.
   *
   * @return the item in its new version
   */
  Item put(UUID itemId, UUID attachmentId, String fileName, InputStream body) {
    Item seen = items.get(itemId);
    require(seen, calendar.get(seen.meetingId()), attachmentId);
    FileName name = FileName.of(fileName);
    try (Spool spool = Spool.take(body)) {
      ReadFile read = extraction.read(spool.path()).orElseThrow(Attaching::unknownType);
      return QuarkusTransaction.requiringNew()
          .call(
              () ->
                  attach(
                      itemId,
                      attachmentId,
                      files.add(
                          seen.scope(), name.fitting(read.type()), spool, read, caller.name())));
    }
  }

  /** Takes the file away; what has gone out keeps it. */
  Item remove(UUID itemId, UUID attachmentId) {
    return QuarkusTransaction.requiringNew().call(() -> attach(itemId, attachmentId, null));
  }

  private Item attach(UUID itemId, UUID attachmentId, @Nullable AttachedFile file) {
    Item item = items.get(itemId);
    Meeting meeting = calendar.getSteady(item.meetingId());
    require(item, meeting, attachmentId);
    if (file == null && items.attachment(item, attachmentId).file() == null) {
      throw new ProblemException(Problems.NOT_FOUND, "The attachment has no file.");
    }
    items.attach(meeting, item, attachmentId, file);
    return item;
  }

  private void require(Item item, Meeting meeting, UUID attachmentId) {
    caller.requireCouncil(meeting.council());
    preconditions.require(item.version());
    meeting.requireAgenda("changed");
    items.attachment(item, attachmentId);
  }

  void named(@Observes FilesNamed event) {
    event.files().stream().sorted().forEach(this::hold);
  }

  private void hold(UUID file) {
    if (!files.hold(file)) {
      throw new ProblemException(
          Problems.CONFLICT,
          "A file of the item was taken away while it was being copied. Read the item and copy it again.");
    }
  }

  void dropped(@Observes FilesDropped event) {
    event.files().stream().sorted().forEach(files::forget);
  }

  private static ProblemException unknownType() {
    return new ProblemException(
        Problems.UNSUPPORTED_MEDIA_TYPE,
        "The content is of none of the types that are taken: %s. Old Office formats, files with macros and Office files with a password are not among them. Save it as one of these, e.g. as PDF."
            .formatted(FileType.list()));
  }
}

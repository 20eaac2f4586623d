package dk.kkr.agenda.items;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one reader sees the items of one meeting today. What is closed today decides, not what was
 * closed when the version went out.
 *
 * @param reader who reads
 * @param version number of the version that is read
 * @param today what is closed
 * @param results by point
 */
public record Lens(Reader reader, int version, AgendaToday today, Map<UUID, ResultView> results) {

  /** In place of a version: the working copy. */
  public static final int WORKING_COPY = Integer.MAX_VALUE;

  boolean showsClosed() {
    return reader.mayRead(Content.CLOSED);
  }

  Visibility visibility(UUID itemId, ItemContent inVersion) {
    return today.visibility(itemId, version, inVersion.publicTitle());
  }

  boolean shows(Attachment attachment) {
    return showsClosed() || !(attachment.closed() || today.closesAttachment(attachment.identity()));
  }

  boolean showsCaseWorker() {
    return reader.mayRead(Content.CASE_WORKER);
  }

  @Nullable ResultView result(UUID point) {
    ResultView result = results.get(point);
    return result == null || reader.mayRead(Content.WITHDRAWAL_REASON)
        ? result
        : result.withoutReason();
  }
}

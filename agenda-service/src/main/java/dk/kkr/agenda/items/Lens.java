package dk.kkr.agenda.items;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.quotas.QuotaTableView;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * @param quotas tables of agreements; asked only for a point that decides on one
 */
public record Lens(
    Reader reader, int version, AgendaToday today, Map<UUID, ResultView> results, Quotas quotas) {

  /** Where the tables of agreements come from. */
  @FunctionalInterface
  public interface Quotas {
    /** The table as last told, if the reader may see it. */
    Optional<QuotaTableView> of(UUID agreementId, boolean alsoDrafts);
  }

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

  /** The tables of the agreements that the item's points decide on, each once. */
  List<QuotaTableView> quotas(ItemContent content) {
    return content
        .allPoints()
        .map(Point::subject)
        .filter(Objects::nonNull)
        .filter(subject -> subject.type() == Subject.Type.AGREEMENT)
        .map(Subject::id)
        .distinct()
        .flatMap(id -> quotas.of(id, reader.mayRead(Content.QUOTA_DRAFT)).stream())
        .toList();
  }

  @Nullable ResultView result(UUID point) {
    ResultView result = results.get(point);
    return result == null || reader.mayRead(Content.WITHDRAWAL_REASON)
        ? result
        : result.withoutReason();
  }
}

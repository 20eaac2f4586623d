package dk.kkr.agenda.items;

import dk.kkr.agenda.allocations.AllocationTableView;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.pastminutes.PastMinutes;
import dk.kkr.agenda.quotas.QuotaTableView;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one reader sees the items of one meeting today. What is closed today decides, not what was
 * closed when the version went out.
 *
 * @param reader who reads
 * @param version number of the version that is read
 * @param today what is closed
 * @param results by point
 * @param told tables of agreements and allocations; asked only for a point that decides on one
 * @param past what minutes from a file say, if the reader may read them
 */
public record Lens(
    Reader reader,
    int version,
    AgendaToday today,
    Map<UUID, ResultView> results,
    Told told,
    @Nullable PastMinutes past) {

  /** Where the tables of what points decide on come from. */
  public interface Told {

    /** The table of an agreement as last told, if the reader may see it. */
    Optional<QuotaTableView> agreement(UUID id, boolean alsoDrafts);

    /** The table of an allocation as last told, if the reader may see it. */
    Optional<AllocationTableView> allocation(UUID id, boolean alsoDrafts);
  }

  /** Nothing was told. */
  public static final Told NOTHING =
      new Told() {
        @Override
        public Optional<QuotaTableView> agreement(UUID id, boolean alsoDrafts) {
          return Optional.empty();
        }

        @Override
        public Optional<AllocationTableView> allocation(UUID id, boolean alsoDrafts) {
          return Optional.empty();
        }
      };

  /** In place of a version: the working copy. */
  public static final int WORKING_COPY = Integer.MAX_VALUE;

  boolean showsClosed() {
    return reader.mayRead(Content.CLOSED);
  }

  Visibility visibility(UUID itemId, ItemContent inVersion) {
    return today.visibility(itemId, version, inVersion.publicTitle());
  }

  boolean shows(Attachment attachment) {
    return showsClosed()
        || !(attachment.closed() || today.closesAttachment(attachment.identity(), version));
  }

  /** The attachment as it is shown: without a file that one has to ask for. */
  Attachment shown(Attachment attachment) {
    return attachment.availability() != Attachment.Availability.ON_REQUEST
            || reader.mayRead(Content.FILE_ON_REQUEST)
        ? attachment
        : attachment.withFile(null);
  }

  boolean showsCaseWorker() {
    return reader.mayRead(Content.CASE_WORKER);
  }

  /** The tables of the agreements that the item's points decide on, each once. */
  List<QuotaTableView> quotas(ItemContent content) {
    return subjects(content, Subject.Type.AGREEMENT)
        .flatMap(id -> told.agreement(id, reader.mayRead(Content.QUOTA_DRAFT)).stream())
        .toList();
  }

  /** The tables of the allocations that the item's points decide on, each once. */
  List<AllocationTableView> allocations(ItemContent content) {
    return subjects(content, Subject.Type.ALLOCATION)
        .flatMap(id -> told.allocation(id, reader.mayRead(Content.QUOTA_DRAFT)).stream())
        .toList();
  }

  private static Stream<UUID> subjects(ItemContent content, Subject.Type type) {
    return content
        .allPoints()
        .map(Point::subject)
        .filter(Objects::nonNull)
        .filter(subject -> subject.type() == type)
        .map(Subject::id)
        .distinct();
  }

  @Nullable PastDecision pastDecision(UUID itemId) {
    return past == null ? null : past.on(itemId).orElse(null);
  }

  @Nullable ResultView result(UUID point) {
    ResultView result = results.get(point);
    return result == null || reader.mayRead(Content.WITHDRAWAL_REASON)
        ? result
        : result.withoutReason();
  }
}

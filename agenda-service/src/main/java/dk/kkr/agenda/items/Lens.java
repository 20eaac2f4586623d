package dk.kkr.agenda.items;

import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one reader sees the items of one meeting today. What was closed in the version that is read
 * stays closed; what is closed now is closed in every version.
 *
 * @param reader who reads
 * @param hidden ids of items and attachments that are closed today
 * @param results by point
 */
public record Lens(Reader reader, Set<UUID> hidden, Map<UUID, ResultView> results) {

  boolean shows(UUID id, boolean closed) {
    return reader.mayRead(Content.CLOSED) || !(closed || hidden.contains(id));
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

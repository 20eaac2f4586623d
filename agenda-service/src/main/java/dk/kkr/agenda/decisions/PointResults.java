package dk.kkr.agenda.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Results of points, for whoever shows an agenda. */
@ApplicationScoped
public class PointResults {

  private final Results results;

  PointResults(Results results) {
    this.results = results;
  }

  /** Everything told about the points of a meeting, by point; one SELECT. */
  public Map<UUID, ResultView> of(UUID meetingId) {
    Map<UUID, ResultView> views = new HashMap<>();
    results.of(meetingId).forEach(result -> views.put(result.id(), result.view()));
    return views;
  }

  /** Everything told about the points of these meetings, by point; one SELECT. */
  public Map<UUID, ResultView> of(Collection<UUID> meetingIds) {
    Map<UUID, ResultView> views = new HashMap<>();
    List<PointResult> told = meetingIds.isEmpty() ? List.of() : results.of(meetingIds);
    told.forEach(result -> views.put(result.id(), result.view()));
    return views;
  }

  /** How many decisions on points of a meeting are confirmed and not withdrawn. */
  public long standing(UUID meetingId) {
    return results.standing(meetingId);
  }
}

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

  /**
   * Everything told about the points of some meetings.
   *
   * @param results by point
   * @param decided the points on which a decision stands, as they were decided on
   */
  public record Told(Map<UUID, ResultView> results, List<DecidedPoint> decided) {}

  /** Everything told about the points of these meetings; one SELECT. */
  public Told of(Collection<UUID> meetingIds) {
    List<PointResult> told = meetingIds.isEmpty() ? List.of() : results.of(meetingIds);
    Map<UUID, ResultView> views = new HashMap<>();
    told.forEach(result -> views.put(result.id(), result.view()));
    return new Told(views, told.stream().flatMap(result -> result.decided().stream()).toList());
  }

  /** How many decisions on points of a meeting are confirmed and not withdrawn. */
  public long standing(UUID meetingId) {
    return results.standing(meetingId);
  }
}

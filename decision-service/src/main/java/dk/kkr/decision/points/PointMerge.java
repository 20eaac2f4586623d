package dk.kkr.decision.points;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Takes in what agenda-service tells of points, without losing what is recorded. */
@ApplicationScoped
public class PointMerge {

  private final PointDecisions points;
  private final Deciding deciding;
  private final Clock clock;

  PointMerge(PointDecisions points, Deciding deciding, Clock clock) {
    this.points = points;
    this.deciding = deciding;
    this.clock = clock;
  }

  /**
   * Adds points that are new, takes over what changed, and marks those that are gone.
   *
   * @param meetingId the meeting
   * @param agendaVersion number of the version
   * @param placed all its points, in the order of the agenda
   */
  @Transactional(TxType.MANDATORY)
  public void merge(UUID meetingId, int agendaVersion, List<PlacedPoint> placed) {
    points.lockMeeting(meetingId);
    Map<UUID, PointDecision> known = new LinkedHashMap<>();
    points.ofMeeting(meetingId).forEach(point -> known.put(point.id(), point));
    Set<UUID> present = new HashSet<>();
    for (PlacedPoint now : placed) {
      present.add(now.pointId());
      PointDecision point = known.get(now.pointId());
      if (point == null) {
        points.persist(
            new PointDecision(now.pointId(), now.place(), now.proposal(), agendaVersion, clock));
      } else {
        follow(point, now, agendaVersion);
      }
    }
    known.values().stream()
        .filter(point -> !present.contains(point.id()) && point.present())
        .forEach(point -> point.remove(agendaVersion, clock));
    deciding.settle(
        points.ofMeeting(meetingId),
        "Punkterne under dette er ændret i dagsordenens version " + agendaVersion);
  }

  /** Closes the points of an item to the public, or opens them; also those that are gone. */
  @Transactional(TxType.MANDATORY)
  public void show(UUID meetingId, UUID itemId, boolean closed) {
    points.lockMeeting(meetingId);
    points.ofMeeting(meetingId).stream()
        .filter(point -> point.place().itemId().equals(itemId))
        .forEach(point -> point.show(closed, clock));
  }

  private void follow(PointDecision point, PlacedPoint now, int agendaVersion) {
    DecisionView before = DecisionView.of(point);
    point.follow(now.place(), now.proposal(), agendaVersion, clock);
    if (!point.raised().isEmpty()) {
      deciding.written("decision.supersede", point, before);
    }
  }
}

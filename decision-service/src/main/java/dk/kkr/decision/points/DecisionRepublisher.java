package dk.kkr.decision.points;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Tells again what is confirmed, leads as well, with the answers to its conditions. */
@ApplicationScoped
class DecisionRepublisher implements Republisher {

  private final PointDecisions points;
  private final Ids ids;

  DecisionRepublisher(PointDecisions points, EntityManager entities) {
    this.points = points;
    this.ids = new Ids(entities, "PointDecision", "place.council", "state = CONFIRMED");
  }

  @Override
  public String kind() {
    return "decisions";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<PointDecision> point = points.findInLockedTree(id);
    point.ifPresent(PointDecision::tellAgain);
    return point;
  }
}

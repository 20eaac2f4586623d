package dk.kkr.decision.followups;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells again what is to come back, and what of it is settled. */
@ApplicationScoped
class FollowUpRepublisher implements Republisher {

  private final FollowUps followUps;
  private final Ids ids;

  FollowUpRepublisher(FollowUps followUps, EntityManager entities) {
    this.followUps = followUps;
    this.ids = new Ids(entities, "FollowUp", "council", "revision > 0");
  }

  @Override
  public String kind() {
    return "follow-ups";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<FollowUp> followUp = followUps.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    followUp.ifPresent(FollowUp::tellAgain);
    return followUp;
  }
}

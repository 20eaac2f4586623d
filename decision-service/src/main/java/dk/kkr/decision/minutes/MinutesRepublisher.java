package dk.kkr.decision.minutes;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells again of minutes: that they are published, or that they are approved. */
@ApplicationScoped
class MinutesRepublisher implements Republisher {

  private final MinutesBook book;
  private final Ids ids;

  MinutesRepublisher(MinutesBook book, EntityManager entities) {
    this.book = book;
    this.ids = new Ids(entities, "Minutes", "council", "revision > 0");
  }

  @Override
  public String kind() {
    return "minutes";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Minutes> minutes = book.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    minutes.ifPresent(Minutes::tellAgain);
    return minutes;
  }
}

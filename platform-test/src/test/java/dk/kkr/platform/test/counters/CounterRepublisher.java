package dk.kkr.platform.test.counters;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CounterRepublisher implements Republisher {

  private final Counters counters;
  private final Ids ids;

  CounterRepublisher(Counters counters, EntityManager entities) {
    this.counters = counters;
    this.ids = new Ids(entities, "Counter", "scope", "revision > 0");
  }

  @Override
  public String kind() {
    return "counters";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Counter> counter = counters.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    counter.ifPresent(Counter::tellAgain);
    return counter;
  }
}

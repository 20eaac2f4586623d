package dk.kkr.platform.test.counters;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Republisher;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CounterRepublisher implements Republisher {

  private final Counters counters;

  CounterRepublisher(Counters counters) {
    this.counters = counters;
  }

  @Override
  public String kind() {
    return "counters";
  }

  @Override
  public List<UUID> ids(@Nullable String scope, @Nullable UUID after, int limit) {
    return counters
        .find(
            "(?1 is null or scope = ?1) and id > ?2 order by id",
            scope,
            after == null ? new UUID(0, 0) : after)
        .page(Page.ofSize(limit))
        .project(Id.class)
        .stream()
        .map(Id::id)
        .toList();
  }

  record Id(UUID id) {}

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Counter> counter = counters.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    counter.ifPresent(Counter::tellAgain);
    return counter;
  }
}

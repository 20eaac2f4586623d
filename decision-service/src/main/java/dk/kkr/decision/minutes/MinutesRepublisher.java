package dk.kkr.decision.minutes;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
  public List<UUID> ids(@Nullable String scope, @Nullable UUID after, int limit) {
    return ids.page(scope, after, limit);
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Minutes> minutes = book.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    minutes.ifPresent(Minutes::tellAgain);
    return minutes;
  }
}

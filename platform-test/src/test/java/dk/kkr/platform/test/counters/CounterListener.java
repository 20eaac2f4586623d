package dk.kkr.platform.test.counters;

import dk.kkr.platform.audit.AuditTrail;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listens to the service's own topic. Refuses some labels, "poison" only until it is healed; at
 * "race" somebody else changes the echo at the same moment, some times over.
 */
@ApplicationScoped
class CounterListener implements Listener {

  /** More than the tries of an event that fails otherwise. */
  private static final int LOST_RACES = 7;

  private final Echoes echoes;
  private final AuditTrail audit;
  private final AtomicBoolean healed = new AtomicBoolean();
  private final AtomicInteger races = new AtomicInteger();

  CounterListener(Echoes echoes, AuditTrail audit) {
    this.echoes = echoes;
    this.audit = audit;
  }

  @Override
  public void register(Handlers handlers) {
    handlers.on("dk.kkr.notes.CounterAdded", Added.class, this::added);
  }

  void heal() {
    healed.set(true);
  }

  private void added(Added added, EventMeta meta) {
    boolean poison = added.label().equals("poison") && !healed.get();
    if (poison || added.label().equals("never")) {
      throw new IllegalStateException("not this one");
    }
    Echo echo = echoes.findById(meta.aggregateId());
    if (echo == null) {
      echo = new Echo(meta.aggregateId());
      echoes.persist(echo);
    }
    if (added.label().equals("race") && races.incrementAndGet() <= LOST_RACES) {
      QuarkusTransaction.requiringNew()
          .run(() -> echoes.update("version = version + 1 where id = ?1", meta.aggregateId()));
    }
    echo.hear(added.amount(), added.label());
    audit.append("echo.hear", "Echo", trail(meta.aggregateId()), null, null, added);
  }

  /** Under which id the audit trail has what was heard of a counter. */
  static UUID trail(UUID counter) {
    return new UUID(counter.getMostSignificantBits(), ~counter.getLeastSignificantBits());
  }

  /** What this listener needs of the event. */
  record Added(int amount, String label) {}
}

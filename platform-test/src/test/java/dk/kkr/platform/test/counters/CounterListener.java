package dk.kkr.platform.test.counters;

import dk.kkr.platform.audit.AuditTrail;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Listens to the service's own topic. Refuses some labels, "poison" only until it is healed. */
@ApplicationScoped
class CounterListener implements Listener {

  private final Echoes echoes;
  private final AuditTrail audit;
  private final AtomicBoolean healed = new AtomicBoolean();

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
    echo.hear(added.amount(), added.label());
    audit.append("echo.hear", "Echo", trail(meta.aggregateId()), null, added);
  }

  /** Under which id the audit trail has what was heard of a counter. */
  static UUID trail(UUID counter) {
    return new UUID(counter.getMostSignificantBits(), ~counter.getLeastSignificantBits());
  }

  /** What this listener needs of the event. */
  record Added(int amount, String label) {}
}

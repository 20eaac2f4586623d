package dk.kkr.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/** Takes events into the running transaction; the relay publishes them after the commit. */
@ApplicationScoped
public class Outbox {

  private final Session session;
  private final TransactionSynchronizationRegistry transaction;
  private final RelayBell bell;

  Outbox(Session session, TransactionSynchronizationRegistry transaction, RelayBell bell) {
    this.session = session;
    this.transaction = transaction;
    this.bell = bell;
  }

  /**
   * Appends the events in this order, on the connection of the running transaction, and wakes the
   * relay when it has committed.
   *
   * @throws EventTooLargeException when one of them does not fit into a message
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<OutgoingEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    session.doWork(connection -> OutboxTable.append(connection, events));
    if (transaction.getResource(Outbox.class) == null) {
      transaction.putResource(Outbox.class, bell);
      transaction.registerInterposedSynchronization(new WakeAfterCommit(bell));
    }
  }

  private record WakeAfterCommit(RelayBell bell) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        bell.ring();
      }
    }
  }
}

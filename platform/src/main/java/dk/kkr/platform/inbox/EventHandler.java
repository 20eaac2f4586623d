package dk.kkr.platform.inbox;

/**
 * The effect of an event. Runs in the transaction that also notes the event as received: either
 * both are stored or none, so an effect in this database happens once. What reaches outside of the
 * database may happen again.
 *
 * <p>What it throws rolls the transaction back: a database that is away or a lost optimistic lock
 * is tried again without end, anything else five times before the event is parked as a dead letter.
 * Something that will never apply is no failure: handle it and say so with an event of your own.
 */
@FunctionalInterface
public interface EventHandler<T> {

  /** Applies the event. */
  void handle(T data, EventMeta meta) throws Exception;
}

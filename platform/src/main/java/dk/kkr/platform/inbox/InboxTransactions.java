package dk.kkr.platform.inbox;

import java.sql.Connection;

/** Transactions on the service's database; the effects of the handlers take part in them. */
public interface InboxTransactions {

  /**
   * Does the work in a transaction of its own; commits when it returns, rolls back when it throws.
   */
  <T> T call(Work<T> work) throws Exception;

  /** Work on the connection of the transaction, which it neither commits nor closes. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. */
    T run(Connection connection) throws Exception;
  }
}

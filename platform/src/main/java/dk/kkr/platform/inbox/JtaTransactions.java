package dk.kkr.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.Connection;
import javax.sql.DataSource;

/** Transactions that repositories and {@code @Transactional} beans take part in. */
@ApplicationScoped
class JtaTransactions implements InboxTransactions {

  private final DataSource database;

  JtaTransactions(DataSource database) {
    this.database = database;
  }

  @Override
  @ActivateRequestContext
  public <T> T call(Work<T> work) throws Exception {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              // The pool hands out the connection that the transaction holds already.
              try (Connection connection = database.getConnection()) {
                return work.run(connection);
              }
            });
  }
}

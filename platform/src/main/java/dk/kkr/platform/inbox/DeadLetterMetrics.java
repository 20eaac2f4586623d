package dk.kkr.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many dead letters are open; not a number while nobody can say. */
@ApplicationScoped
class DeadLetterMetrics {

  private static final String OPEN =
      "SELECT count(*) FILTER (WHERE state = 'FAILED'), count(*) FROM dead_letter WHERE closed_at IS NULL";

  private final DataSource database;

  DeadLetterMetrics(DataSource database) {
    this.database = database;
  }

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("kkr.dead.letters.failed", this, metrics -> metrics.count(1))
        .description("Incoming events that need a replay or a dismissal")
        .register(meters);
    Gauge.builder("kkr.dead.letters.open", this, metrics -> metrics.count(2))
        .description("Incoming events that failed or wait behind one that did")
        .register(meters);
  }

  private double count(int column) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OPEN);
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getDouble(column) : Double.NaN;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}

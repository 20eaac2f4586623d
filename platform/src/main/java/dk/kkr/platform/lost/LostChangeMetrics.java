package dk.kkr.platform.lost;

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

/** How many lost changes are open; not a number while nobody can say. */
@ApplicationScoped
class LostChangeMetrics {

  private static final String OPEN =
      "SELECT count(*) FROM lost_change WHERE acknowledged_at IS NULL";

  private final DataSource database;

  LostChangeMetrics(DataSource database) {
    this.database = database;
  }

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("kkr.lost.changes.open", this, LostChangeMetrics::open)
        .description("Changes that others were told and this database has lost, to be looked at")
        .register(meters);
  }

  private double open() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OPEN);
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getDouble(1) : Double.NaN;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}

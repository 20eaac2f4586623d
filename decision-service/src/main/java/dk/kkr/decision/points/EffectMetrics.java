package dk.kkr.decision.points;

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

/** How many decisions have a refused effect that nobody has acted on. */
@ApplicationScoped
class EffectMetrics {

  private static final String REFUSED =
      "SELECT count(*) FROM point_decision WHERE effect_state = 'REFUSED' AND effect_resolution IS NULL";

  private final DataSource database;

  EffectMetrics(DataSource database) {
    this.database = database;
  }

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("kkr.effects.refused", this, EffectMetrics::refused)
        .description("Decisions whose effect was refused and that nobody has acted on")
        .register(meters);
  }

  private double refused() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(REFUSED);
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getDouble(1) : Double.NaN;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}

package dk.kkr.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;

/** How many events wait, and how long the first of them has; not a number while nobody can say. */
@ApplicationScoped
class OutboxMetrics {

  private static final String LAG =
      """
      SELECT count(*), coalesce(extract(epoch FROM now() - min(stored_at)), 0)
      FROM outbox WHERE published_at IS NULL
      """;
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final DataSource database;
  private final InstantSource time = InstantSource.system();

  private Lag last = new Lag(0, Double.NaN, Double.NaN);

  OutboxMetrics(DataSource database) {
    this.database = database;
  }

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    Gauge.builder("kkr.outbox.waiting", this, metrics -> metrics.lag().count())
        .description("Events that the broker has not acknowledged yet")
        .register(meters);
    Gauge.builder("kkr.outbox.oldest", this, metrics -> metrics.lag().oldestSeconds())
        .description("Age of the first event that waits")
        .baseUnit("seconds")
        .register(meters);
  }

  private synchronized Lag lag() {
    long now = time.millis();
    if (now - last.measuredAt() > FRESH.toMillis()) {
      last = measure(now);
    }
    return last;
  }

  private Lag measure(long now) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LAG);
        ResultSet result = select.executeQuery()) {
      return result.next()
          ? new Lag(now, result.getDouble(1), result.getDouble(2))
          : new Lag(now, Double.NaN, Double.NaN);
    } catch (SQLException e) {
      return new Lag(now, Double.NaN, Double.NaN);
    }
  }

  private record Lag(long measuredAt, double count, double oldestSeconds) {}
}

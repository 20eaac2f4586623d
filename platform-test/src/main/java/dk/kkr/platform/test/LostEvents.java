package dk.kkr.platform.test;

import static org.awaitility.Awaitility.await;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.outbox.PublishedRevisions;
import dk.kkr.platform.outbox.RelayBell;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Events that the service under test has told others and that its database has forgotten, as after
 * the restore of a backup.
 */
public final class LostEvents {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(10);
  private static final String END_RELAY =
      """
      SELECT pg_terminate_backend(pid) FROM pg_locks
      WHERE locktype = 'advisory'
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      """;

  private LostEvents() {}

  /**
   * Puts the event on the service's own topic, where it has not been; returns when the service has
   * found it there.
   *
   * @param type simple name, such as {@code CounterAdded}
   * @param revision which event of its aggregate it is, from 1
   * @param data anything that can be written as JSON; at least what the service looks for in it
   */
  public static void add(String type, UUID aggregate, long revision, Object data) {
    String service = ConfigProvider.getConfig().getValue("kkr.service", String.class);
    until("SELECT count(*) = 0 FROM outbox WHERE published_at IS NULL");
    UUID id = IncomingEvents.from(service).send(type, aggregate, revision, EventJson.write(data));
    disconnectRelay();
    until("SELECT count(*) = 1 FROM lost_change WHERE id = ?", id);
    PublishedRevisions revisions = CDI.current().select(PublishedRevisions.class).get();
    await("the service knows of it")
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK_EVERY)
        .until(() -> revisions.anyLost() && revisions.anyFloors());
  }

  /** Ends the connection of the relay, which then compares its topic with the database. */
  public static void disconnectRelay() {
    try {
      ServiceDatabase.executeAsService(END_RELAY);
      CDI.current().select(RelayBell.class).get().ring();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void until(String condition, Object... parameters) {
    await(condition)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK_EVERY)
        .until(
            () ->
                ServiceDatabase.query(condition, row -> row.getBoolean(1), parameters).getFirst());
  }
}

package dk.kkr.platform.messaging;

import dk.kkr.platform.outbox.EventNames;
import dk.kkr.platform.outbox.OutboxRelay;
import dk.kkr.platform.outbox.OutboxTable;
import dk.kkr.platform.outbox.OutgoingEvent;
import dk.kkr.platform.outbox.PublishedRevisions;
import dk.kkr.platform.outbox.RelayBell;
import dk.kkr.platform.outbox.RelaySettings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A service in small, to be killed: commits pairs of a state and an event without a pause while its
 * relay publishes. Arguments: url, user, password, bootstrap servers, topic prefix, seed.
 */
final class WritingProcess {

  private static final int KEYS = 12;

  private WritingProcess() {}

  public static void main(String[] args) throws Exception {
    DataSource database = TestDatabase.source(args[0], args[1], args[2]);
    EventNames names = new EventNames("killed", args[4]);
    RelayBell bell = new RelayBell();
    OutboxRelay relay =
        new OutboxRelay(
            database,
            Map.of("bootstrap.servers", args[3]),
            names,
            RelaySettings.DEFAULTS,
            bell,
            new PublishedRevisions(Duration.ZERO),
            Clock.systemUTC(),
            published -> {});
    relay.start();
    Random random = new Random(Long.parseLong(args[5]));
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      while (true) {
        write(connection, names, new UUID(0, random.nextInt(KEYS)));
        connection.commit();
        bell.ring();
      }
    }
  }

  private static void write(Connection connection, EventNames names, UUID key) throws Exception {
    long revision = raise(connection, key);
    OutgoingEvent event = event(names, key, revision);
    OutboxTable.append(connection, List.of(event));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO change VALUES (?, ?, ?)")) {
      insert.setObject(1, event.id());
      insert.setObject(2, key);
      insert.setLong(3, revision);
      insert.executeUpdate();
    }
  }

  private static long raise(Connection connection, UUID key) throws Exception {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO state AS s VALUES (?, 1)
            ON CONFLICT (id) DO UPDATE SET revision = s.revision + 1 RETURNING revision
            """)) {
      upsert.setObject(1, key);
      try (ResultSet result = upsert.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  static OutgoingEvent event(EventNames names, UUID key, long revision) {
    return new OutgoingEvent(
        UUID.randomUUID(),
        names.topic(),
        key.toString(),
        "dk.kkr.killed.Written",
        names.source(),
        key,
        revision,
        false,
        Instant.EPOCH,
        null,
        null,
        null,
        "{\"revision\":" + revision + "}",
        null);
  }
}

package dk.kkr.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the comparison with the own topic stores, in the transaction of the connection. */
final class LostChanges {

  // Any number that nothing else in the database locks.
  private static final long LOCK = 0x6b6b722d6c6f7374L;

  private static final String KNOWN = "SELECT event_id FROM outbox WHERE event_id = ANY (?)";

  private static final String INSERT =
      """
      INSERT INTO lost_change (id, type, subject, revision, confidential, occurred_at, data, scope,
                               found_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  private static final String FLOOR =
      """
      INSERT INTO revision_floor AS known (subject, revision) VALUES (?, ?)
      ON CONFLICT (subject) DO UPDATE SET revision = greatest(known.revision, excluded.revision)
      """;

  private static final String STANDING =
      """
      SELECT EXISTS (SELECT FROM revision_floor), EXISTS (SELECT FROM lost_change),
             (SELECT count(*) FROM lost_change WHERE acknowledged_at IS NULL)
      """;

  private final Connection connection;

  LostChanges(Connection connection) {
    this.connection = connection;
  }

  /**
   * What stands in the database.
   *
   * @param floors whether any revision has to be passed
   * @param lost whether anything was ever lost
   * @param open how many lost changes nobody has acknowledged
   */
  record Standing(boolean floors, boolean lost, long open) {}

  Standing standing() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(STANDING);
        ResultSet row = select.executeQuery()) {
      return row.next()
          ? new Standing(row.getBoolean(1), row.getBoolean(2), row.getLong(3))
          : new Standing(false, false, 0);
    }
  }

  /** True when events were published before the positions in the topic were stored with them. */
  boolean publishedWithoutPositions() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT last_number > 0 FROM outbox_feed");
        ResultSet row = select.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  /**
   * Stores those of these events that the database does not know, and the revisions that new ones
   * have to be above. One instance at a time. The effect of an event that was taken in is no lost
   * change: that event is read again, as its inbox row is as new as the outbox row of its effect.
   *
   * @return how many changes were not known before
   */
  int store(List<PublishedEvent> events, Instant now) throws SQLException {
    alone();
    Set<UUID> known = known(events);
    List<PublishedEvent> unknown =
        events.stream().filter(event -> !known.contains(event.id())).toList();
    List<PublishedEvent> lost =
        insert(unknown.stream().filter(event -> !event.effect()).toList(), now);
    raiseFloors(lost);
    raiseFloors(unknown.stream().filter(PublishedEvent::effect).toList());
    return lost.size();
  }

  private void alone() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
  }

  private Set<UUID> known(List<PublishedEvent> events) throws SQLException {
    Set<UUID> known = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(KNOWN)) {
      Object[] ids = events.stream().map(PublishedEvent::id).toArray();
      select.setArray(1, connection.createArrayOf("uuid", ids));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          known.add(row.getObject(1, UUID.class));
        }
      }
    }
    return known;
  }

  private List<PublishedEvent> insert(List<PublishedEvent> events, Instant now)
      throws SQLException {
    List<PublishedEvent> inserted = new ArrayList<>();
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (PublishedEvent event : events) {
        insert.setObject(1, event.id());
        insert.setString(2, event.type());
        insert.setObject(3, event.subject());
        insert.setLong(4, event.revision());
        insert.setBoolean(5, event.confidential());
        insert.setObject(6, event.time().atOffset(ZoneOffset.UTC));
        insert.setString(7, event.data());
        insert.setString(8, event.scope());
        insert.setObject(9, now.atOffset(ZoneOffset.UTC));
        if (insert.executeUpdate() == 1) {
          inserted.add(event);
        }
      }
    }
    return inserted;
  }

  private void raiseFloors(List<PublishedEvent> told) throws SQLException {
    Map<UUID, Long> floors = new TreeMap<>();
    told.forEach(event -> floors.merge(event.subject(), event.revision(), Math::max));
    if (floors.isEmpty()) {
      return;
    }
    try (PreparedStatement upsert = connection.prepareStatement(FLOOR)) {
      for (Map.Entry<UUID, Long> floor : floors.entrySet()) {
        upsert.setObject(1, floor.getKey());
        upsert.setLong(2, floor.getValue());
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }
}

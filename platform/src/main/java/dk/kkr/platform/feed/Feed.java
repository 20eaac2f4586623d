package dk.kkr.platform.feed;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the published rows of the outbox by their feed number. */
@ApplicationScoped
class Feed {

  private static final String EVENTS =
      """
      SELECT feed_number, event_id, type, source, subject, revision, confidential, occurred_at, data,
             scope
      FROM outbox WHERE feed_number > ? ORDER BY feed_number LIMIT ?
      """;

  // Without any row left, the next number to be given.
  private static final String OLDEST =
      """
      SELECT coalesce((SELECT min(feed_number) FROM outbox), last_number + 1) FROM outbox_feed
      """;

  private final AgroalDataSource database;

  /** Who asks. */
  @FunctionalInterface
  interface Reader {
    /** True when the data of events of this scope may be shown; null is an event of no scope. */
    boolean reads(@Nullable String scope);
  }

  Feed(AgroalDataSource database) {
    this.database = database;
  }

  /** The oldest events of the feed that is left. */
  FeedPage start(int limit, Reader reader) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return page(connection, oldest(connection) - 1, limit, reader);
    }
  }

  /**
   * The events after a number.
   *
   * @throws ProblemException 410 when some of them have been deleted
   */
  FeedPage after(long number, int limit, Reader reader) throws SQLException {
    try (Connection connection = database.getConnection()) {
      FeedPage page = page(connection, number, limit, reader);
      boolean follows =
          !page.items().isEmpty() && page.items().getFirst().feednumber() == number + 1;
      long oldest = follows ? number : oldest(connection);
      if (oldest > number + 1) {
        throw new ProblemException(
                FeedProblems.FEED_GONE,
                "Events after %d are no longer in the feed; the oldest one left is %d."
                    .formatted(number, oldest))
            .with("oldest", oldest);
      }
      return page;
    }
  }

  private static FeedPage page(Connection connection, long after, int limit, Reader reader)
      throws SQLException {
    List<FeedEvent> events = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(EVENTS)) {
      select.setLong(1, after);
      select.setInt(2, limit);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          FeedEvent event = event(row);
          events.add(reader.reads(row.getString("scope")) ? event : event.withoutData());
        }
      }
    }
    long next = events.isEmpty() ? after : events.getLast().feednumber();
    return new FeedPage(events, String.valueOf(next));
  }

  private static long oldest(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(OLDEST);
        ResultSet row = select.executeQuery()) {
      return row.next() ? row.getLong(1) : 1;
    }
  }

  private static FeedEvent event(ResultSet row) throws SQLException {
    return new FeedEvent(
        "1.0",
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getString("source"),
        row.getObject("subject", UUID.class),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        "application/json",
        row.getLong("revision"),
        row.getBoolean("confidential"),
        row.getLong("feed_number"),
        EventJson.tree(row.getString("data")));
  }
}

package dk.kkr.platform.change;

import dk.kkr.platform.outbox.PublishedRevisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Keeps revisions above those that were published and that this database, restored to an earlier
 * state, does not know. Costs nothing while there are none.
 */
@ApplicationScoped
class RevisionFloors {

  // Once passed, it is never asked for again.
  private static final String TAKE =
      "DELETE FROM revision_floor WHERE subject = ? RETURNING revision";

  private final Session session;
  private final PublishedRevisions revisions;

  RevisionFloors(Session session, PublishedRevisions revisions) {
    this.session = session;
    this.revisions = revisions;
  }

  /**
   * By how much the revisions of these events, all of the aggregate, have to be raised; the
   * aggregate goes on counting behind them.
   */
  long pass(Aggregate aggregate, List<DomainEvent> events) {
    if (events.isEmpty() || !revisions.anyFloors()) {
      return 0;
    }
    long floor = take(aggregate.id());
    long shift = floor + 1 - events.getFirst().revision();
    if (shift <= 0) {
      return 0;
    }
    aggregate.continueFrom(events.getLast().revision() + shift);
    session.flush();
    return shift;
  }

  private long take(UUID aggregate) {
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement delete = connection.prepareStatement(TAKE)) {
            delete.setObject(1, aggregate);
            return first(delete);
          }
        });
  }

  private static long first(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}

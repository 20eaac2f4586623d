package dk.kkr.platform.lost;

import dk.kkr.platform.outbox.PublishedRevisions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Numbers that events carry in their data and that are given once, such as those of versions: after
 * a database was restored to an earlier state, the next one is above all that were ever told.
 */
@ApplicationScoped
public class PublishedNumbers {

  private static final String HIGHEST =
      """
      SELECT coalesce(max((data::json ->> ?)::bigint), 0) FROM lost_change
      WHERE subject = ? AND data IS JSON OBJECT
      """;

  private final Session session;
  private final PublishedRevisions revisions;

  PublishedNumbers(Session session, PublishedRevisions revisions) {
    this.session = session;
    this.revisions = revisions;
  }

  /**
   * The highest number that lost changes of the aggregate carry in this field of their data; 0 when
   * there is none. Asks the database only when the service has lost changes at all.
   *
   * @param field at the top of the data, holding a whole number
   * @throws dk.kkr.platform.outbox.RevisionsUnknownException while nobody can say, because the
   *     broker has not been reached since the start
   */
  public long highest(UUID aggregate, String field) {
    if (!revisions.anyLost()) {
      return 0;
    }
    return session.doReturningWork(
        connection -> {
          try (PreparedStatement select = connection.prepareStatement(HIGHEST)) {
            select.setString(1, field);
            select.setObject(2, aggregate);
            return first(select);
          }
        });
  }

  private static long first(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}

package dk.kkr.platform.audit;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.privacy.PersonNumbersInJson;
import dk.kkr.platform.trace.TraceContext;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes who did what, in the transaction of the change. Rows are never changed or deleted. */
@ApplicationScoped
public class AuditTrail {

  private static final String INSERT =
      """
      INSERT INTO audit_entry (who, role, at, action, subject_type, subject_id,
                               state_before, state_after, request_id, trace_id, scope)
      VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)
      """;

  private final Session session;
  private final SecurityIdentity identity;
  private final Clock clock;

  AuditTrail(Session session, SecurityIdentity identity, Clock clock) {
    this.session = session;
    this.identity = identity;
    this.clock = clock;
  }

  /**
   * Appends one row: the caller of the request, or the {@link Actor} that acts on this thread. What
   * can be a CPR number in the states is masked.
   *
   * @param action what was done, e.g. {@code note.publish}
   * @param subjectType what kind of thing it was done to
   * @param scope by which reading is limited, see {@link dk.kkr.platform.change.Aggregate#scope()}
   * @param before null when there was nothing
   * @param after null when nothing is left
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(
      String action,
      String subjectType,
      UUID subject,
      @Nullable String scope,
      @Nullable Object before,
      @Nullable Object after) {
    Actor actor = actor();
    TraceContext trace = TraceContext.current();
    session.doWork(
        connection -> {
          try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, actor.name());
            insert.setString(2, actor.role());
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setString(4, action);
            insert.setString(5, subjectType);
            insert.setObject(6, subject);
            insert.setString(7, json(before));
            insert.setString(8, json(after));
            insert.setString(9, trace.requestId());
            insert.setString(10, trace.traceId());
            insert.setString(11, scope);
            insert.executeUpdate();
          }
        });
  }

  // The trail outlives what it tells of: what was taken out of a text must not stand here for ever.
  private static @Nullable String json(@Nullable Object state) {
    return state == null
        ? null
        : PersonNumbersInJson.masked(EventJson.tree(EventJson.write(state))).toString();
  }

  private Actor actor() {
    Actor actor = Actor.current();
    if (actor != null) {
      return actor;
    }
    return identity.isAnonymous()
        ? new Actor("anonymous", "")
        : new Actor(
            identity.getPrincipal().getName(),
            String.join(" ", new TreeSet<>(identity.getRoles())));
  }
}

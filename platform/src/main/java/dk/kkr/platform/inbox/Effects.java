package dk.kkr.platform.inbox;

import dk.kkr.platform.audit.Actor;
import java.sql.Connection;
import java.util.OptionalLong;

/**
 * Applies an event in the running transaction: only a revision newer than all that were applied of
 * the same aggregate. Revisions that were left out are counted, not waited for: an event carries
 * the state a consumer needs.
 */
final class Effects {

  private Effects() {}

  /** What became of an event, and how many revisions before it never arrived. */
  record Applied(Outcome outcome, long missing) {}

  static Applied apply(Connection connection, EventReader.Event event) throws Exception {
    EventMeta meta = event.meta();
    OptionalLong before = new InboxTables(connection).advance(meta);
    if (before.isEmpty()) {
      return new Applied(Outcome.OLD, 0);
    }
    long missing = meta.revision() - before.getAsLong() - 1;
    if (event.effects().isEmpty()) {
      return new Applied(Outcome.IGNORED, missing);
    }
    return Actor.event(meta.type(), meta.id())
        .call(
            () -> {
              for (Handlers.Effect effect : event.effects()) {
                effect.apply(meta);
              }
              return new Applied(Outcome.APPLIED, missing);
            });
  }
}

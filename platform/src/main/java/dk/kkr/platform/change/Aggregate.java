package dk.kkr.platform.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity that guards its own rules, is changed as a whole and says what happened to it. */
public interface Aggregate {

  /** Assigned in Java before it is stored. */
  UUID id();

  /** The {@code @Version} of the entity; current after {@link Changes#record}. */
  long version();

  /**
   * The key by which reading what is not public is limited: one that the {@code councils} claim of
   * a token can name. Audit rows and events keep it as it is when they are recorded. Null when the
   * thing belongs to none: then everybody who may read the like of it in any scope may read this,
   * too.
   */
  @Nullable String scope();

  /**
   * The events raised since they were last taken, oldest first, all of them about this aggregate;
   * taking them forgets them.
   */
  List<DomainEvent> takeEvents();

  /**
   * The last event raised goes out under this revision instead of its own, and the next one raised
   * gets the one after it: sets the persisted count. Called by {@link Changes#record} when higher
   * revisions than the aggregate knows were published, because its database was restored to an
   * earlier state. Every aggregate that raises events says how; one that raises none is never
   * asked.
   */
  default void continueFrom(long revision) {
    throw new UnsupportedOperationException(
        getClass().getName() + " raises events, so it must say how its count goes on");
  }
}

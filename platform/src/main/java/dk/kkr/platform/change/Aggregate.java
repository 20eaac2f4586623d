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

  /** The events raised since they were last taken, oldest first; taking them forgets them. */
  List<DomainEvent> takeEvents();
}

package dk.kkr.platform.change;

import java.util.List;
import java.util.UUID;

/** An entity that guards its own rules, is changed as a whole and says what happened to it. */
public interface Aggregate {

  /** Assigned in Java before it is stored. */
  UUID id();

  /** The {@code @Version} of the entity; current after {@link Changes#record}. */
  long version();

  /** The events raised since they were last taken, oldest first; taking them forgets them. */
  List<DomainEvent> takeEvents();
}

package dk.kkr.appointment.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The bodies, for the other features. */
@ApplicationScoped
public class BodyDirectory {

  private final Bodies bodies;

  BodyDirectory(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The body, if there is one. */
  public Optional<KnownBody> find(UUID bodyId) {
    return bodies.findByIdOptional(bodyId).map(Body::known);
  }

  /** Those of these ids that there are. */
  public Map<UUID, KnownBody> among(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : bodies.list("id in ?1", ids).stream()
            .map(Body::known)
            .collect(Collectors.toUnmodifiableMap(KnownBody::id, Function.identity()));
  }

  /**
   * As {@link #find}; nobody else fills or vacates its seats before the end of the transaction.
   * Taken after the locks of persons, and of several bodies in the order of their ids.
   */
  @Transactional(TxType.MANDATORY)
  public Optional<KnownBody> findLocked(UUID bodyId) {
    return bodies.findByIdOptional(bodyId, LockModeType.PESSIMISTIC_WRITE).map(Body::known);
  }
}

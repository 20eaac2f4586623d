package dk.kkr.agenda.matters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries on what belongs to matters. */
@ApplicationScoped
class MatterLinks implements PanacheRepositoryBase<MatterLink, UUID> {

  List<MatterLink> of(UUID matterId) {
    return list("matterId = ?1 order by linkedAt, id", matterId);
  }

  long countOf(UUID matterId) {
    return count("matterId", matterId);
  }

  List<MatterLink> ofItem(UUID itemId) {
    return list("itemId = ?1 order by linkedAt, id", itemId);
  }

  Optional<MatterLink> find(UUID matterId, UUID itemId) {
    return find("matterId = ?1 and itemId = ?2", matterId, itemId).firstResultOptional();
  }

  /** Keys of the councils that something linked belongs to. */
  List<String> councilsOf(UUID matterId) {
    return getEntityManager()
        .createQuery(
            "select distinct l.council from MatterLink l where l.matterId = :matter", String.class)
        .setParameter("matter", matterId)
        .getResultList();
  }

  /**
   * Until the transaction ends, nobody else links or unlinks this item, or anything to this matter.
   */
  void lock(UUID what) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
        .setParameter("key", "matter-link:" + what)
        .getSingleResult();
  }
}

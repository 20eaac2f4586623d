package dk.kkr.quota.agreements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The items that agenda-service told something of. */
@ApplicationScoped
class ShownItems implements PanacheRepositoryBase<ShownItem, UUID> {

  /** Whether the item is closed today; of one that nothing was told of, what is said here. */
  boolean closed(UUID itemId, boolean otherwise) {
    return findByIdOptional(itemId).map(ShownItem::closed).orElse(otherwise);
  }

  void show(UUID itemId, boolean closed) {
    findByIdOptional(itemId)
        .ifPresentOrElse(item -> item.show(closed), () -> persist(new ShownItem(itemId, closed)));
  }
}

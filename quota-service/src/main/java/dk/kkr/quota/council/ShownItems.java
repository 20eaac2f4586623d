package dk.kkr.quota.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The items that agenda-service told something of. */
@ApplicationScoped
public class ShownItems {

  private final ShownItemRows rows;

  ShownItems(ShownItemRows rows) {
    this.rows = rows;
  }

  /** Whether the item is closed today; of one that nothing was told of, what is said here. */
  public boolean closed(UUID itemId, boolean otherwise) {
    return rows.findByIdOptional(itemId).map(ShownItem::closed).orElse(otherwise);
  }

  /** The item is closed to the public, or open, from now on. */
  public void show(UUID itemId, boolean closed) {
    rows.findByIdOptional(itemId)
        .ifPresentOrElse(
            item -> item.show(closed), () -> rows.persist(new ShownItem(itemId, closed)));
  }
}

package dk.kkr.agenda.carrying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Queries on items that were carried. */
@ApplicationScoped
class CarriedItems implements PanacheRepositoryBase<CarriedItem, UUID> {

  /** An item is carried to a few meetings; more are not looked for. */
  private static final int MOST = 50;

  List<CarriedItem> from(UUID itemId) {
    return find("fromItem = ?1 order by id", itemId).range(0, MOST - 1).list();
  }
}

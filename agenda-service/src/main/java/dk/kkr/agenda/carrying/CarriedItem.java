package dk.kkr.agenda.carrying;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an item was carried over from another; the id is that of the item it became. */
@Entity
@Immutable
class CarriedItem {

  @Id private UUID id;
  private UUID fromItem;

  protected CarriedItem() {}

  CarriedItem(UUID id, UUID fromItem) {
    this.id = id;
    this.fromItem = fromItem;
  }

  UUID becameItem() {
    return id;
  }

  UUID fromItem() {
    return fromItem;
  }
}

package dk.kkr.quota.council;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Whether an item is closed to the public today, as agenda-service last told it. */
@Entity
@Table(name = "shown_item")
class ShownItem {

  @Id private UUID id;
  private boolean closed;

  /** For Hibernate. */
  protected ShownItem() {}

  ShownItem(UUID id, boolean closed) {
    this.id = id;
    this.closed = closed;
  }

  void show(boolean nowClosed) {
    closed = nowClosed;
  }

  boolean closed() {
    return closed;
  }
}

package dk.kkr.platform.test.counters;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number that goes up and tells so. */
@Entity
class Counter implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private long revision;
  private int total;
  private @Nullable String scope;
  @Transient private final List<DomainEvent> events = new ArrayList<>();

  Counter() {}

  Counter(UUID id, @Nullable String scope) {
    this.id = id;
    this.scope = scope;
  }

  void add(int amount, String label, boolean confidential) {
    total += amount;
    events.add(new CounterAdded(id, ++revision, confidential, amount, total, label, scope));
  }

  /** Says once more where it stands. */
  void tellAgain() {
    events.add(new CounterAdded(id, ++revision, false, 0, total, "", scope));
  }

  int total() {
    return total;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public @Nullable String scope() {
    return scope;
  }

  @Override
  public void continueFrom(long published) {
    revision = published;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    List<DomainEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }
}

package dk.kkr.quota.allocations;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.TabledSubjects;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What released agendas do to allocations. */
@ApplicationScoped
class AllocationAgendas implements TabledSubjects<Allocation> {

  private final Allocations allocations;
  private final Changes changes;

  AllocationAgendas(Allocations allocations, Changes changes) {
    this.allocations = allocations;
    this.changes = changes;
  }

  @Override
  public String type() {
    return AllocationDecisions.TYPE;
  }

  @Override
  public List<Allocation> before(UUID meetingId) {
    return allocations.before(meetingId);
  }

  @Override
  public List<Allocation> onItem(UUID itemId) {
    return allocations.onItem(itemId);
  }

  @Override
  public @Nullable Allocation find(UUID id) {
    return allocations.findById(id);
  }

  @Override
  public void change(String action, Allocation subject, Consumer<Allocation> verb) {
    AllocationView before = AllocationView.full(subject);
    verb.accept(subject);
    AllocationView after = AllocationView.full(subject);
    if (!after.equals(before)) {
      changes.record(action, subject, before, after);
    }
  }
}

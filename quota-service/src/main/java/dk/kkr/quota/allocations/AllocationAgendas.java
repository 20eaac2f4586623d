package dk.kkr.quota.allocations;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.Mark;
import dk.kkr.quota.council.PutBefore;
import dk.kkr.quota.council.SubjectsOnAgendas;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What released agendas do to allocations. */
@ApplicationScoped
class AllocationAgendas implements SubjectsOnAgendas {

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
  public void released(UUID meetingId, String council, int version, List<PutBefore> points) {
    Set<Allocation> concerned = new LinkedHashSet<>(allocations.before(meetingId));
    points.stream()
        .map(PutBefore::subjectId)
        .distinct()
        .flatMap(id -> Stream.ofNullable(allocations.findById(id)))
        .filter(allocation -> allocation.council().equals(council))
        .forEach(concerned::add);
    for (Allocation allocation : concerned) {
      List<Mark> marks =
          points.stream()
              .filter(point -> point.subjectId().equals(allocation.id()))
              .map(point -> mark(meetingId, version, point))
              .toList();
      change("allocation.put-before", allocation, a -> a.putBefore(meetingId, marks));
    }
  }

  @Override
  public void cancelled(UUID meetingId) {
    for (Allocation allocation : allocations.before(meetingId)) {
      change("allocation.put-before", allocation, a -> a.putBefore(meetingId, List.of()));
    }
  }

  @Override
  public void shown(UUID itemId, boolean closed) {
    for (Allocation allocation : allocations.onItem(itemId)) {
      change("allocation.show", allocation, a -> a.show(itemId, closed));
    }
  }

  private static Mark mark(UUID meetingId, int version, PutBefore point) {
    return new Mark(
        meetingId,
        point.itemId(),
        point.pointId(),
        version,
        point.contentRevision(),
        point.closed());
  }

  private void change(String action, Allocation allocation, Consumer<Allocation> verb) {
    AllocationView before = AllocationView.full(allocation);
    verb.accept(allocation);
    AllocationView after = AllocationView.full(allocation);
    if (!after.equals(before)) {
      changes.record(action, allocation, before, after);
    }
  }
}

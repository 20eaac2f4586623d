package dk.kkr.quota.allocations;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.council.Consequence;
import dk.kkr.quota.council.Consequence.Applied;
import dk.kkr.quota.council.Consequence.Refused;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.CouncilDecision.Standing;
import dk.kkr.quota.council.DecidedPoint;
import dk.kkr.quota.council.DecidedPoint.Outcome;
import dk.kkr.quota.council.DecidedSubjects;
import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.council.RecordedChanges;
import dk.kkr.quota.council.ShownItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What decisions do to allocations. A condition that is refused changes no number: how the shares
 * of those who stay are to be is for the council to decide (assumed), so it is only told.
 */
@ApplicationScoped
class AllocationDecisions implements DecidedSubjects {

  static final String TYPE = "ALLOCATION";

  private final Allocations allocations;
  private final ShownItems items;
  private final RecordedChanges<Allocation> changes;

  AllocationDecisions(Allocations allocations, ShownItems items, Changes changes) {
    this.allocations = allocations;
    this.items = items;
    this.changes = new RecordedChanges<>(changes, AllocationView::full);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Consequence decided(DecidedPoint point) {
    Allocation allocation = allocations.findById(point.subjectId());
    if (allocation == null) {
      return new Refused(
          "Der findes ingen fordeling med id %s.".formatted(point.subjectId()),
          point.confidential());
    }
    boolean closed = items.closed(point.itemId(), point.confidential());
    if (allocation.decidedBy(point.pointId())
        && (point.outcome() != Outcome.ADOPTED
            || allocation.contentRevision() != point.contentRevision())) {
      // The event that reopened it was left out: what it says now replaces what it said.
      changes.change("allocation.suspend", allocation, Allocation::withdraw);
    }
    String obstacle = obstacle(allocation, point);
    if (obstacle != null) {
      return new Refused(obstacle, closed || allocation.confidential());
    }
    if (point.outcome() == Outcome.REJECTED) {
      changes.change(
          "allocation.reject",
          allocation,
          a -> a.reject(decision(point, Standing.REJECTED, closed)));
    } else {
      changes.change(
          "allocation.adopt",
          allocation,
          a -> a.adopt(decision(point, Standing.ADOPTED, closed), point.answers()));
    }
    return standing(allocation);
  }

  private static @Nullable String obstacle(Allocation allocation, DecidedPoint point) {
    if (!allocation.council().equals(point.council())) {
      return "Fordelingen hører til et andet råd (%s) end det, der har truffet beslutningen (%s)."
          .formatted(allocation.council(), point.council());
    }
    if (point.outcome() == Outcome.ADOPTED_AMENDED) {
      return "Fordelingen er vedtaget med ændringer, så revision %d gælder ikke uændret. Regn den om, og sæt den nye revision på et nyt punkt."
          .formatted(point.contentRevision());
    }
    if (allocation.contentRevision() != point.contentRevision()) {
      return "Der er truffet beslutning om revision %d af fordelingen; den gældende er revision %d. Sæt revision %d på et nyt punkt."
          .formatted(
              point.contentRevision(), allocation.contentRevision(), allocation.contentRevision());
    }
    if (allocation.state() == AllocationState.ADOPTED && !allocation.restsOn(point.pointId())) {
      return "Fordelingen er allerede vedtaget ved beslutningen på et andet punkt.";
    }
    return null;
  }

  @Override
  public boolean restOn(UUID pointId) {
    return allocations.decidedBy(pointId).isPresent();
  }

  @Override
  public Consequence answered(UUID pointId, PartyAnswer answer) {
    Allocation allocation = allocations.decidedBy(pointId).orElse(null);
    if (allocation == null || !allocation.restsOn(pointId)) {
      return new Consequence.None();
    }
    changes.change("allocation.answer", allocation, a -> a.answer(answer));
    return standing(allocation);
  }

  @Override
  public Consequence withdrawn(UUID pointId, LocalDate on) {
    allocations
        .decidedBy(pointId)
        .ifPresent(found -> changes.change("allocation.suspend", found, Allocation::withdraw));
    return new Consequence.Compensated();
  }

  private static Consequence standing(Allocation allocation) {
    String summary =
        switch (allocation.state()) {
          case ADOPTED -> "Fordelingen er vedtaget i revision " + allocation.contentRevision();
          case REJECTED -> "Fordelingen er forkastet";
          default -> "Fordelingen er ikke vedtaget";
        };
    return new Applied(
        summary
            + names("; afventer ", allocation.awaited())
            + names("; afslået af ", allocation.refused())
            + ".",
        allocation.confidential());
  }

  private static String names(String before, List<PartyAnswer> answers) {
    return answers.isEmpty()
        ? ""
        : before + answers.stream().map(PartyAnswer::name).collect(Collectors.joining(", "));
  }

  private static CouncilDecision decision(DecidedPoint point, Standing standing, boolean closed) {
    return new CouncilDecision(
        point.pointId(), point.meetingId(), point.itemId(), point.decidedOn(), standing, closed);
  }
}

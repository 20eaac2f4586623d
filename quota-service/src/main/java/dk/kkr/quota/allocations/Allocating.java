package dk.kkr.quota.allocations;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.lost.PublishedNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.quota.allocations.AllocationCommands.Take;
import dk.kkr.quota.calculators.NationalQuotas;
import dk.kkr.quota.runs.SavedRun;
import dk.kkr.quota.runs.SavedRuns;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import dk.kkr.quota.worksheet.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the secretariat does with allocations; runs in the caller's transaction. */
@ApplicationScoped
class Allocating {

  private final Allocations allocations;
  private final SavedRuns runs;
  private final Changes changes;
  private final PublishedNumbers published;
  private final Visibility visibility;
  private final Caller caller;

  Allocating(
      Allocations allocations,
      SavedRuns runs,
      Changes changes,
      PublishedNumbers published,
      Visibility visibility,
      Caller caller) {
    this.allocations = allocations;
    this.runs = runs;
    this.changes = changes;
    this.published = published;
    this.visibility = visibility;
    this.caller = caller;
  }

  /**
   * One that the caller may see.
   *
   * @throws ProblemException 404 otherwise
   */
  Allocation known(UUID id) {
    return allocations
        .findByIdOptional(id)
        .filter(found -> visibility.shows(material(found), found.council()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no allocation %s that this caller may see.".formatted(id)));
  }

  private static Material material(Allocation allocation) {
    if (allocation.state() == AllocationState.DRAFT) {
      return Material.ALLOCATION_DRAFT;
    }
    return allocation.closed() ? Material.CLOSED_ALLOCATION : Material.ALLOCATION;
  }

  /**
   * One that the caller may change.
   *
   * @throws ProblemException 404 when the caller may not see it, 403 when it is another council's
   */
  Allocation writable(UUID id) {
    Allocation allocation = known(id);
    caller.requireCouncil(allocation.council());
    return allocation;
  }

  /** The run of the newest revision. */
  SavedRun run(Allocation allocation) {
    UUID runId = allocation.runs().getLast().runId();
    return runs.byId(runId)
        .orElseThrow(() -> new IllegalStateException("The run %s is gone".formatted(runId)));
  }

  Allocation draft(Take command) {
    SavedRun run = usable(command.runId());
    Allocation allocation =
        new Allocation(run.council(), command.title().strip(), run.id(), run.result());
    allocations.persist(allocation);
    changes.record("allocation.draft", allocation, null, AllocationView.full(allocation));
    return allocation;
  }

  void take(Allocation allocation, Take command) {
    SavedRun run = usable(command.runId());
    if (!run.council().equals(allocation.council())) {
      throw invalid("The run belongs to another council than the allocation.");
    }
    AllocationView before = AllocationView.full(allocation);
    allocation.take(
        command.title().strip(),
        run.id(),
        run.result(),
        published.highest(allocation.id(), "allocationRevision"));
    changes.record("allocation.take", allocation, before, AllocationView.full(allocation));
  }

  private SavedRun usable(UUID runId) {
    SavedRun run =
        runs.byId(runId)
            .filter(found -> visibility.shows(Material.RUN, found.council()))
            .orElseThrow(
                () -> invalid("There is no run %s that this caller may see.".formatted(runId)));
    caller.requireCouncil(run.council());
    if (run.result().calculator().equals(NationalQuotas.CALCULATOR)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Refugee quotas are no allocation of a council: the agency announces them. POST"
                  + " /announcements/from-run makes an announcement of this run.")
          .at("/runId", "must be a run of another calculator than " + NationalQuotas.CALCULATOR);
    }
    List<Finding> obstacles = run.result().findings().stream().filter(Finding::forbidsUse).toList();
    if (!obstacles.isEmpty()) {
      throw unfit(obstacles);
    }
    return run;
  }

  private static ProblemException unfit(List<Finding> obstacles) {
    ProblemException problem =
        new ProblemException(
            Problems.INVALID_INPUT,
            "Nobody may act on the numbers of this run yet. Calculate again, with the lot that was"
                + " drawn or with real numbers, and take that run.");
    obstacles.forEach(
        found ->
            problem.at("/runId", "has the finding %s: %s".formatted(found.code(), found.text())));
    return problem;
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(Problems.INVALID_INPUT, detail)
        .at("/runId", "must be a run of the council that the caller may see");
  }
}

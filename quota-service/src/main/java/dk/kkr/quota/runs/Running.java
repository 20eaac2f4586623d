package dk.kkr.quota.runs;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.quota.calculators.Calculation;
import dk.kkr.quota.calculators.Inputs;
import dk.kkr.quota.calculators.Sources;
import dk.kkr.quota.runs.RunCommands.Save;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import dk.kkr.quota.worksheet.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** What the secretariat does with runs; runs in the caller's transaction. */
@ApplicationScoped
class Running {

  /** Where the calculation stands in the command. */
  static final String REQUEST = "/request";

  private final Runs runs;
  private final Sources sources;
  private final Changes changes;
  private final Visibility visibility;
  private final Caller caller;
  private final Clock clock;

  Running(
      Runs runs,
      Sources sources,
      Changes changes,
      Visibility visibility,
      Caller caller,
      Clock clock) {
    this.runs = runs;
    this.sources = sources;
    this.changes = changes;
    this.visibility = visibility;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * One that the caller may see.
   *
   * @throws ProblemException 404 otherwise
   */
  Run known(UUID id) {
    return runs.findByIdOptional(id)
        .filter(found -> visibility.shows(Material.RUN, found.council()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no run %s that this caller may see.".formatted(id)));
  }

  /**
   * Saves.
   *
   * @param onReading what is to know of how the file with the rows was read
   */
  Run save(Save command, List<Finding> onReading) {
    caller.requireCouncil(command.council());
    Inputs inputs = inputs(command.request());
    Run run =
        new Run(
            command.council(),
            command.title().strip(),
            command.request(),
            inputs,
            onReading,
            caller.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    runs.persist(run);
    changes.record("run.save", run, null, RunSummary.of(run));
    return run;
  }

  private Inputs inputs(Calculation request) {
    try {
      return request.resolve(sources);
    } catch (ProblemException e) {
      throw e.placing(violation -> violation.within(REQUEST));
    }
  }
}

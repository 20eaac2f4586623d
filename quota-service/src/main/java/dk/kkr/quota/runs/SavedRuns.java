package dk.kkr.quota.runs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The runs, for whoever puts them to use. Who may see one is for the caller to know. */
@ApplicationScoped
public class SavedRuns {

  private final Runs runs;

  SavedRuns(Runs runs) {
    this.runs = runs;
  }

  /** The run. */
  public Optional<SavedRun> byId(UUID id) {
    return runs.findByIdOptional(id)
        .map(
            run ->
                new SavedRun(
                    run.id(),
                    run.council(),
                    run.title(),
                    run.ranBy(),
                    run.ranAt(),
                    run.inputs(),
                    run.result()));
  }
}

package dk.kkr.quota.announcements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.announcements.AnnouncementCommands.Row;
import dk.kkr.quota.calculators.NationalQuotas;
import dk.kkr.quota.regions.QuotaRegion;
import dk.kkr.quota.runs.SavedRun;
import dk.kkr.quota.runs.SavedRuns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes the quotas of a region out of a saved calculation of the whole country. */
@ApplicationScoped
class RunReader {

  private final SavedRuns runs;

  RunReader(SavedRuns runs) {
    this.runs = runs;
  }

  /**
   * A calculation.
   *
   * @param run where it was saved
   * @param quotas what it came to
   */
  record Calculated(SavedRun run, NationalQuotas quotas) {

    /** The quotas of a region's municipalities. */
    List<Row> rows(QuotaRegion region) {
      return region.municipalities().stream()
          .flatMap(
              municipality ->
                  Stream.ofNullable(quotas.quotas().get(municipality.code()))
                      .map(quota -> new Row(municipality.code(), quota, null)))
          .toList();
    }

    static int sum(List<Row> rows) {
      return rows.stream().mapToInt(Row::quota).reduce(0, Math::addExact);
    }

    Source source() {
      return Source.calculated("%s. %s".formatted(run.title(), quotas.source()), run.id());
    }
  }

  /**
   * A saved calculation of a council.
   *
   * @throws ProblemException 422 at {@code /runId} when there is none, it is another council's, of
   *     something else or of a part of the country, or its inputs are made up
   */
  Calculated read(UUID runId, String council) {
    SavedRun run =
        runs.byId(runId)
            .filter(found -> found.council().equals(council))
            .orElseThrow(() -> invalid("There is no run %s of '%s'.".formatted(runId, council)));
    NationalQuotas quotas =
        NationalQuotas.of(run.inputs(), run.result())
            .orElseThrow(
                () ->
                    invalid(
                        "Run %s does not calculate the quotas of the country.".formatted(runId)));
    if (quotas.synthetic()) {
      throw invalid(
          "The inputs of run %s are made up; its quotas cannot be announced.".formatted(runId));
    }
    return new Calculated(run, quotas);
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(Problems.INVALID_INPUT, detail)
        .at("/runId", "must be a run of refugee-quotas of the council, on real inputs");
  }
}

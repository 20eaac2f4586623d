package dk.kkr.quota.announcements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.announcements.AnnouncementCommands.Row;
import dk.kkr.quota.announcements.RevisionCommands.Revise;
import dk.kkr.quota.announcements.RunReader.Calculated;
import dk.kkr.quota.regions.QuotaRegion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotas that hold after a change of the landstal: as the agency sent them out, or calculated
 * anew.
 *
 * @param landstal refugees expected now
 * @param regionTotal the region's quota now
 * @param rows not checked yet
 */
record RevisedQuotas(int landstal, int regionTotal, List<Row> rows) {

  /**
   * As the caller gives them.
   *
   * @throws ProblemException 422 where something is left out
   */
  static RevisedQuotas given(Revise command) {
    Integer landstal = command.landstal();
    Integer regionTotal = command.regionTotal();
    List<Row> rows = command.rows();
    if (landstal == null || regionTotal == null || rows == null) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "Give landstal, regionTotal and rows, or the runId of a calculation.");
      missing(problem, "/landstal", landstal);
      missing(problem, "/regionTotal", regionTotal);
      missing(problem, "/rows", rows);
      throw problem;
    }
    return new RevisedQuotas(landstal, regionTotal, rows);
  }

  private static void missing(ProblemException problem, String pointer, @Nullable Object value) {
    if (value == null) {
      problem.at(pointer, "is needed without a runId");
    }
  }

  /**
   * As they were calculated.
   *
   * @throws ProblemException 422 when figures are given beside the calculation
   */
  static RevisedQuotas of(Calculated calculated, QuotaRegion region, Revise command) {
    if (command.landstal() != null || command.regionTotal() != null || command.rows() != null) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The figures come from the calculation: give either them or its runId.")
          .at("/runId", "does not go with landstal, regionTotal and rows");
    }
    List<Row> rows = calculated.rows(region);
    return new RevisedQuotas(calculated.quotas().landstal(), Calculated.sum(rows), rows);
  }
}

package dk.kkr.quota.agreements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.agreements.AgreementCommands.Limit;
import dk.kkr.quota.agreements.AgreementCommands.OnLandstalChange;
import dk.kkr.quota.agreements.AgreementCommands.Propose;
import dk.kkr.quota.announcements.AnnouncedQuota;
import dk.kkr.quota.announcements.RegionQuotas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What has to hold for the transfers and limits that somebody writes. */
final class ContentRules {

  private final RegionQuotas quotas;
  private final UnaryOperator<String> elsewhere;
  private final List<Violation> violations = new ArrayList<>();

  /**
   * Rules on the quotas of a region.
   *
   * @param elsewhere what is said of a code that is none of the region's
   */
  ContentRules(RegionQuotas quotas, UnaryOperator<String> elsewhere) {
    this.quotas = quotas;
    this.elsewhere = elsewhere;
  }

  /**
   * What they say, when it holds.
   *
   * @throws ProblemException 422 with everything that does not
   */
  Content checked(
      List<Propose> transfers, @Nullable List<Limit> limits, @Nullable OnLandstalChange clause) {
    List<Limit> own = limits == null ? List.of() : limits;
    List<Transfer> proposed = new TransferRules(quotas, this::known, violations).checked(transfers);
    limits(own);
    clause(clause);
    if (!violations.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "The agreement does not hold where the violations say. Transfers stay within the region, each pair stands once, nobody gives more than its quota, and who takes over does not give away; own limits are of municipalities of the region, and a rule for a changed landstal has a text. Nothing was stored.");
      violations.forEach(problem::add);
      throw problem;
    }
    return new Content(
        proposed,
        own.stream()
            .map(l -> new OwnLimit(l.code(), l.min(), l.max(), l.source().strip()))
            .toList(),
        clause == null ? Clause.LAPSE : clause.clause());
  }

  private void clause(@Nullable OnLandstalChange clause) {
    if (clause == null) {
      return;
    }
    String pointer = "/onLandstalChange/text";
    boolean rule = clause.kind() == Clause.Kind.RULE;
    if (rule && clause.text() == null) {
      fault(pointer, "is needed: say how the places are shared out then");
    } else if (!rule && clause.text() != null) {
      fault(pointer, "goes with RULE only");
    }
  }

  private Optional<AnnouncedQuota> known(String code, String pointer) {
    Optional<AnnouncedQuota> found = quotas.of(code);
    if (found.isEmpty()) {
      fault(pointer, elsewhere.apply(code));
    }
    return found;
  }

  private void limits(List<Limit> limits) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < limits.size(); i++) {
      Limit limit = limits.get(i);
      String pointer = "/limits/" + i;
      known(limit.code(), pointer + "/code");
      Integer min = limit.min();
      Integer max = limit.max();
      if (!seen.add(limit.code())) {
        fault(pointer + "/code", "has a limit already");
      }
      if (min == null && max == null) {
        fault(pointer, "needs min, max or both");
      } else if (min != null && max != null && min > max) {
        fault(pointer + "/min", "is above max");
      }
    }
  }

  private void fault(String pointer, String message) {
    violations.add(Violation.inBody(pointer, message));
  }
}

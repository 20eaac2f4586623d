package dk.kkr.quota.agreements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.agreements.AgreementCommands.Limit;
import dk.kkr.quota.agreements.AgreementCommands.Propose;
import dk.kkr.quota.announcements.AnnouncedQuota;
import dk.kkr.quota.announcements.RegionQuotas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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
  Content checked(List<Propose> transfers, List<Limit> limits) {
    List<Transfer> proposed = new ArrayList<>();
    for (int i = 0; i < transfers.size(); i++) {
      transfer(transfers.get(i), "/transfers/" + i).ifPresent(proposed::add);
    }
    pairs(transfers);
    chains(transfers);
    sums(transfers);
    limits(limits);
    if (!violations.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "The agreement does not hold where the violations say. Transfers stay within the region, each pair stands once, nobody gives more than its quota, and who takes over does not give away; own limits are of municipalities of the region. Nothing was stored.");
      violations.forEach(problem::add);
      throw problem;
    }
    return new Content(
        proposed,
        limits.stream()
            .map(l -> new OwnLimit(l.code(), l.min(), l.max(), l.source().strip()))
            .toList());
  }

  private Optional<Transfer> transfer(Propose proposal, String pointer) {
    Optional<AnnouncedQuota> giver = known(proposal.from(), pointer + "/from");
    Optional<AnnouncedQuota> receiver = known(proposal.to(), pointer + "/to");
    if (proposal.from().equals(proposal.to())) {
      fault(pointer + "/to", "is the municipality that gives");
    }
    if (giver.isEmpty() || receiver.isEmpty()) {
      return Optional.empty();
    }
    int quota = giver.get().quota();
    int amount = amount(proposal, giver.get(), pointer);
    if (amount > quota) {
      fault(
          pointer + "/amount",
          "is %d; %s has a quota of %d".formatted(amount, giver.get().name(), quota));
    }
    return Optional.of(Transfer.proposed(proposal.from(), proposal.to(), amount, proposal.kind()));
  }

  private int amount(Propose proposal, AnnouncedQuota giver, String pointer) {
    Integer given = proposal.amount();
    if (proposal.kind() == TransferKind.FIXED) {
      if (given == null) {
        fault(pointer + "/amount", "is needed for a fixed transfer");
        return 0;
      }
      return given;
    }
    if (giver.quota() == 0) {
      fault(pointer + "/from", "%s has a quota of 0 to give".formatted(giver.name()));
    } else if (given != null && given != giver.quota()) {
      fault(
          pointer + "/amount",
          "is %d, and the whole quota of %s is %d".formatted(given, giver.name(), giver.quota()));
    }
    return giver.quota();
  }

  private Optional<AnnouncedQuota> known(String code, String pointer) {
    Optional<AnnouncedQuota> found = quotas.of(code);
    if (found.isEmpty()) {
      fault(pointer, elsewhere.apply(code));
    }
    return found;
  }

  private void pairs(List<Propose> transfers) {
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < transfers.size(); i++) {
      Propose proposal = transfers.get(i);
      if (!seen.add(List.of(proposal.from(), proposal.to()))) {
        fault(
            "/transfers/" + i,
            "stands twice: from %s to %s".formatted(proposal.from(), proposal.to()));
      }
    }
  }

  // Whether a chain holds would depend on the order in which its givers answer.
  private void chains(List<Propose> transfers) {
    Set<String> givers = new HashSet<>(transfers.stream().map(Propose::from).toList());
    for (int i = 0; i < transfers.size(); i++) {
      Propose proposal = transfers.get(i);
      if (givers.contains(proposal.to()) && !proposal.to().equals(proposal.from())) {
        fault(
            "/transfers/" + i + "/to",
            "%s gives away itself in another transfer".formatted(quotas.name(proposal.to())));
      }
    }
  }

  private void sums(List<Propose> transfers) {
    Map<String, Long> sums = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < transfers.size(); i++) {
      Propose proposal = transfers.get(i);
      Optional<AnnouncedQuota> giver = quotas.of(proposal.from());
      if (giver.isEmpty()) {
        continue;
      }
      Integer given = proposal.amount();
      long amount = given == null ? giver.get().quota() : given;
      long sum = sums.merge(proposal.from(), amount, Long::sum);
      int count = counts.merge(proposal.from(), 1, Integer::sum);
      if (count > 1 && sum > giver.get().quota()) {
        fault(
            "/transfers/" + i + "/amount",
            "makes %d together with the transfers before it; %s has a quota of %d"
                .formatted(sum, giver.get().name(), giver.get().quota()));
      }
    }
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

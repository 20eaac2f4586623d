package dk.kkr.quota.agreements;

import dk.kkr.platform.problem.Violation;
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
import java.util.function.BiFunction;

/** What has to hold for proposed transfers, each by itself and all together. */
final class TransferRules {

  private final RegionQuotas quotas;
  private final BiFunction<String, String, Optional<AnnouncedQuota>> known;
  private final List<Violation> violations;

  /**
   * Rules on the quotas of a region.
   *
   * @param known the quota of a code at a pointer; says there what is wrong with it
   * @param violations takes what does not hold
   */
  TransferRules(
      RegionQuotas quotas,
      BiFunction<String, String, Optional<AnnouncedQuota>> known,
      List<Violation> violations) {
    this.quotas = quotas;
    this.known = known;
    this.violations = violations;
  }

  /** The transfers, as far as they hold. */
  List<Transfer> checked(List<Propose> transfers) {
    List<Transfer> proposed = new ArrayList<>();
    for (int i = 0; i < transfers.size(); i++) {
      transfer(transfers.get(i), "/transfers/" + i).ifPresent(proposed::add);
    }
    pairs(transfers);
    chains(transfers);
    sums(transfers);
    return proposed;
  }

  private Optional<Transfer> transfer(Propose proposal, String pointer) {
    Optional<AnnouncedQuota> giver = known.apply(proposal.from(), pointer + "/from");
    Optional<AnnouncedQuota> receiver = known.apply(proposal.to(), pointer + "/to");
    if (proposal.from().equals(proposal.to())) {
      fault(pointer + "/to", "is the municipality that gives");
    }
    if (giver.isEmpty() || receiver.isEmpty()) {
      return Optional.empty();
    }
    int quota = giver.get().quota();
    boolean range = proposal.kind() == TransferKind.RANGE;
    kind(proposal, pointer);
    int most = range ? most(proposal, pointer) : amount(proposal, giver.get(), pointer);
    if (most > quota) {
      fault(
          pointer + (range ? "/max" : "/amount"),
          "is %d; %s has a quota of %d".formatted(most, giver.get().name(), quota));
    }
    if (!violations.isEmpty()) {
      return Optional.empty();
    }
    Integer min = proposal.min();
    return Optional.of(
        min == null
            ? Transfer.proposed(proposal.from(), proposal.to(), most, proposal.kind())
            : Transfer.range(proposal.from(), proposal.to(), min, most));
  }

  private void kind(Propose proposal, String pointer) {
    boolean range = proposal.kind() == TransferKind.RANGE;
    if (range && proposal.amount() != null) {
      fault(pointer + "/amount", "does not go with a range; say min and max");
    }
    if (!range && proposal.min() != null) {
      fault(pointer + "/min", "goes with a range only");
    }
    if (!range && proposal.max() != null) {
      fault(pointer + "/max", "goes with a range only");
    }
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

  private int most(Propose proposal, String pointer) {
    Integer min = proposal.min();
    Integer max = proposal.max();
    if (min == null) {
      fault(pointer + "/min", "is needed for a range");
    }
    if (max == null) {
      fault(pointer + "/max", "is needed for a range");
      return 0;
    }
    if (min != null && min > max) {
      fault(pointer + "/min", "is above max");
    }
    return max;
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
      boolean range = proposal.kind() == TransferKind.RANGE;
      Integer given = range ? proposal.max() : proposal.amount();
      long amount = given == null ? giver.get().quota() : given;
      long sum = sums.merge(proposal.from(), amount, Long::sum);
      int count = counts.merge(proposal.from(), 1, Integer::sum);
      if (count > 1 && sum > giver.get().quota()) {
        fault(
            "/transfers/" + i + (range ? "/max" : "/amount"),
            "makes %d together with the transfers before it; %s has a quota of %d"
                .formatted(sum, giver.get().name(), giver.get().quota()));
      }
    }
  }

  private void fault(String pointer, String message) {
    violations.add(Violation.inBody(pointer, message));
  }
}

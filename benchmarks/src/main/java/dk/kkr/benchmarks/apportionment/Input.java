package dk.kkr.benchmarks.apportionment;

import dk.kkr.apportionment.BoundedClaim;
import dk.kkr.apportionment.Claim;
import dk.kkr.apportionment.Contender;
import dk.kkr.apportionment.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Input of the size that councils have, the same in every run. */
final class Input {

  /** A seed like any other. */
  private static final long SEED = 98;

  private Input() {}

  /** As many municipalities with 2,000 to 650,000 inhabitants, most of them towards the low end. */
  static long[] inhabitants(int count) {
    Random random = new Random(SEED);
    long[] inhabitants = new long[count];
    for (int i = 0; i < count; i++) {
      long spread = random.nextInt(650);
      inhabitants[i] = 2_000 + spread * spread * spread / 423 + random.nextInt(1000);
    }
    return inhabitants;
  }

  static List<Claim> claims(long[] weights) {
    return IntStream.range(0, weights.length).mapToObj(i -> Claim.of("M" + i, weights[i])).toList();
  }

  /** Every third has a maximum below, every third a minimum above its proportional share. */
  static List<BoundedClaim> bounded(long total, long[] weights) {
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    List<BoundedClaim> bounded = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      BoundedClaim claim = BoundedClaim.of("M" + i, Fraction.of(weights[i]));
      long share = total * weights[i] / sum;
      bounded.add(
          switch (i % 3) {
            case 0 -> claim.atMost(share * (50 + i % 49) / 100);
            case 1 -> claim.atLeast(share + share * (i % 49) / 100);
            default -> claim;
          });
    }
    return bounded;
  }

  static long[] votes(int count) {
    return new Random(SEED).longs(count, 10_000, 1_000_000).toArray();
  }

  static List<Contender> contenders(long[] votes) {
    return IntStream.range(0, votes.length).mapToObj(i -> Contender.of("L" + i, votes[i])).toList();
  }
}

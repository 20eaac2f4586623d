package dk.kkr.apportionment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Random input. Small numbers make ties and bounds that are met exactly, large ones test the
 * arithmetic.
 */
final class Samples {

  private final Random random;

  Samples(long seed) {
    this.random = new Random(seed);
  }

  long total() {
    return random.nextInt(4) == 0 ? random.nextLong(1_000_000_000L) : random.nextInt(200);
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  /** At least one weight is not zero. */
  List<Claim> claims() {
    int most = random.nextBoolean() ? 6 : 1_000_000;
    int fractions = random.nextInt(3) == 0 ? 12 : 1;
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(
            i ->
                new Claim(
                    "C" + i,
                    Fraction.of(
                        i == 0 ? 1 + random.nextInt(most) : random.nextInt(most),
                        1 + random.nextInt(fractions))))
        .toList();
  }

  /**
   * Bounds anywhere, or near the proportional shares so that many are reached; may be infeasible.
   */
  List<BoundedClaim> bounded(long total) {
    List<Claim> claims = claims();
    boolean near = random.nextBoolean();
    Fraction sum = claims.stream().map(Claim::weight).reduce(Fraction.ZERO, Fraction::plus);
    List<BoundedClaim> bounded = new ArrayList<>();
    for (Claim claim : claims) {
      Fraction share = claim.weight().times(Fraction.of(total)).dividedBy(sum);
      Fraction around = near ? share : Fraction.of(2 * total, claims.size());
      long min = random.nextBoolean() ? 0 : percent(around, near ? 70 : 0, 105);
      BoundedClaim one = BoundedClaim.of(claim.name(), claim.weight()).atLeast(min);
      bounded.add(
          random.nextInt(4) == 0 ? one : one.atMost(min + percent(around, 0, near ? 50 : 100)));
    }
    return bounded;
  }

  private long percent(Fraction of, int least, int most) {
    int percent = least + random.nextInt(most - least);
    return of.times(Fraction.of(percent, 100)).floor().longValueExact();
  }

  List<Contender> contenders() {
    int most = random.nextBoolean() ? 12 : 1_000_000;
    return IntStream.range(0, 1 + random.nextInt(8))
        .mapToObj(
            i ->
                new Contender(
                    "C" + i,
                    random.nextInt(most),
                    random.nextInt(4) == 0 ? random.nextInt(6) : Integer.MAX_VALUE))
        .toList();
  }

  Fraction factor() {
    return Fraction.of(1 + random.nextInt(1000), 1 + random.nextInt(1000));
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}

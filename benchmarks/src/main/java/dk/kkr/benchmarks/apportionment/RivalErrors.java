package dk.kkr.benchmarks.apportionment;

import dk.kkr.apportionment.Claim;
import dk.kkr.apportionment.DHondt;
import dk.kkr.apportionment.Division;
import dk.kkr.apportionment.Election;
import dk.kkr.apportionment.Fraction;
import dk.kkr.apportionment.LargestRemainder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Counts how often the rivals are wrong, on samples that are the same in every run. */
public final class RivalErrors {

  private static final int RUNS = 10_000;

  private RivalErrors() {}

  /** Prints a line for each kind of sample. */
  public static void main(String[] arguments) {
    System.out.printf("wrong of %,d: double, 34 digits%n", RUNS);
    print("98 municipalities by inhabitants", new Random(1), RivalErrors::inhabitants);
    print("5 to 29 parties by a key of small numbers", new Random(2), RivalErrors::key);
    print("29 parties, most with equal parts", new Random(3), RivalErrors::equalParts);
    print("quotas in two steps, each a fraction", new Random(4), RivalErrors::quotas);
    elections(new Random(5));
  }

  private interface Kind {
    List<Fraction> weights(Random random);
  }

  private static List<Fraction> inhabitants(Random random) {
    return wholes(random, 98, 2_000, 650_000);
  }

  private static List<Fraction> key(Random random) {
    return wholes(random, 5 + random.nextInt(25), 1, 20);
  }

  private static List<Fraction> equalParts(Random random) {
    List<Fraction> weights = new ArrayList<>(wholes(random, 29, 1, 2));
    weights.set(random.nextInt(29), Fraction.of(2));
    return weights;
  }

  /** Twice the share of the inhabitants less another share: as refugee quotas are found. */
  private static List<Fraction> quotas(Random random) {
    List<Fraction> inhabitants = wholes(random, 29, 1, 40);
    List<Fraction> others = wholes(random, 29, 1, 40);
    Fraction all = sum(inhabitants);
    Fraction allOthers = sum(others);
    List<Fraction> weights = new ArrayList<>();
    for (int i = 0; i < inhabitants.size(); i++) {
      Fraction share =
          inhabitants
              .get(i)
              .times(Fraction.of(2))
              .dividedBy(all)
              .minus(others.get(i).dividedBy(allOthers));
      weights.add(share.signum() > 0 ? share : Fraction.ZERO);
    }
    return weights;
  }

  private static List<Fraction> wholes(Random random, int count, int least, int most) {
    return random.ints(count, least, most).mapToObj(Fraction::of).toList();
  }

  private static Fraction sum(List<Fraction> numbers) {
    return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  private static void print(String what, Random random, Kind kind) {
    int doubles = 0;
    int decimals = 0;
    int ties = 0;
    for (int run = 0; run < RUNS; run++) {
      long total = 1L + random.nextInt(2000);
      List<Fraction> weights = kind.weights(random);
      List<Claim> claims = new ArrayList<>();
      for (Fraction weight : weights) {
        claims.add(new Claim("M" + claims.size(), weight));
      }
      Division exact = LargestRemainder.divide(total, claims);
      long[] units = exact.shares().stream().mapToLong(Division.Share::units).toArray();
      ties += exact.tie() == null ? 0 : 1;
      doubles += Arrays.equals(units, Rivals.inDouble(total, doubles(weights))) ? 0 : 1;
      decimals += Arrays.equals(units, Rivals.inDecimals(total, decimals(weights))) ? 0 : 1;
    }
    System.out.printf("%s: %d, %d (%d have a tie at the cut)%n", what, doubles, decimals, ties);
  }

  private static double[] doubles(List<Fraction> weights) {
    return weights.stream()
        .mapToDouble(w -> w.numerator().doubleValue() / w.denominator().doubleValue())
        .toArray();
  }

  private static BigDecimal[] decimals(List<Fraction> weights) {
    return weights.stream()
        .map(
            w ->
                new BigDecimal(w.numerator())
                    .divide(new BigDecimal(w.denominator()), MathContext.DECIMAL128))
        .toArray(BigDecimal[]::new);
  }

  private static void elections(Random random) {
    int doubles = 0;
    int decimals = 0;
    int ties = 0;
    for (int run = 0; run < RUNS; run++) {
      int seats = 1 + random.nextInt(40);
      long[] votes = random.longs(2 + random.nextInt(8), 1, 60).toArray();
      switch (DHondt.elect(seats, Input.contenders(votes))) {
        case Election.Decided decided -> {
          int[] won = decided.won().stream().mapToInt(Election.Won::seats).toArray();
          doubles += Arrays.equals(won, Rivals.dHondtInDouble(seats, votes)) ? 0 : 1;
          decimals += Arrays.equals(won, Rivals.dHondtInDecimals(seats, votes)) ? 0 : 1;
        }
        case Election.TieToBeDrawn _ -> ties++;
      }
    }
    System.out.printf(
        "d'Hondt, 1 to 40 seats, up to 60 votes a list: %d, %d (and %d ties decided silently)%n",
        doubles, decimals, ties);
  }
}

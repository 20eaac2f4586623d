package dk.kkr.benchmarks.apportionment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sharing out as it is usually written: no steps, no named tie, and numbers that are nearly right.
 * Among equal remainders the larger share goes first, then the one named first, as in the library.
 */
final class Rivals {

  private Rivals() {}

  /** Largest remainders in binary floating point. */
  static long[] inDouble(long total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    long[] units = new long[weights.length];
    double[] shares = new double[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      shares[i] = total * weights[i] / sum;
      units[i] = (long) Math.floor(shares[i]);
      left -= units[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> shares[i] - units[i])
                .thenComparingDouble(i -> shares[i])
                .reversed())
        .limit(Math.max(left, 0))
        .forEach(i -> units[i]++);
    return units;
  }

  /** Largest remainders in decimal numbers of 34 digits. */
  static long[] inDecimals(long total, BigDecimal[] weights) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal weight : weights) {
      sum = sum.add(weight);
    }
    long[] units = new long[weights.length];
    BigDecimal[] shares = new BigDecimal[weights.length];
    long left = total;
    for (int i = 0; i < weights.length; i++) {
      shares[i] =
          BigDecimal.valueOf(total).multiply(weights[i]).divide(sum, MathContext.DECIMAL128);
      units[i] = shares[i].setScale(0, RoundingMode.FLOOR).longValueExact();
      left -= units[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> shares[i].subtract(BigDecimal.valueOf(units[i])))
                .thenComparing(i -> shares[i])
                .reversed())
        .limit(Math.max(left, 0))
        .forEach(i -> units[i]++);
    return units;
  }

  /** D'Hondt in binary floating point: the largest quotient is looked for, seat by seat. */
  static int[] dHondtInDouble(int seats, long[] votes) {
    int[] won = new int[votes.length];
    for (int seat = 0; seat < seats; seat++) {
      int best = 0;
      for (int i = 1; i < votes.length; i++) {
        if ((double) votes[i] / (won[i] + 1) > (double) votes[best] / (won[best] + 1)) {
          best = i;
        }
      }
      won[best]++;
    }
    return won;
  }

  /** D'Hondt in decimal numbers of 34 digits. */
  static int[] dHondtInDecimals(int seats, long[] votes) {
    int[] won = new int[votes.length];
    BigDecimal[] quotients = new BigDecimal[votes.length];
    for (int i = 0; i < votes.length; i++) {
      quotients[i] = BigDecimal.valueOf(votes[i]);
    }
    for (int seat = 0; seat < seats; seat++) {
      int best = 0;
      for (int i = 1; i < votes.length; i++) {
        if (quotients[i].compareTo(quotients[best]) > 0) {
          best = i;
        }
      }
      won[best]++;
      quotients[best] =
          BigDecimal.valueOf(votes[best])
              .divide(BigDecimal.valueOf(won[best] + 1L), MathContext.DECIMAL128);
    }
    return won;
  }
}

package dk.kkr.apportionment;

import dk.kkr.apportionment.BoundedDivision.Fixed;
import dk.kkr.apportionment.BoundedDivision.Round;
import dk.kkr.apportionment.Division.Step.RoundedDown;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a result from its steps alone: it takes the numbers that stand there, and counts by itself.
 * Nothing of the library is called but what reads a record.
 */
final class Auditor {

  private Auditor() {}

  /** Units by name, from the total and the lines of the steps. */
  static Map<String, Long> units(long total, List<Division.Step> steps) {
    List<RoundedDown> lines =
        steps.stream().filter(RoundedDown.class::isInstance).map(RoundedDown.class::cast).toList();
    BigInteger common = BigInteger.ONE;
    for (RoundedDown line : lines) {
      common = common.multiply(line.weight().denominator());
    }
    List<Part> parts = new ArrayList<>();
    for (RoundedDown line : lines) {
      BigInteger weight =
          line.weight().numerator().multiply(common).divide(line.weight().denominator());
      parts.add(new Part(line.name(), weight, parts.size()));
    }
    return shareOut(BigInteger.valueOf(total), parts);
  }

  private record Part(String name, BigInteger weight, int place) {}

  private static Map<String, Long> shareOut(BigInteger total, List<Part> parts) {
    BigInteger sum = parts.stream().map(Part::weight).reduce(BigInteger.ZERO, BigInteger::add);
    Map<String, Long> units = new LinkedHashMap<>();
    if (sum.signum() == 0) {
      parts.forEach(part -> units.put(part.name(), 0L));
      return units;
    }
    BigInteger left = total;
    for (Part part : parts) {
      BigInteger down = total.multiply(part.weight()).divide(sum);
      units.put(part.name(), down.longValueExact());
      left = left.subtract(down);
    }
    parts.stream()
        .sorted(
            Comparator.comparing((Part part) -> total.multiply(part.weight()).mod(sum))
                .thenComparing(Part::weight)
                .reversed()
                .thenComparingInt(Part::place))
        .limit(left.longValueExact())
        .forEach(part -> units.merge(part.name(), 1L, Long::sum));
    return units;
  }

  /** Units by name: what the rounds fixed, and the rest from its own steps. */
  static Map<String, Long> units(long total, List<Round> rounds, List<Division.Step> rest) {
    Map<String, Long> units = new LinkedHashMap<>();
    long left = total;
    for (Round round : rounds) {
      for (Fixed fixed : round.fixed()) {
        units.put(fixed.name(), fixed.units());
        left -= fixed.units();
      }
    }
    units.putAll(units(left, rest));
    return units;
  }

  /**
   * Seats by name from a table of all quotients, largest first, as it is drawn up on paper. A lot
   * gives the seats of its winners.
   */
  static Map<String, Integer> seats(Election election) {
    int seats = election.seats();
    List<Quotient> table = new ArrayList<>();
    Map<String, Integer> won = new LinkedHashMap<>();
    for (Contender contender : election.contenders()) {
      won.put(contender.name(), 0);
      for (int row = 0; row < seats && row < contender.candidates(); row++) {
        int divisor = election.divisors() == Divisors.D_HONDT ? row + 1 : 2 * row + 1;
        if (contender.votes() > 0) {
          table.add(new Quotient(contender.name(), contender.votes(), divisor));
        }
      }
    }
    table.sort(Comparator.reverseOrder());
    int cut = Math.min(seats, table.size());
    boolean tied = cut < table.size() && table.get(cut - 1).compareTo(table.get(cut)) == 0;
    for (Quotient quotient : table.subList(0, cut)) {
      if (!tied || quotient.compareTo(table.get(cut)) > 0) {
        won.merge(quotient.name(), 1, Integer::sum);
      }
    }
    election.steps().stream()
        .filter(Election.Step.Drawn.class::isInstance)
        .map(Election.Step.Drawn.class::cast)
        .forEach(drawn -> drawn.lot().winners().forEach(name -> won.merge(name, 1, Integer::sum)));
    return won;
  }

  private record Quotient(String name, long votes, int divisor) implements Comparable<Quotient> {

    @Override
    public int compareTo(Quotient other) {
      BigInteger here = BigInteger.valueOf(votes).multiply(BigInteger.valueOf(other.divisor));
      BigInteger there = BigInteger.valueOf(other.votes).multiply(BigInteger.valueOf(divisor));
      return here.compareTo(there);
    }
  }
}

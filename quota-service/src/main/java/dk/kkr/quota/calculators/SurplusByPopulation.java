package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.worksheet.Operation;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Worksheet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes what is too much away by inhabitants: every municipality above nought gives up its share by
 * inhabitants; whoever falls below nought is set to nought, and what that makes too much is taken
 * away from those left, again and again.
 *
 * <p>What all these turns take of somebody who keeps something is the same per inhabitant, and
 * whoever ends at nought could not have given that much. So the end is found at once: the one
 * deduction per inhabitant, down to nought at most, that leaves the sum wanted.
 */
final class SurplusByPopulation {

  private SurplusByPopulation() {}

  /**
   * What is left of each.
   *
   * @param wanted what the numbers shall sum to, not negative
   * @param numbers that are not negative and sum to that or more
   * @param population inhabitants, above nought
   */
  static Quantity taken(Worksheet sheet, Quantity wanted, Quantity numbers, Quantity population) {
    Quantity deduction =
        sheet
            .line("deduction", "Fradrag pr. indbygger")
            .found(
                Operation.DEDUCTION,
                List.of(numbers, population, wanted),
                List.of(deduction(wanted.value(), numbers.values(), population.values())));
    Quantity cut = sheet.line("cut", "Fradrag").in("personer").times(population, deduction);
    Quantity left = sheet.line("afterCut", "Tilbage").in("personer").minus(numbers, cut);
    return sheet
        .line("unrounded", "Tilbage, dog mindst 0")
        .in("personer")
        .largest(left, Quantity.number(0));
  }

  static Fraction deduction(Fraction wanted, List<Fraction> numbers, List<Fraction> population) {
    // Those who can give least per inhabitant reach nought first.
    List<Integer> order =
        IntStream.range(0, numbers.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> numbers.get(i).dividedBy(population.get(i))))
            .toList();
    Fraction sum = numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
    Fraction people = population.stream().reduce(Fraction.ZERO, Fraction::plus);
    Fraction deduction = Fraction.ZERO;
    for (int i : order) {
      deduction = sum.minus(wanted).dividedBy(people);
      if (population.get(i).times(deduction).compareTo(numbers.get(i)) <= 0) {
        return deduction;
      }
      sum = sum.minus(numbers.get(i));
      people = people.minus(population.get(i));
    }
    return deduction;
  }
}

package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import java.util.List;

/** The operations that take a participant by itself. */
final class Arithmetic {

  private Arithmetic() {}

  static Fraction of(Operation operation, List<Fraction> operands) {
    Fraction first = operands.getFirst();
    return switch (operation) {
      case PLUS -> sum(operands);
      case MINUS -> operands.stream().reduce(Fraction::minus).orElseThrow();
      case TIMES -> operands.stream().reduce(Fraction::times).orElseThrow();
      case DIVIDED_BY -> operands.stream().reduce(Fraction::dividedBy).orElseThrow();
      case SMALLEST -> operands.stream().min(Fraction::compareTo).orElseThrow();
      case LARGEST -> operands.stream().max(Fraction::compareTo).orElseThrow();
      case ROUNDED_DOWN -> Fraction.of(first.floor());
      case ROUNDED_UP -> Fraction.ZERO.minus(Fraction.of(Fraction.ZERO.minus(first).floor()));
      case ROUNDED -> Fraction.of(first.rounded(operands.get(1).floor().intValueExact()));
      case AT_MOST -> first.compareTo(operands.get(1)) <= 0 ? Fraction.ONE : Fraction.ZERO;
      case GIVEN, SUM, ONE_MORE, LEVEL, DEDUCTION, SEATS_WON, LAST_SEAT ->
          throw new IllegalStateException(operation + " takes all participants together");
    };
  }

  /**
   * The sum, by halves: so most denominators on the way are short, and the sum of five hundred
   * fractions without a common divisor takes milliseconds, not seconds.
   */
  static Fraction sum(List<Fraction> terms) {
    return switch (terms.size()) {
      case 0 -> Fraction.ZERO;
      case 1 -> terms.getFirst();
      default -> {
        int half = terms.size() / 2;
        yield sum(terms.subList(0, half)).plus(sum(terms.subList(half, terms.size())));
      }
    };
  }
}

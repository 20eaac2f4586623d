package dk.kkr.quota.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a step does with its operands. Those that take participants one by one take a quantity that
 * all have in common for each of them.
 */
@Schema(
    name = "StepOperation",
    description =
        """
        What the step does with its operands, each participant by itself where nothing else is said. \
        GIVEN: an input, no operands. SUM: the operand of all participants, or of those in `among`, \
        together. PLUS, MINUS, TIMES, DIVIDED_BY: the first operand and the others, from the left. \
        SMALLEST, LARGEST: of the operands. ROUNDED_DOWN, ROUNDED_UP: to a whole number. ROUNDED: \
        the first operand to as many decimals as the second says, halves away from zero. \
        AT_MOST: 1 where the first operand is not above the second, else 0. ONE_MORE: 1 for as many participants as the \
        third operand says, by the largest first operand, then the largest second, then the order of \
        the participants; else 0. LEVEL: the number that, times the second operand, but at least the \
        third and at most the fourth, sums to the first over all participants. DEDUCTION: the \
        number that, times the second operand and taken from the first as long as something is \
        left, leaves the third in sum over all participants. SEATS_WON: how many \
        of the participant's quotients, which are all operands but the first two, are among the \
        largest of all participants'; as many as the first operand says, none that is 0. Quotients \
        equal to the last of these count where all of them fit, else only those of participants for \
        whom the second operand, the lot, is 1. LAST_SEAT: the smallest of the quotients, which are all \
        operands but the first, that are among the largest of all participants', as many as the \
        first operand says, none that is 0; where there is none, 0.""")
public enum Operation {
  /** An input. */
  GIVEN("", 0),
  /** Over participants. */
  SUM("Σ", 1),
  /** a + b + … */
  PLUS("+", 2),
  /** a − b − … */
  MINUS("−", 2),
  /** a × b × … */
  TIMES("×", 2),
  /** a ÷ b ÷ … */
  DIVIDED_BY("÷", 2),
  /** The smallest operand. */
  SMALLEST("mindste af", 2),
  /** The largest operand. */
  LARGEST("største af", 2),
  /** To a whole number. */
  ROUNDED_DOWN("rundet ned", 1),
  /** To a whole number. */
  ROUNDED_UP("rundet op", 1),
  /** To some decimals, halves away from zero. */
  ROUNDED("afrundet", 2),
  /** 1 or 0. */
  AT_MOST("≤", 2),
  /** 1 for the largest remainders. */
  ONE_MORE("største brøkdele", 3),
  /** The level at which bounded shares sum to the total. */
  LEVEL("niveau", 4),
  /** What everybody gives up per weight, down to nought. */
  DEDUCTION("fradrag", 3),
  /** Seats by highest averages. */
  SEATS_WON("vundne pladser", 3),
  /** The smallest quotient that gives a seat. */
  LAST_SEAT("mindste vindende kvotient", 2);

  private final String sign;
  private final int leastOperands;

  Operation(String sign, int leastOperands) {
    this.sign = sign;
    this.leastOperands = leastOperands;
  }

  /** The sign or Danish words that stand for it. */
  public String sign() {
    return sign;
  }

  int leastOperands() {
    return leastOperands;
  }

  /** Whether what is done is a formula of its operands, or has to be told in words. */
  public boolean formula() {
    return switch (this) {
      case GIVEN, AT_MOST, ONE_MORE, LEVEL, DEDUCTION, SEATS_WON, LAST_SEAT -> false;
      default -> true;
    };
  }

  /** Whether it takes all participants together and finds one number for them. */
  boolean findsOne() {
    return this == LEVEL || this == DEDUCTION || this == LAST_SEAT;
  }
}

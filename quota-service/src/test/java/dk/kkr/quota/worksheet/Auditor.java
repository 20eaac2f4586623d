package dk.kkr.quota.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Somebody who has nothing but the JSON of a result and the documented meaning of the operations,
 * does the whole calculation again with arithmetic of their own, and compares. Uses none of the
 * product's code.
 */
public final class Auditor {

  private final JsonNode result;
  private final List<String> keys;
  private final Map<String, List<Ratio>> known = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Auditor(JsonNode result) {
    this.result = result;
    this.keys = texts(result.get("rows"), "key");
  }

  /** Everything in the result that does not follow from its steps; empty when all does. */
  public static List<String> faults(JsonNode result) {
    Auditor auditor = new Auditor(result);
    auditor.result.get("steps").forEach(auditor::redo);
    auditor.compareTable();
    return auditor.faults;
  }

  private void redo(JsonNode step) {
    String quantity = step.get("quantity").asText();
    List<Ratio> told = new ArrayList<>();
    step.get("values").forEach(value -> told.add(Ratio.of(value.asText())));
    List<Ratio> own = step.get("operation").asText().equals("GIVEN") ? told : values(step);
    if (!own.equals(told)) {
      faults.add("%s is %s, not %s".formatted(quantity, own, told));
    }
    if (told.size() != (step.get("each").asBoolean() ? keys.size() : 1)) {
      faults.add(quantity + " has " + told.size() + " values");
    }
    if (known.put(quantity, told) != null) {
      faults.add(quantity + " stands twice");
    }
  }

  private List<Ratio> values(JsonNode step) {
    List<String> operands = new ArrayList<>();
    step.get("operands").forEach(operand -> operands.add(operand.asText()));
    return switch (step.get("operation").asText()) {
      case "SUM" -> List.of(sum(step, operands.getFirst()));
      case "ONE_MORE" -> oneMore(operands);
      case "LEVEL" -> List.of(level(step, operands));
      case "DEDUCTION" -> List.of(deduction(step, operands));
      case "SEATS_WON" -> seatsWon(operands);
      case "LAST_SEAT" -> List.of(lastSeat(operands));
      default ->
          IntStream.range(0, step.get("each").asBoolean() ? keys.size() : 1)
              .mapToObj(
                  i ->
                      one(
                          step.get("operation").asText(),
                          operands.stream().map(operand -> of(operand, i)).toList()))
              .toList();
    };
  }

  private static Ratio one(String operation, List<Ratio> of) {
    Ratio first = of.getFirst();
    return switch (operation) {
      case "PLUS" -> of.stream().skip(1).reduce(first, Ratio::plus);
      case "MINUS" -> of.stream().skip(1).reduce(first, Ratio::minus);
      case "TIMES" -> of.stream().skip(1).reduce(first, Ratio::times);
      case "DIVIDED_BY" -> of.stream().skip(1).reduce(first, Ratio::over);
      case "SMALLEST" -> of.stream().min(Comparator.naturalOrder()).orElseThrow();
      case "LARGEST" -> of.stream().max(Comparator.naturalOrder()).orElseThrow();
      case "ROUNDED_DOWN" -> first.down();
      case "ROUNDED_UP" -> Ratio.ZERO.minus(Ratio.ZERO.minus(first).down());
      case "ROUNDED" -> first.rounded(of.get(1).above().intValueExact());
      case "AT_MOST" -> first.compareTo(of.get(1)) <= 0 ? Ratio.ONE : Ratio.ZERO;
      default -> throw new IllegalArgumentException("No rule is written for " + operation);
    };
  }

  private Ratio of(String operand, int participant) {
    List<Ratio> values = known.get(operand);
    if (values == null) {
      return Ratio.of(operand);
    }
    return values.size() == 1 ? values.getFirst() : values.get(participant);
  }

  private Ratio sum(JsonNode step, String operand) {
    List<String> among = step.has("among") ? strings(step.get("among")) : keys;
    return among.stream()
        .map(key -> of(operand, keys.indexOf(key)))
        .reduce(Ratio.ZERO, Ratio::plus);
  }

  private List<Ratio> oneMore(List<String> operands) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, keys.size()).boxed().toList());
    order.sort(
        Comparator.comparing((Integer i) -> of(operands.get(0), i))
            .thenComparing(i -> of(operands.get(1), i))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    List<Integer> winners = order.subList(0, of(operands.get(2), 0).above().intValueExact());
    return IntStream.range(0, keys.size())
        .mapToObj(i -> winners.contains(i) ? Ratio.ONE : Ratio.ZERO)
        .toList();
  }

  /** There is no need to find it again: it is right when the bounded shares sum to the total. */
  private Ratio level(JsonNode step, List<String> operands) {
    Ratio level = Ratio.of(step.get("values").get(0).asText());
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < keys.size(); i++) {
      Ratio share = of(operands.get(1), i).times(level);
      Ratio least = of(operands.get(2), i);
      Ratio most = of(operands.get(3), i);
      Ratio raised = share.compareTo(least) < 0 ? least : share;
      sum = sum.plus(raised.compareTo(most) > 0 ? most : raised);
    }
    return sum.equals(of(operands.getFirst(), 0)) ? level : Ratio.ZERO.minus(Ratio.ONE);
  }

  private Ratio deduction(JsonNode step, List<String> operands) {
    Ratio deduction = Ratio.of(step.get("values").get(0).asText());
    Ratio sum = Ratio.ZERO;
    for (int i = 0; i < keys.size(); i++) {
      Ratio left = of(operands.get(0), i).minus(of(operands.get(1), i).times(deduction));
      sum = left.compareTo(Ratio.ZERO) > 0 ? sum.plus(left) : sum;
    }
    return sum.equals(of(operands.get(2), 0)) ? deduction : Ratio.ZERO.minus(Ratio.ONE);
  }

  private Ratio lastSeat(List<String> operands) {
    List<Ratio> all = descending(operands.subList(1, operands.size()));
    int seats = of(operands.getFirst(), 0).above().intValueExact();
    return all.isEmpty() ? Ratio.ZERO : all.get(Math.min(seats, all.size()) - 1);
  }

  private List<Ratio> descending(List<String> quotients) {
    List<Ratio> all = new ArrayList<>();
    for (String quotient : quotients) {
      IntStream.range(0, keys.size()).forEach(i -> all.add(of(quotient, i)));
    }
    all.removeIf(Ratio.ZERO::equals);
    all.sort(Comparator.reverseOrder());
    return all;
  }

  private List<Ratio> seatsWon(List<String> operands) {
    int seats = of(operands.get(0), 0).above().intValueExact();
    List<String> quotients = operands.subList(2, operands.size());
    List<Ratio> all = descending(quotients);
    Ratio cut = all.size() < seats ? Ratio.ZERO : all.get(seats - 1);
    long above = all.stream().filter(quotient -> quotient.compareTo(cut) > 0).count();
    long equal = all.stream().filter(cut::equals).count();
    boolean room = above + equal <= seats;
    return IntStream.range(0, keys.size())
        .mapToObj(
            i -> {
              long won = 0;
              for (String quotient : quotients) {
                Ratio own = of(quotient, i);
                boolean wins =
                    own.compareTo(cut) > 0
                        || (own.equals(cut) && (room || of(operands.get(1), i).equals(Ratio.ONE)));
                won += own.compareTo(Ratio.ZERO) > 0 && wins ? 1 : 0;
              }
              return Ratio.of(Long.toString(won));
            })
        .toList();
  }

  private void compareTable() {
    JsonNode columns = result.get("columns");
    for (int column = 0; column < columns.size(); column++) {
      String quantity = columns.get(column).get("quantity").asText();
      Ratio sum = Ratio.ZERO;
      for (int row = 0; row < keys.size(); row++) {
        Ratio shown =
            Ratio.of(result.get("rows").get(row).get("values").get(column).decimalValue());
        if (!shown.equals(of(quantity, row))) {
          faults.add("%s of %s is shown as %s".formatted(quantity, keys.get(row), shown));
        }
        sum = sum.plus(shown);
      }
      JsonNode total = columns.get(column).get("total");
      if (total != null && !Ratio.of(total.decimalValue()).equals(sum)) {
        faults.add(quantity + " sums to " + sum + ", not " + total);
      }
    }
    for (JsonNode figure : result.get("figures")) {
      Ratio shown = Ratio.of(figure.get("value").decimalValue());
      if (!List.of(shown).equals(known.get(figure.get("quantity").asText()))) {
        faults.add(figure.get("quantity").asText() + " is shown as " + shown);
      }
    }
  }

  private static List<String> texts(JsonNode array, String member) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.get(member).asText())
        .toList();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  /** A fraction in lowest terms, on its own. */
  private record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {

    static final Ratio ZERO = of("0");
    static final Ratio ONE = of("1");

    static Ratio of(String text) {
      int bar = text.indexOf('/');
      return bar < 0
          ? new Ratio(new BigInteger(text), BigInteger.ONE)
          : reduced(
              new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
    }

    static Ratio of(BigDecimal decimal) {
      BigDecimal plain = decimal.setScale(Math.max(0, decimal.scale()));
      return reduced(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Ratio reduced(BigInteger above, BigInteger below) {
      BigInteger common = above.gcd(below).multiply(BigInteger.valueOf(below.signum()));
      return new Ratio(above.divide(common), below.divide(common));
    }

    Ratio plus(Ratio other) {
      return reduced(
          above.multiply(other.below).add(other.above.multiply(below)),
          below.multiply(other.below));
    }

    Ratio minus(Ratio other) {
      return plus(new Ratio(other.above.negate(), other.below));
    }

    Ratio times(Ratio other) {
      return reduced(above.multiply(other.above), below.multiply(other.below));
    }

    Ratio over(Ratio other) {
      return reduced(above.multiply(other.below), below.multiply(other.above));
    }

    Ratio down() {
      return new Ratio(above.subtract(above.mod(below)).divide(below), BigInteger.ONE);
    }

    Ratio rounded(int decimals) {
      return of(
          new BigDecimal(above).divide(new BigDecimal(below), decimals, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Ratio other) {
      return above.multiply(other.below).compareTo(other.above.multiply(below));
    }

    @Override
    public String toString() {
      return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }
  }
}

package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.worksheet.Explanation.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells the steps that the numbers of one participant come from. */
final class Teller {

  private final Result result;
  private final List<String> keys;
  private final int place;
  private final Map<String, Step> steps = new HashMap<>();

  Teller(Result result, List<String> keys, int place) {
    this.result = result;
    this.keys = keys;
    this.place = place;
    result.steps().forEach(step -> steps.put(step.quantity(), step));
  }

  List<Line> lines() {
    Set<String> needed = new HashSet<>();
    List<String> open =
        new ArrayList<>(result.columns().stream().map(Result.Column::quantity).toList());
    while (!open.isEmpty()) {
      Step step = steps.get(open.removeLast());
      if (step != null && needed.add(step.quantity())) {
        open.addAll(step.operands());
      }
    }
    return result.steps().stream()
        .filter(step -> needed.contains(step.quantity()))
        .map(this::line)
        .toList();
  }

  private Line line(Step step) {
    String value = DanishNumbers.of(own(step), step.unit());
    return new Line(step.quantity(), step.label(), how(step), value, step.note());
  }

  private @Nullable String how(Step step) {
    List<String> operands = step.operands();
    return switch (step.operation()) {
      case GIVEN -> null;
      case SUM -> sum(step);
      case PLUS, MINUS, TIMES, DIVIDED_BY -> signed(step);
      case AT_MOST -> compared(step);
      case SMALLEST -> "det mindste af " + all(operands);
      case LARGEST -> "det største af " + all(operands);
      case ROUNDED_DOWN, ROUNDED_UP -> named(operands.getFirst()) + " " + step.operation().sign();
      case ROUNDED ->
          "%s afrundet til %s"
              .formatted(
                  named(operands.getFirst()),
                  operands.get(1).equals("1") ? "1 decimal" : operands.get(1) + " decimaler");
      case ONE_MORE -> rank(step);
      case LEVEL ->
          "fundet, så andelene inden for minimum og kapacitet tilsammen giver det antal, der fordeles";
      case DEDUCTION ->
          "fundet, så det, der er tilbage efter fradraget, tilsammen giver landstallet";
      case SEATS_WON ->
          "egne kvotienter blandt de %s største%s"
              .formatted(
                  number(operands.getFirst()),
                  steps.containsKey(operands.get(1))
                      ? "; hvor det står lige om de sidste, afgør lodtrækningen"
                      : "");
      case LAST_SEAT ->
          "den mindste af de %s største kvotienter".formatted(number(operands.getFirst()));
    };
  }

  /** Two amounts of money are told with the same decimals. */
  private String compared(Step step) {
    String one = step.operands().get(0);
    String other = step.operands().get(1);
    boolean exact = isMoneyWithOere(one) || isMoneyWithOere(other);
    return "%s er %s %s"
        .formatted(
            within(one, exact),
            own(step).signum() == 0 ? "større end" : "højst",
            within(other, exact));
  }

  private boolean isMoneyWithOere(String operand) {
    Step step = steps.get(operand);
    return step != null && "kr.".equals(step.unit()) && !DanishNumbers.isWhole(own(step));
  }

  /** As {@link #named}, in the middle of a sentence. */
  private String within(String operand, boolean oere) {
    Step step = steps.get(operand);
    if (step == null) {
      return number(operand);
    }
    Fraction value = own(step);
    String number =
        oere && DanishNumbers.isWhole(value)
            ? DanishNumbers.of(value.rounded(2), 2)
            : DanishNumbers.bare(value, step.unit());
    return "%s (%s)".formatted(lower(step.label()), number);
  }

  private static String lower(String label) {
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private String sum(Step step) {
    List<String> among = step.among();
    String of = "summen af " + label(step.operands().getFirst());
    return among == null
        ? "%s for alle %d".formatted(of, keys.size())
        : "%s for %d af de %d".formatted(of, among.size(), keys.size());
  }

  private String signed(Step step) {
    return step.operands().stream()
        .map(this::named)
        .collect(Collectors.joining(" " + step.operation().sign() + " "));
  }

  private String all(List<String> operands) {
    return operands.stream().map(this::named).collect(Collectors.joining(" og "));
  }

  private String rank(Step step) {
    List<Fraction> remainders = values(step.operands().get(0));
    List<Fraction> unrounded = values(step.operands().get(1));
    List<Integer> order =
        IntStream.range(0, keys.size())
            .boxed()
            .sorted(
                Comparator.comparing(remainders::get)
                    .thenComparing(unrounded::get)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    int own = order.indexOf(place) + 1;
    String left = number(step.operands().get(2));
    return "brøkdelen er nummer %d af %d efter størrelse, og %s"
        .formatted(
            own,
            keys.size(),
            switch (left) {
              case "0" -> "der er intet tilbage";
              case "1" -> "den første får én mere";
              default -> "de første %s får én mere".formatted(left);
            });
  }

  /** A number with the name of the quantity, such as {@code Nøglen i alt (100)}. */
  private String named(String operand) {
    Step step = steps.get(operand);
    return step == null
        ? number(operand)
        : "%s (%s)"
            .formatted(
                step.label(),
                YesNo.is(step.unit())
                    ? DanishNumbers.of(own(step), YesNo.UNIT)
                    : DanishNumbers.bare(own(step), step.unit()));
  }

  private String number(String operand) {
    Step step = steps.get(operand);
    return step == null
        ? DanishNumbers.of(Exact.parse(operand))
        : DanishNumbers.bare(own(step), step.unit());
  }

  private String label(String operand) {
    Step step = steps.get(operand);
    return step == null ? operand : "»" + step.label() + "«";
  }

  private Fraction own(Step step) {
    return Exact.parse(step.values().get(step.each() ? place : 0));
  }

  private List<Fraction> values(String operand) {
    Step step = steps.get(operand);
    return step == null ? List.of() : step.values().stream().map(Exact::parse).toList();
  }
}

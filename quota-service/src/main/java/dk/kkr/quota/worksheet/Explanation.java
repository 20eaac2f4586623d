package dk.kkr.quota.worksheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kkr.apportionment.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why one participant has what it has, line by line in plain Danish.
 *
 * @param key of the participant
 * @param name of the participant
 * @param lines in the order of the calculation
 */
@Schema(
    name = "Explanation",
    description = "Why one participant has what it has, line by line in plain Danish.")
public record Explanation(
    @Schema(description = "Key of the participant.", examples = "0223") String key,
    @Schema(description = "Name of the participant.", examples = "Hørsholm") String name,
    @Schema(description = "In the order of the calculation.") List<Line> lines) {

  /** Copies the lines. */
  public Explanation {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param quantity key of the step that it tells of
   * @param label what the quantity is called
   * @param how the numbers it comes from; null for an input
   * @param value what it comes to, with its unit
   * @param note where the rule comes from
   */
  @Schema(name = "ExplanationLine", description = "One line, in Danish.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      @Schema(description = "Key of the step that it tells of.", examples = "unrounded")
          String quantity,
      @Schema(description = "What it is called.", examples = "Andel før afrunding") String label,
      @Schema(
              description = "The numbers it comes from; absent for an input.",
              examples = "Vægt gange det, der fordeles (94.050) ÷ Nøglen i alt (100)")
          @Nullable String how,
      @Schema(description = "What it comes to.", examples = "940,5 pladser") String value,
      @Schema(description = "Where the rule comes from.", examples = "Metoden er antaget")
          @Nullable String note) {

    /** The whole line. */
    public String text() {
      return how == null ? label + ": " + value : label + ": " + how + " = " + value;
    }
  }

  /** Of one participant; empty when nobody of this key takes part. */
  public static Optional<Explanation> of(Result result, String participant) {
    List<String> keys = result.rows().stream().map(Result.Row::key).toList();
    int place = keys.indexOf(participant);
    return place < 0
        ? Optional.empty()
        : Optional.of(
            new Explanation(
                participant,
                result.rows().get(place).name(),
                new Teller(result, keys, place).lines()));
  }

  /** Tells the steps that the numbers of one participant come from. */
  private static final class Teller {

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
        case AT_MOST ->
            own(step).signum() == 0
                ? "%s er mere end %s".formatted(named(operands.get(0)), named(operands.get(1)))
                : "%s er højst %s".formatted(named(operands.get(0)), named(operands.get(1)));
        case SMALLEST -> "det mindste af " + all(operands);
        case LARGEST -> "det største af " + all(operands);
        case ROUNDED_DOWN, ROUNDED_UP -> named(operands.getFirst()) + " " + step.operation().sign();
        case ROUNDED ->
            "%s afrundet til %s"
                .formatted(
                    named(operands.getFirst()),
                    operands.get(1).equals("1") ? "1 decimal" : operands.get(1) + " decimaler");
        case ONE_MORE -> rank(step);
        case LEVEL -> "fundet, så det hele fordeles, uden at nogen får for lidt eller for meget";
        case DEDUCTION -> "fundet, så det, der er tilbage, går op i det, der fordeles";
        case SEATS_WON ->
            "egne kvotienter blandt de %s største; hvor det står lige om de sidste, afgør lodtrækningen"
                .formatted(number(operands.getFirst()));
      };
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
                  DanishNumbers.of(own(step), YesNo.is(step.unit()) ? YesNo.UNIT : null));
    }

    private String number(String operand) {
      Step step = steps.get(operand);
      return DanishNumbers.of(step == null ? Exact.parse(operand) : own(step));
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
}

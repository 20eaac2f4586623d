package dk.kkr.quota.worksheet;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Result.Column;
import dk.kkr.quota.worksheet.Result.Figure;
import dk.kkr.quota.worksheet.Result.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathers what a worksheet comes to. */
public final class Answer {

  // All results are counted, rounded, or given with at most this many decimals.
  private static final int DECIMALS = 6;

  private final Worksheet sheet;
  private final List<Quantity> shown = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Of this worksheet, once everything is put down there. */
  public Answer(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A column with its sum. */
  public Answer summed(Quantity each) {
    return column(each, plain(Arithmetic.sum(each.values())));
  }

  /** A column whose sum means nothing. */
  public Answer column(Quantity each) {
    return column(each, null);
  }

  private Answer column(Quantity each, @Nullable BigDecimal total) {
    Step step = step(each);
    columns.add(new Column(step.quantity(), step.label(), step.unit(), total));
    shown.add(each);
    return this;
  }

  /** A number that all have in common. */
  public Answer figure(Quantity one) {
    Step step = step(one);
    figures.add(new Figure(step.quantity(), step.label(), step.unit(), plain(one.value())));
    return this;
  }

  /** Ties that were met. */
  public Answer ties(List<Tie> met) {
    ties.addAll(met);
    return this;
  }

  /** What else to know. */
  public Answer finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  /** All of it. */
  public Result result(String calculator, String name, Named method, Named rounding) {
    List<Participant> participants = sheet.participants();
    List<Row> rows =
        IntStream.range(0, participants.size())
            .mapToObj(
                i ->
                    new Row(
                        participants.get(i).key(),
                        participants.get(i).name(),
                        shown.stream().map(quantity -> plain(quantity.of(i))).toList()))
            .toList();
    return new Result(
        calculator, name, method, rounding, columns, rows, figures, ties, findings, sheet.steps());
  }

  private Step step(Quantity quantity) {
    return sheet.steps().stream()
        .filter(step -> step.quantity().equals(quantity.ref()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no step " + quantity.ref()));
  }

  private static BigDecimal plain(Fraction number) {
    if (number.denominator().equals(BigInteger.ONE)) {
      return new BigDecimal(number.numerator());
    }
    // Throws when the result was not rounded: its place is a step, not the table.
    BigDecimal decimal =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), DECIMALS, RoundingMode.UNNECESSARY)
            .stripTrailingZeros();
    return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
  }
}

package dk.kkr.quota.pages;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Operation;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Result.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first column of a result as horizontal bars, the largest first. Widths are in percent of the
 * picture and heights in pixels, so that the writing keeps its size on any screen.
 *
 * @param heading what is shown, in Danish
 * @param description what a reader who does not see it should know, in Danish
 * @param note what the picture leaves out, in Danish; null for nothing
 * @param height in pixels
 * @param zero where the bars begin, in percent
 * @param bars from above
 */
record BarChart(
    String heading,
    String description,
    @Nullable String note,
    int height,
    String zero,
    List<Bar> bars) {

  /** All of so many are drawn. */
  private static final int ALL = 100;

  /** Of more, this many. */
  private static final int LARGEST = 50;

  /** So many fit on a printed page. */
  private static final int PAGE = 18;

  /** A bar that is a fiftieth shorter looks the same. */
  private static final BigDecimal VISIBLE = BigDecimal.valueOf(50);

  private static final int STEP = 22;

  /** Room for the writing on a narrow screen: tenths of a percent of the width for a letter. */
  private static final int LETTER = 25;

  private static final int LONGEST_LABEL = 22;

  /**
   * A bar.
   *
   * @param y its upper edge, in pixels
   * @param base of the writing, in pixels
   * @param label the name, shortened where it is long
   * @param name in full
   * @param width in percent
   * @param end where the number is written, in percent
   * @param value the number
   * @param chosen whether its steps are told on the page
   */
  record Bar(
      int y,
      int base,
      String label,
      String name,
      String width,
      String end,
      String value,
      boolean chosen) {}

  /** Whether it is taller than a printed page: on paper, the table stands for it. */
  public boolean tall() {
    return bars.size() > PAGE;
  }

  /**
   * Whether a picture says something: the numbers are worked out, not given; none is below zero;
   * and they differ by more than an eye can miss.
   */
  static boolean worthwhile(Result result) {
    return !given(result)
        && !NumberColumn.all(result).getFirst().yesNo()
        && result.rows().stream().allMatch(row -> first(row).signum() >= 0)
        && differ(result.rows().stream().map(BarChart::first).toList());
  }

  /** Whether the first column is an input: that is no result. */
  static boolean given(Result result) {
    String first = result.columns().getFirst().quantity();
    return result.steps().stream()
        .anyMatch(step -> step.quantity().equals(first) && step.operation() == Operation.GIVEN);
  }

  private static boolean differ(List<BigDecimal> numbers) {
    BigDecimal most = Collections.max(numbers);
    BigDecimal gap = most.subtract(Collections.min(numbers));
    return gap.multiply(VISIBLE).compareTo(most) > 0;
  }

  /** Of a result that is worth it. */
  static BarChart of(Result result, @Nullable String chosen) {
    NumberColumn column = NumberColumn.all(result).getFirst();
    List<Row> sorted =
        result.rows().stream().sorted(Comparator.comparing(BarChart::first).reversed()).toList();
    List<Row> drawn = drawn(sorted, chosen);
    int names = drawn.stream().mapToInt(row -> row.name().length()).max().orElse(0);
    int left = LETTER * Math.min(names, LONGEST_LABEL) / 10 + 2;
    int right = LETTER * column.text(first(sorted.getFirst())).length() / 10 + 4;
    Fraction largest = Fraction.of(first(sorted.getFirst()));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      Row row = drawn.get(i);
      BigDecimal width =
          Fraction.of(first(row))
              .times(Fraction.of(100L - left - right))
              .dividedBy(largest)
              .rounded(2);
      bars.add(
          new Bar(
              i * STEP + 3,
              i * STEP + 16,
              shortened(row.name()),
              row.name(),
              width.toPlainString(),
              width.add(BigDecimal.valueOf(left)).toPlainString(),
              column.text(first(row)),
              row.key().equals(chosen)));
    }
    return new BarChart(
        column.heading(),
        description(column, sorted),
        drawn.size() < sorted.size()
            ? "Diagrammet viser de %d største af %d; alle står i tabellen."
                .formatted(LARGEST, sorted.size())
            : null,
        drawn.size() * STEP + 2,
        String.valueOf(left),
        bars);
  }

  private static List<Row> drawn(List<Row> sorted, @Nullable String chosen) {
    if (sorted.size() <= ALL) {
      return sorted;
    }
    List<Row> drawn = new ArrayList<>(sorted.subList(0, LARGEST));
    sorted.subList(LARGEST, sorted.size()).stream()
        .filter(row -> row.key().equals(chosen))
        .forEach(drawn::add);
    return drawn;
  }

  private static String description(NumberColumn column, List<Row> sorted) {
    String unit = column.column().unit();
    Row most = sorted.getFirst();
    Row least = sorted.getLast();
    long zeros = sorted.stream().filter(row -> first(row).signum() == 0).count();
    String largest =
        "Størst er %s med %s".formatted(most.name(), DanishNumbers.of(first(most), unit));
    String smallest =
        zeros > 1
            ? "%d har 0".formatted(zeros)
            : "Mindst er %s med %s".formatted(least.name(), DanishNumbers.of(first(least), unit));
    return "Liggende søjlediagram med de største øverst. %s %s Alle tal står i tabellen nedenfor."
        .formatted(Remarks.sentence(largest), Remarks.sentence(smallest));
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_LABEL
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "…";
  }

  private static BigDecimal first(Row row) {
    // Equal numbers may differ in their zeros.
    return row.values().getFirst().stripTrailingZeros();
  }
}

package dk.kkr.quota.pages;

import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Explanation;
import dk.kkr.quota.worksheet.Operation;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Step;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints.
 *
 * @param head what stands above
 * @param alarms what must be seen before any number
 * @param findings what else to know
 * @param more how many findings are left out
 * @param method how it was calculated
 * @param rounding how it was rounded
 * @param chart null when a picture says nothing
 * @param alike what to say instead when all have the same, or nearly so
 * @param table all numbers
 * @param choosable whether the names in the table lead to the steps
 * @param why null when nobody is chosen
 * @param unknown what to say when somebody was asked for who takes no part; null otherwise
 * @param figures what all have in common
 * @param listings what is told below the table
 * @param tiesHeading what stood equal
 * @param ties in words
 */
record ResultPage(
    PageHead head,
    List<String> alarms,
    List<String> findings,
    int more,
    String method,
    String rounding,
    @Nullable BarChart chart,
    @Nullable String alike,
    Table table,
    boolean choosable,
    @Nullable Why why,
    @Nullable String unknown,
    List<PageHead.Fact> figures,
    List<PageHead.Listing> listings,
    String tiesHeading,
    List<String> ties) {

  /** A list longer than this nobody reads; the table and the files have it all. */
  private static final int FINDINGS = 12;

  /** The table. */
  record Table(
      String caption, List<Heading> headings, List<Line> lines, @Nullable List<String> totals) {}

  /** Of a column. */
  record Heading(String label, @Nullable String unit) {}

  /** Of a participant. */
  record Line(String name, @Nullable String href, boolean chosen, List<String> cells) {}

  /** The steps of one participant. */
  record Why(String question, @Nullable String summary, List<Told> lines) {}

  /** A step; between how it is done and what it comes to stands a sign. */
  record Told(Explanation.Line line, String sign) {}

  static ResultPage of(
      PageHead head, Result result, @Nullable String asked, @Nullable String rowHref) {
    Result.Row chosen = asked == null ? null : result.row(asked).orElse(null);
    String participant = chosen == null ? null : chosen.key();
    List<String> others = Remarks.others(result);
    return new ResultPage(
        head,
        Remarks.alarms(result),
        others.stream().limit(FINDINGS).toList(),
        Math.max(0, others.size() - FINDINGS),
        Remarks.sentence(result.method().text()),
        Remarks.sentence(result.rounding().text()),
        BarChart.worthwhile(result) ? BarChart.of(result, participant) : null,
        BarChart.worthwhile(result) ? null : alike(result),
        table(result, participant, rowHref),
        rowHref != null,
        chosen == null ? null : why(result, chosen),
        asked != null && chosen == null ? "Ingen deltager har nøglen »%s«.".formatted(asked) : null,
        result.figures().stream()
            .map(
                figure ->
                    new PageHead.Fact(
                        figure.label(), DanishNumbers.of(figure.value(), figure.unit())))
            .toList(),
        listings(head, result),
        TieWords.heading(result),
        TieWords.of(result));
  }

  private static List<PageHead.Listing> listings(PageHead head, Result result) {
    List<PageHead.Listing> all = new ArrayList<>(head.listings());
    Quotients.of(result).ifPresent(all::add);
    return all;
  }

  /** Where no picture is drawn because all have the same, or nearly so. */
  private static @Nullable String alike(Result result) {
    NumberColumn first = NumberColumn.all(result).getFirst();
    if (first.yesNo() || result.rows().size() < 2 || BarChart.given(result)) {
      return null;
    }
    List<BigDecimal> values =
        result.rows().stream().map(row -> row.values().getFirst().stripTrailingZeros()).toList();
    String least = DanishNumbers.of(Collections.min(values), first.column().unit());
    String most = DanishNumbers.of(Collections.max(values), first.column().unit());
    String label = first.column().label();
    return Remarks.sentence(
        least.equals(most)
            ? "%s er ens for alle %d: %s".formatted(label, values.size(), most)
            : "%s ligger mellem %s og %s".formatted(label, least, most));
  }

  private static Table table(
      Result result, @Nullable String participant, @Nullable String rowHref) {
    List<NumberColumn> columns = NumberColumn.all(result);
    boolean summed = columns.stream().anyMatch(column -> column.column().total() != null);
    return new Table(
        result.name(),
        columns.stream()
            .map(column -> new Heading(column.column().label(), column.unit()))
            .toList(),
        result.rows().stream()
            .map(
                row ->
                    new Line(
                        row.name(),
                        rowHref == null ? null : href(rowHref, row.key()),
                        row.key().equals(participant),
                        IntStream.range(0, columns.size())
                            .mapToObj(i -> columns.get(i).text(row.values().get(i)))
                            .toList()))
            .toList(),
        summed
            ? columns.stream()
                .map(
                    column -> {
                      BigDecimal total = column.column().total();
                      return total == null ? "" : column.text(total);
                    })
                .toList()
            : null);
  }

  private static String href(String pattern, String key) {
    // A plus sign means a space in a query only.
    String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    return pattern.replace("{key}", encoded) + "#hvorfor";
  }

  private static @Nullable Why why(Result result, Result.Row chosen) {
    return Explanation.of(result, chosen.key()).map(told -> why(result, chosen, told)).orElse(null);
  }

  private static Why why(Result result, Result.Row chosen, Explanation told) {
    Map<String, Operation> operations =
        result.steps().stream().collect(Collectors.toMap(Step::quantity, Step::operation));
    return new Why(
        Question.about(result, chosen),
        Summary.of(result, told),
        told.lines().stream()
            .map(line -> new Told(line, sign(operations.get(line.quantity()))))
            .toList());
  }

  private static String sign(@Nullable Operation operation) {
    return operation != null && operation.formula() ? " =" : ":";
  }
}

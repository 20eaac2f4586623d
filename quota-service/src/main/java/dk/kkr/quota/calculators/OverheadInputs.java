package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.DanishNumbers;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Worksheet;
import dk.kkr.quota.worksheet.YesNo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * The target and the costs.
 *
 * @param targetPercent in percent
 * @param rows one for each
 */
@Schema(
    name = "OverheadInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Overhead.KEY),
    description = "The target and the costs.")
record OverheadInputs(
    @Schema(description = "In percent.", examples = "6") BigDecimal targetPercent,
    @Schema(description = "One for each.") List<Row> rows)
    implements Inputs {

  private static final String PERCENT = "pct.";

  OverheadInputs {
    rows = List.copyOf(rows);
  }

  /**
   * The costs of one.
   *
   * @param participant who
   * @param indirectCost kroner
   * @param base kroner, above zero
   */
  @Schema(name = "OverheadInput", description = "The costs of one.")
  record Row(
      @Schema(description = "Who.") Participant participant,
      @Schema(description = "Kroner.", examples = "1200000") BigDecimal indirectCost,
      @Schema(description = "Kroner, above zero.", examples = "18500000") BigDecimal base) {}

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(rows.stream().map(Row::participant).toList());
    Quantity target = sheet.line("target", "Mål").in(PERCENT).given(Fraction.of(targetPercent));
    Quantity cost = given(sheet, "indirectCost", "Indirekte udgifter", true);
    Quantity base = given(sheet, "base", "Grundlag", false);
    Quantity hundred = Quantity.number(100);
    Quantity ratio =
        sheet.line("ratio", "Indirekte udgifter pr. krone af grundlaget").dividedBy(cost, base);
    Quantity exact =
        sheet.line("exact", "Overhead før afrunding").in(PERCENT).times(ratio, hundred);
    Quantity percent = sheet.line("percent", "Overhead").in(PERCENT).rounded(exact, 1);
    Quantity within = sheet.line("within", "Holder målet").in(YesNo.UNIT).atMost(exact, target);
    Quantity costSum = sheet.line("costSum", "Indirekte udgifter i alt").in("kr.").sum(cost);
    Quantity baseSum = sheet.line("baseSum", "Grundlag i alt").in("kr.").sum(base);
    Quantity together =
        sheet
            .line("together", "Indirekte udgifter pr. krone af grundlaget, under ét")
            .dividedBy(costSum, baseSum);
    Quantity weightedExact =
        sheet.line("weightedExact", "Under ét før afrunding").in(PERCENT).times(together, hundred);
    Quantity weighted =
        sheet
            .line("weighted", "Gennemsnit under ét (vægtet)")
            .in(PERCENT)
            .rounded(weightedExact, 1);
    Quantity weightedWithin =
        sheet
            .line("weightedWithin", "Målet holdes under ét")
            .in(YesNo.UNIT)
            .atMost(weightedExact, target);
    Quantity sum = sheet.line("exactSum", "Sum af procenterne").in(PERCENT).sum(exact);
    Quantity number = sheet.line("number", "Antal").given(Fraction.of(rows.size()));
    Quantity plainExact =
        sheet
            .line("plainExact", "Simpelt gennemsnit før afrunding")
            .in(PERCENT)
            .dividedBy(sum, number);
    Quantity plain =
        sheet.line("plain", "Simpelt gennemsnit (uvægtet)").in(PERCENT).rounded(plainExact, 1);
    Quantity plainWithin =
        sheet
            .line("plainWithin", "Målet holdes i simpelt gennemsnit")
            .in(YesNo.UNIT)
            .atMost(plainExact, target);
    Answer answer =
        new Answer(sheet)
            .column(percent)
            .column(within)
            .summed(cost)
            .summed(base)
            .figure(target)
            .figure(weighted)
            .figure(weightedWithin)
            .figure(plain)
            .figure(plainWithin);
    for (int i = 0; i < rows.size(); i++) {
      Participant who = rows.get(i).participant();
      misleading(who.name(), percent.of(i), exact.of(i))
          .ifPresent(text -> answer.finding(new Finding("ROUNDED_PAST_TARGET", text, who.key())));
    }
    misleading("Gennemsnittet under ét", weighted.value(), weightedExact.value())
        .ifPresent(text -> answer.finding(Finding.of("ROUNDED_PAST_TARGET", text)));
    misleading("Det simple gennemsnit", plain.value(), plainExact.value())
        .ifPresent(text -> answer.finding(Finding.of("ROUNDED_PAST_TARGET", text)));
    if (!weightedWithin.value().equals(plainWithin.value())) {
      answer.finding(
          Finding.of(
              "MEANS_DISAGREE",
              "De to gennemsnit giver hvert sit svar på, om målet holdes: aftal, hvilket der menes"));
    }
    return answer.result(
        Overhead.KEY,
        Overhead.NAME,
        new Named(
            "BOTH_MEANS",
            "Både vægtet (alle under ét) og simpelt gennemsnit: aftalen siger ikke, hvilket der menes"),
        new Named("HALF_UP_1", "Vises med én decimal; sammenlignes uden afrunding"));
  }

  /** What to say where the number that is shown is on the other side of the target. */
  private Optional<String> misleading(String who, Fraction shown, Fraction exact) {
    Fraction target = Fraction.of(targetPercent);
    boolean above = exact.compareTo(target) > 0;
    if (above == shown.compareTo(target) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        "%s vises som %s pct., men ligger %s pct. og dermed %s målet"
            .formatted(
                who,
                DanishNumbers.of(shown.rounded(1), 1),
                DanishNumbers.of(exact),
                above ? "over" : "ikke over"));
  }

  private Quantity given(Worksheet sheet, String key, String label, boolean cost) {
    return sheet
        .line(key, label)
        .in("kr.")
        .given(
            rows.stream().map(row -> Fraction.of(cost ? row.indirectCost() : row.base())).toList());
  }
}

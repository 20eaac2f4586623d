package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.TariffCap.Rate;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Worksheet;
import dk.kkr.quota.worksheet.YesNo;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * The rates and the tariffs.
 *
 * @param baseYear year whose cost is the base
 * @param rates of the years after it
 * @param rows one for each tariff
 */
@Schema(
    name = "TariffCapInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = TariffCap.KEY),
    description = "The rates and the tariffs.")
record TariffCapInputs(
    @Schema(description = "Year whose cost is the base.", examples = "2019") int baseYear,
    @Schema(description = "Of the years after it.") List<Rate> rates,
    @Schema(description = "One for each tariff.") List<Row> rows)
    implements Inputs {

  private static final String KRONER = "kr.";

  TariffCapInputs {
    rates = List.copyOf(rates);
    rows = List.copyOf(rows);
  }

  /**
   * A tariff.
   *
   * @param participant what it is for
   * @param base cost of a day in the base year
   * @param costs of a day in the years of the rates
   */
  @Schema(name = "TariffInput", description = "A tariff.")
  record Row(
      @Schema(description = "What it is for.") Participant participant,
      @Schema(description = "Cost of a day in the base year.", examples = "2100") BigDecimal base,
      @Schema(description = "Of a day in the years of the rates.", examples = "[2150]")
          List<BigDecimal> costs) {

    Row {
      costs = List.copyOf(costs);
    }
  }

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(rows.stream().map(Row::participant).toList());
    Answer answer = new Answer(sheet);
    Quantity cap =
        sheet
            .line("base", "Udgift pr. dag " + baseYear)
            .in(KRONER)
            .given(rows.stream().map(row -> Fraction.of(row.base())).toList());
    answer.column(cap);
    for (int i = 0; i < rates.size(); i++) {
      cap = year(sheet, answer, i, cap);
    }
    return answer.result(
        TariffCap.KEY,
        TariffCap.NAME,
        new Named(
            "PRICE_CAP",
            "Udgiften pr. dag må ikke overstige udgiften i %d fremskrevet med hvert års pris- og lønskøn"
                .formatted(baseYear)),
        new Named("HALF_UP_2", "Vises i kroner og øre; sammenlignes uden afrunding"));
  }

  private Quantity year(Worksheet sheet, Answer answer, int i, Quantity before) {
    Rate rate = rates.get(i);
    int year = rate.year();
    Quantity percent =
        sheet
            .line("rate." + year, "Pris- og lønskøn " + year)
            .in("pct.")
            .given(Fraction.of(rate.percent()));
    Quantity share =
        sheet.line("rise." + year, "Stigning " + year).dividedBy(percent, Quantity.number(100));
    Quantity factor =
        sheet.line("factor." + year, "Faktor " + year).plus(Quantity.number(1), share);
    Quantity cap =
        sheet
            .line("cap." + year, "Loft %d uden afrunding".formatted(year))
            .in(KRONER)
            .times(before, factor);
    Quantity shown = sheet.line("capShown." + year, "Loft " + year).in(KRONER).rounded(cap, 2);
    Quantity cost =
        sheet
            .line("cost." + year, "Udgift pr. dag " + year)
            .in(KRONER)
            .given(rows.stream().map(row -> Fraction.of(row.costs().get(i))).toList());
    Quantity within =
        sheet.line("within." + year, "Holder loftet " + year).in(YesNo.UNIT).atMost(cost, cap);
    answer.column(cost).column(shown).column(within).figure(percent);
    for (int row = 0; row < rows.size(); row++) {
      if (within.of(row).signum() == 0) {
        Participant over = rows.get(row).participant();
        answer.finding(
            new Finding(
                "OVER_CAP", "%s er over loftet i %d".formatted(over.name(), year), over.key()));
      }
    }
    return cap;
  }
}

package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.CostSharing.Adjustment;
import dk.kkr.quota.calculators.CostSharing.Year;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Sharing;
import dk.kkr.quota.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * The costs of the years, and the key.
 *
 * @param years in the order given
 * @param key with everything looked up
 */
@Schema(
    name = "CostSharingInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = CostSharing.KEY),
    description = "The costs of the years, and the key.")
record CostSharingInputs(
    @Schema(description = "In the order given.") List<Year> years,
    @Schema(description = "With everything looked up.") Keyed key)
    implements Inputs {

  private static final String KRONER = "kr.";

  CostSharingInputs {
    years = List.copyOf(years);
  }

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(key.participants());
    Quantity weights = key.weights(sheet);
    Quantity weightSum = Sharing.weightSum(sheet, weights);
    List<Quantity> bills = new ArrayList<>();
    List<Quantity> payable = new ArrayList<>();
    Answer answer = new Answer(sheet);
    for (Year year : years) {
      Quantity amount = payable(sheet, year);
      Sharing sharing =
          new Sharing(
              sheet, "bill." + year.year(), "." + year.year(), "Regning " + year.year(), KRONER);
      bills.add(sharing.inProportion(amount, weights, weightSum));
      payable.add(amount);
      answer.ties(sharing.ties());
    }
    if (bills.size() > 1) {
      answer.summed(
          sheet.line("bill", "Regninger i alt").in(KRONER).plus(bills.toArray(Quantity[]::new)));
    }
    bills.forEach(answer::summed);
    key.show(weights, answer);
    payable.forEach(answer::figure);
    return answer.result(
        CostSharing.KEY,
        CostSharing.NAME,
        new Named("KEY", "I forhold til nøglen (%s)".formatted(key.label())),
        Named.LARGEST_REMAINDER);
  }

  private static Quantity payable(Worksheet sheet, Year year) {
    String suffix = "." + year.year();
    Quantity amount =
        sheet
            .line(
                "amount" + suffix,
                (year.lines().isEmpty() ? "Beløb til fordeling " : "Udgift ") + year.year())
            .in(KRONER)
            .given(Fraction.of(year.amount()));
    List<Quantity> terms = new ArrayList<>(List.of(amount));
    int number = 0;
    for (Adjustment adjustment : year.lines()) {
      number++;
      Fraction change = Fraction.of(adjustment.amount());
      terms.add(
          sheet.line("adjustment" + number + suffix, adjustment.text()).in(KRONER).given(change));
    }
    if (terms.size() == 1) {
      return amount;
    }
    return sheet
        .line("payable" + suffix, "Beløb til fordeling " + year.year())
        .in(KRONER)
        .plus(terms.toArray(Quantity[]::new));
  }
}

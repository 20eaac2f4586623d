package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Sharing;
import dk.kkr.quota.worksheet.Worksheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * What is shared out, in what unit, by which key.
 *
 * @param total a whole number
 * @param unit in Danish
 * @param key with everything looked up
 */
@Schema(
    name = "DimensioningInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = Dimensioning.KEY),
    description = "What is shared out, by which key.")
record DimensioningInputs(
    @Schema(description = "What is shared out.", examples = "1881") BigDecimal total,
    @Schema(description = "What it is, in Danish.", examples = "studiepladser") String unit,
    @Schema(description = "With everything looked up.") Keyed key)
    implements Inputs {

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(key.participants());
    Quantity all = sheet.line("total", "Antal til fordeling").in(unit).given(Fraction.of(total));
    Quantity weights = key.weights(sheet);
    Sharing sharing = new Sharing(sheet, "units", "", "Tildelt", unit);
    Quantity units =
        bounded()
            ? sharing.within(all, weights, bounds(sheet, false), bounds(sheet, true))
            : sharing.inProportion(all, weights);
    Answer answer = new Answer(sheet).summed(units);
    key.show(weights, answer);
    return answer
        .figure(all)
        .ties(sharing.ties())
        .result(Dimensioning.KEY, Dimensioning.NAME, method(), Named.LARGEST_REMAINDER);
  }

  private boolean bounded() {
    return key.rows().stream().anyMatch(row -> row.minimum() != null || row.maximum() != null);
  }

  private Quantity bounds(Worksheet sheet, boolean upper) {
    List<Fraction> values =
        key.rows().stream()
            .map(
                row ->
                    upper
                        ? Objects.requireNonNullElse(row.maximum(), total)
                        : Objects.requireNonNullElse(row.minimum(), BigDecimal.ZERO))
            .map(Fraction::of)
            .toList();
    return upper
        ? sheet
            .line("maximum", "Kapacitet")
            .in(unit)
            .noting("Hvor ingen kapacitet er angivet, gælder det hele")
            .given(values)
        : sheet.line("minimum", "Minimum").in(unit).given(values);
  }

  private Named method() {
    String by = key.label();
    return bounded()
        ? new Named(
            "KEY_WITHIN_BOUNDS",
            "Efter nøglen (%s), dog mindst minimum og højst kapaciteten; det, én ikke kan rumme, går til de andre efter samme nøgle"
                .formatted(by))
        : new Named("KEY", "I forhold til nøglen (%s)".formatted(by));
  }
}

package dk.kkr.quota.calculators;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A calculator.
 *
 * @param key for {@code calculator} of a calculation
 * @param name in Danish
 * @param description what it does, in Danish
 */
@Schema(name = "Calculator", description = "A calculator.")
record CalculatorView(
    @Schema(description = "For `calculator` of a calculation.", examples = Dimensioning.KEY)
        String key,
    @Schema(description = "In Danish.", examples = "Fordeling efter nøgle") String name,
    @Schema(
            description = "What it does, in Danish.",
            examples = "Fordeler et helt antal efter procenter eller en nøgle")
        String description) {

  static final List<CalculatorView> ALL =
      List.of(
          new CalculatorView(
              RefugeeQuotas.KEY,
              RefugeeQuotas.NAME,
              "Kommune- og regionskvoter ud fra landstallet og hver kommunes tal"),
          new CalculatorView(
              Dimensioning.KEY,
              Dimensioning.NAME,
              "Fordeler et helt antal efter procenter eller en nøgle, inden for minimum og kapacitet"),
          new CalculatorView(
              CostSharing.KEY,
              CostSharing.NAME,
              "Regninger i hele kroner til hver kommune og hvert år"),
          new CalculatorView(Hours.KEY, Hours.NAME, "Timer pr. deltager gange deltagere gange år"),
          new CalculatorView(
              Overhead.KEY, Overhead.NAME, "Indirekte udgifter mod et mål, med begge gennemsnit"),
          new CalculatorView(
              TariffCap.KEY, TariffCap.NAME, "Om takster holder et loft, der følger pris og løn"),
          new CalculatorView(
              ProgrammeCost.KEY, ProgrammeCost.NAME, "Fra og til, pr. person eller pr. hold"),
          new CalculatorView(
              SessionTariffs.KEY, SessionTariffs.NAME, "Antal gange takst, med tilvalg"),
          new CalculatorView(Seats.KEY, Seats.NAME, "d'Hondt, og Sainte-Laguë til sammenligning"));
}

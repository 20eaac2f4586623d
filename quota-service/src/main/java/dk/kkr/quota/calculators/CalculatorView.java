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
              "Flygtningekvoter",
              "Kommune- og regionskvoter ud fra landstallet og hver kommunes tal"),
          new CalculatorView(
              Dimensioning.KEY,
              "Fordeling efter nøgle",
              "Fordeler et helt antal efter procenter eller en nøgle, inden for minimum og kapacitet"),
          new CalculatorView(
              CostSharing.KEY,
              "Fordeling af fælles udgifter",
              "Regninger i hele kroner til hver kommune og hvert år"),
          new CalculatorView(
              Hours.KEY,
              "Timer i et fælles projekt",
              "Timer pr. deltager gange deltagere gange år"),
          new CalculatorView(
              Overhead.KEY,
              "Overhead og mål",
              "Indirekte udgifter mod et mål, med begge gennemsnit"),
          new CalculatorView(
              TariffCap.KEY,
              "Loft over takster",
              "Om takster holder et loft, der følger pris og løn"),
          new CalculatorView(
              ProgrammeCost.KEY,
              "Udgift til forløb på hold",
              "Fra og til, pr. person eller pr. hold"),
          new CalculatorView(
              SessionTariffs.KEY, "Betaling efter takst", "Antal gange takst, med tilvalg"),
          new CalculatorView(
              Seats.KEY,
              "Fordeling af pladser efter stemmer",
              "d'Hondt, og Sainte-Laguë til sammenligning"));
}

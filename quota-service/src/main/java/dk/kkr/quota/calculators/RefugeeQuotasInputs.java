package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.RefugeeQuotas.SurplusStrategy;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Named;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Result;
import dk.kkr.quota.worksheet.Sharing;
import dk.kkr.quota.worksheet.Worksheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * The national number and the inputs of every municipality. Calculates by bekendtgørelse om
 * boligplacering af flygtninge § 4(2)-(5), as far as its text is known.
 *
 * @param landstal refugees expected in the country
 * @param strategy how what is too much after zeroing is taken away
 * @param announcedOn day of the announcement
 * @param source where the inputs come from
 * @param synthetic whether they are made up
 * @param example whether the rows are no municipalities
 * @param rows in the order of the codes
 */
@Schema(
    name = "RefugeeQuotasInputs",
    properties =
        @SchemaProperty(
            name = Calculation.CALCULATOR,
            description = Calculation.WHICH,
            enumeration = RefugeeQuotas.KEY),
    description = "The national number and the inputs of every municipality.")
record RefugeeQuotasInputs(
    @Schema(description = "Refugees expected in the country.", examples = "500") int landstal,
    @Schema(
            description = "How what is too much after zeroing is taken away.",
            examples = "PROPORTIONAL")
        SurplusStrategy strategy,
    @Schema(description = "Day of the announcement.", examples = "2021-04-29")
        LocalDate announcedOn,
    @Schema(
            description = "Where the inputs come from.",
            examples = "Særudtræk fra Danmarks Statistik")
        String source,
    @Schema(description = "Whether they are made up.", examples = "false") boolean synthetic,
    @Schema(description = "Whether the rows are no municipalities.", examples = "false")
        boolean example,
    @Schema(description = "In the order of the codes.") List<Row> rows)
    implements Inputs {

  private static final String PERSONS = "personer";
  private static final String ORDER = "Boligplaceringsbekendtgørelsen § 4, stk. ";

  RefugeeQuotasInputs {
    rows = List.copyOf(rows);
  }

  /**
   * The inputs of one municipality.
   *
   * @param participant the municipality
   * @param region key of its region
   * @param regionName name of its region
   * @param population inhabitants
   * @param immigrants of these, immigrants
   * @param familyReunified of these, reunified with a refugee
   */
  @Schema(name = "RefugeeQuotaInput", description = "The inputs of one municipality.")
  record Row(
      @Schema(description = "The municipality.") Participant participant,
      @Schema(description = "Key of its region.", examples = "region-hovedstaden") String region,
      @Schema(description = "Name of its region.", examples = "Region Hovedstaden")
          String regionName,
      @Schema(description = "Inhabitants.", examples = "39585") BigDecimal population,
      @Schema(description = "Of these, immigrants.", examples = "812") BigDecimal immigrants,
      @Schema(description = "Of these, reunified with a refugee.", examples = "4")
          BigDecimal familyReunified) {}

  @Override
  public Result calculate() {
    Worksheet sheet = new Worksheet(rows.stream().map(Row::participant).toList());
    Quantity national = sheet.line("landstal", "Landstal").in(PERSONS).given(Fraction.of(landstal));
    Quantity population = given(sheet, "population", "Indbyggere", Row::population);
    Quantity immigrants = given(sheet, "immigrants", "Indvandrere", Row::immigrants);
    Quantity family =
        given(sheet, "family", "Familiesammenførte til flygtninge", Row::familyReunified);
    Quantity familySum =
        sheet.line("familySum", "Familiesammenførte i alt").in(PERSONS).sum(family);
    Quantity preliminary = preliminary(sheet, national, population, immigrants, family, familySum);
    Quantity positive =
        sheet
            .line("positive", "Foreløbigt fordelingstal, dog mindst 0")
            .in(PERSONS)
            .noting(ORDER + "5")
            .largest(preliminary, Quantity.number(0));
    Sharing sharing = new Sharing(sheet, "quota", "", "Kommunekvote", PERSONS);
    Quantity quota =
        strategy == SurplusStrategy.PROPORTIONAL
            ? sharing.inProportion(national, positive)
            : sharing.rounded(
                national, SurplusByPopulation.taken(sheet, national, positive, population));
    Answer answer =
        new Answer(sheet)
            .summed(quota)
            .summed(population)
            .summed(immigrants)
            .summed(family)
            .figure(national)
            .figure(familySum)
            .ties(sharing.ties());
    regions(sheet, quota).forEach(answer::figure);
    findings(answer);
    return answer.result(RefugeeQuotas.KEY, RefugeeQuotas.NAME, method(), Named.LARGEST_REMAINDER);
  }

  private Quantity preliminary(
      Worksheet sheet,
      Quantity national,
      Quantity population,
      Quantity immigrants,
      Quantity family,
      Quantity familySum) {
    Quantity people = sheet.line("populationSum", "Indbyggere i alt").sum(population);
    Quantity share =
        sheet.line("populationShare", "Andel af indbyggerne").dividedBy(population, people);
    Quantity allImmigrants = sheet.line("immigrantsSum", "Indvandrere i alt").sum(immigrants);
    Quantity immigrantShare =
        sheet.line("immigrantShare", "Andel af indvandrerne").dividedBy(immigrants, allImmigrants);
    Quantity above = sheet.line("above", "Forskel på de to andele").minus(immigrantShare, share);
    Quantity allocation =
        sheet.line("allocation", "Fordelingsandel").noting(ORDER + "2").minus(share, above);
    Quantity base =
        sheet.line("base", "Landstal og familiesammenførte").in(PERSONS).plus(national, familySum);
    Quantity calculated =
        sheet
            .line("calculated", "Beregnet fordelingstal")
            .in(PERSONS)
            .noting(ORDER + "3")
            .times(allocation, base);
    return sheet
        .line("preliminary", "Foreløbigt fordelingstal")
        .in(PERSONS)
        .noting(ORDER + "4")
        .minus(calculated, family);
  }

  private Quantity given(Worksheet sheet, String key, String label, Function<Row, BigDecimal> of) {
    return sheet
        .line(key, label)
        .in(PERSONS)
        .noting(source)
        .given(rows.stream().map(of).map(Fraction::of).toList());
  }

  private List<Quantity> regions(Worksheet sheet, Quantity quota) {
    Map<String, List<Row>> byRegion =
        rows.stream()
            .collect(Collectors.groupingBy(Row::region, LinkedHashMap::new, Collectors.toList()));
    return byRegion.entrySet().stream()
        .map(
            region ->
                sheet
                    .line(
                        "region." + region.getKey(),
                        "Regionskvote " + region.getValue().getFirst().regionName())
                    .in(PERSONS)
                    .noting(ORDER + "1")
                    .sum(
                        quota,
                        region.getValue().stream().map(row -> row.participant().key()).toList()))
        .toList();
  }

  private void findings(Answer answer) {
    if (synthetic) {
      answer.finding(
          Finding.of("SYNTHETIC", "Tallene er opdigtede: kvoterne viser kun, hvordan der regnes"));
    }
    if (example) {
      answer.finding(Finding.of("EXAMPLE", "Et regneeksempel: rækkerne er ikke landets kommuner"));
    }
    answer.finding(
        Finding.of(
            "ASSUMED",
            "Hvordan overskuddet efter nulstilling tages af, og hvordan der afrundes, står ikke i"
                + " den del af bekendtgørelsen, der kendes her"));
  }

  private Named method() {
    return switch (strategy) {
      case PROPORTIONAL ->
          new Named(
              "PROPORTIONAL",
              "Boligplaceringsbekendtgørelsen § 4; overskuddet efter nulstilling tages af i forhold"
                  + " til de foreløbige fordelingstal (antaget)");
      case BY_POPULATION ->
          new Named(
              "BY_POPULATION",
              "Boligplaceringsbekendtgørelsen § 4; overskuddet efter nulstilling tages af efter"
                  + " indbyggertal, om nødvendigt flere gange (antaget)");
    };
  }
}

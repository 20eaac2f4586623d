package dk.kkr.quota.calculators;

import dk.kkr.apportionment.Divisors;
import dk.kkr.quota.calculators.CostSharing.Adjustment;
import dk.kkr.quota.calculators.CostSharing.Year;
import dk.kkr.quota.calculators.ProgrammeCost.Basis;
import dk.kkr.quota.calculators.RefugeeQuotas.SurplusStrategy;
import dk.kkr.quota.calculators.Seats.Contesting;
import dk.kkr.quota.calculators.Seats.Drawn;
import dk.kkr.quota.calculators.SessionTariffs.Kind;
import dk.kkr.quota.calculators.TariffCap.Rate;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One result of every calculator, as an office would ask for it. */
public final class Samples {

  private static final List<String> NAMES =
      List.of("Allerød", "Bornholm", "Dragør", "Egedal", "Fredensborg", "Høje-Taastrup", "Ishøj");

  private Samples() {}

  /** By key of the calculator. */
  public static Map<String, Result> all() {
    Map<String, Inputs> inputs = new LinkedHashMap<>();
    inputs.put("refugee-quotas", refugees());
    inputs.put("dimensioning", places());
    inputs.put("dimensioning-within-bounds", placesWithinBounds());
    inputs.put("cost-sharing", costs());
    inputs.put("hours", new HoursInputs(big("34"), List.of(2022, 2023), participants(29)));
    inputs.put("overhead", overhead());
    inputs.put("tariff-cap", tariffs());
    inputs.put("programme-cost", programme());
    inputs.put("session-tariffs", sessions());
    inputs.put("seats", seats(null));
    inputs.put(
        "seats-by-lot",
        seats(
            new Drawn(List.of("Liste B"), LocalDate.of(2026, 1, 26), "Mødets leder", "Et medlem")));
    Map<String, Result> results = new LinkedHashMap<>();
    inputs.forEach((key, one) -> results.put(key, Calculated.of(one)));
    return results;
  }

  /** The worked example: made-up inhabitants, two regions, one municipality at nought. */
  private static RefugeeQuotasInputs refugees() {
    return new RefugeeQuotasInputs(
        40,
        SurplusStrategy.PROPORTIONAL,
        LocalDate.of(2021, 4, 29),
        "Regneeksempel",
        true,
        true,
        List.of(
            RefugeeQuotasTest.row("A", "R1", 500, 55, 6),
            RefugeeQuotasTest.row("B", "R2", 300, 15, 2),
            RefugeeQuotasTest.row("C", "R1", 100, 24, 1),
            RefugeeQuotasTest.row("D", "R2", 60, 4, 1),
            RefugeeQuotasTest.row("E", "R2", 40, 2, 0)));
  }

  /** The whole country with made-up immigrants: code, name, region and three numbers in a line. */
  public static Result country(List<String> lines) {
    List<RefugeeQuotasInputs.Row> rows =
        lines.stream()
            .map(line -> line.split(","))
            .map(
                field ->
                    new RefugeeQuotasInputs.Row(
                        new Participant(field[0], field[1]),
                        field[2],
                        field[2],
                        big(field[3]),
                        big(field[4]),
                        big(field[5])))
            .toList();
    return Calculated.of(
        new RefugeeQuotasInputs(
            500,
            SurplusStrategy.PROPORTIONAL,
            LocalDate.of(2021, 4, 29),
            "Opdigtet prøvesæt",
            true,
            false,
            rows));
  }

  private static DimensioningInputs places() {
    return new DimensioningInputs(
        big("1881"),
        "studiepladser",
        key(
            ShareKey.Kind.PERCENTAGES,
            "Procent",
            List.of(
                weighted("Hovedstaden", "50"),
                weighted("Sjælland", "30"),
                weighted("Uden for landsdelen", "20"))));
  }

  private static DimensioningInputs placesWithinBounds() {
    return new DimensioningInputs(
        big("100"),
        "studerende",
        key(
            ShareKey.Kind.WEIGHTS,
            "Arbejdspladser",
            List.of(
                new KeyedRow("0201", "Allerød", big("50"), null, big("20")),
                new KeyedRow("0400", "Bornholm", big("30"), null, null),
                new KeyedRow("0155", "Dragør", big("15"), null, null),
                new KeyedRow("0240", "Egedal", big("5"), big("12"), null))));
  }

  private static CostSharingInputs costs() {
    return new CostSharingInputs(
        List.of(
            new Year(
                2019,
                big("4930000"),
                List.of(new Adjustment("Mindreforbrug, der føres tilbage", big("-800000")))),
            new Year(2020, big("4930000"), null)),
        key(
            ShareKey.Kind.EQUAL,
            "Lige dele",
            participants(29).stream()
                .map(one -> new KeyedRow(one.key(), one.name(), BigDecimal.ONE, null, null))
                .toList()));
  }

  private static OverheadInputs overhead() {
    return new OverheadInputs(
        big("6"),
        List.of(
            new OverheadInputs.Row(who("Allerød"), big("500000"), big("10000000")),
            new OverheadInputs.Row(who("Dragør"), big("80000"), big("1000000"))));
  }

  private static TariffCapInputs tariffs() {
    return new TariffCapInputs(
        2019,
        List.of(new Rate(2020, big("2.8")), new Rate(2021, big("1.5"))),
        List.of(
            new TariffCapInputs.Row(
                who("Botilbuddet Eksempel"), big("1000"), List.of(big("1028"), big("1043.42"))),
            new TariffCapInputs.Row(
                who("Skolen Prøven"), big("1000"), List.of(big("1028.01"), big("1043.43")))));
  }

  private static ProgrammeCostInputs programme() {
    return new ProgrammeCostInputs(
        big("1000"),
        big("1500"),
        Basis.PERSON,
        12,
        List.of(
            new ProgrammeCostInputs.Row(who("Allerød"), big("12")),
            new ProgrammeCostInputs.Row(who("Egedal"), big("13"))));
  }

  private static SessionTariffsInputs sessions() {
    return new SessionTariffsInputs(
        List.of(new Kind("I hjemmet", big("450.50"), null), new Kind("Særlig", big("900"), true)),
        List.of(
            new SessionTariffsInputs.Row(who("Allerød"), List.of(big("10"), big("2")), true),
            new SessionTariffsInputs.Row(who("Egedal"), List.of(big("3"), big("0")), false)));
  }

  private static SeatsInputs seats(@Nullable Drawn lot) {
    return new SeatsInputs(
        2,
        Divisors.D_HONDT,
        List.of(
            new Contesting("Liste A", big("20"), null),
            new Contesting("Liste B", big("10"), null),
            new Contesting("Liste C", big("4"), 1)),
        lot);
  }

  /** So many in equal parts of a prime number, each called as told. */
  public static Result shared(List<String> names) {
    List<KeyedRow> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      rows.add(new KeyedRow("K" + i, names.get(i), big("" + (1 + i * i % 97)), null, null));
    }
    return Calculated.of(
        new DimensioningInputs(big("10007"), "pladser", key(ShareKey.Kind.WEIGHTS, "Vægte", rows)));
  }

  /** A bill for every year. */
  public static Result years(int years) {
    return Calculated.of(
        new CostSharingInputs(
            IntStream.range(0, years)
                .mapToObj(i -> new Year(2020 + i, big("" + (1_000_003 + i)), null))
                .toList(),
            key(
                ShareKey.Kind.WEIGHTS,
                "Vægte",
                List.of(weighted("Allerød", "2"), weighted("Egedal", "3")))));
  }

  private static List<Participant> participants(int number) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                new Participant(
                    "%04d".formatted(101 + i),
                    NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + i / NAMES.size())))
        .toList();
  }

  private static Keyed key(ShareKey.Kind kind, String label, List<KeyedRow> rows) {
    return new Keyed(kind, label, null, null, rows);
  }

  private static KeyedRow weighted(String name, String weight) {
    return new KeyedRow(name, name, big(weight), null, null);
  }

  private static Participant who(String name) {
    return new Participant(name, name);
  }

  private static BigDecimal big(String number) {
    return new BigDecimal(number);
  }
}

package dk.kkr.quota.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Divisors;
import dk.kkr.quota.calculators.CostSharing.Adjustment;
import dk.kkr.quota.calculators.CostSharing.Year;
import dk.kkr.quota.calculators.ProgrammeCost.Basis;
import dk.kkr.quota.calculators.Seats.Contesting;
import dk.kkr.quota.calculators.Seats.Drawn;
import dk.kkr.quota.calculators.SessionTariffs.Kind;
import dk.kkr.quota.calculators.TariffCap.Rate;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalculatorsTest {

  @Test
  void places_at_50_30_20_percent_keep_their_sum() {
    Result result =
        Calculated.of(
            new DimensioningInputs(
                big("1881"),
                "studiepladser",
                key(
                    ShareKey.Kind.PERCENTAGES,
                    weighted("A", "50"),
                    weighted("B", "30"),
                    weighted("C", "20"))));

    assertThat(Calculated.step(result, "unrounded")).containsExactly("1881/2", "5643/10", "1881/5");
    assertThat(firsts(result)).containsExactly("941", "564", "376");
    assertThat(result.columns().getFirst().total()).isEqualByComparingTo("1881");
  }

  @Test
  void what_one_cannot_take_goes_to_the_others_by_the_same_key() {
    Result result =
        Calculated.of(
            new DimensioningInputs(
                big("100"),
                "studerende",
                key(
                    ShareKey.Kind.WEIGHTS,
                    new KeyedRow("A", "A", big("50"), null, big("20")),
                    new KeyedRow("B", "B", big("30"), null, null),
                    new KeyedRow("C", "C", big("15"), null, null),
                    new KeyedRow("D", "D", big("5"), big("12"), null))));

    // 20 and 12 are fixed; 68 are left for 30 and 15.
    assertThat(Calculated.step(result, "level")).containsExactly("68/45");
    assertThat(Calculated.step(result, "unrounded")).containsExactly("20", "136/3", "68/3", "12");
    assertThat(firsts(result)).containsExactly("20", "45", "23", "12");
    assertThat(result.method().key()).isEqualTo("KEY_WITHIN_BOUNDS");
  }

  @Test
  void whatever_the_bounds_they_hold_and_the_sum_too() {
    Random random = new Random(2);
    for (int turn = 0; turn < 300; turn++) {
      List<KeyedRow> rows = new ArrayList<>();
      int least = 0;
      int most = 0;
      int size = 1 + random.nextInt(12);
      for (int i = 0; i < size; i++) {
        int minimum = random.nextInt(10);
        int maximum = minimum + random.nextInt(40);
        least += minimum;
        most += maximum;
        rows.add(
            new KeyedRow(
                "K" + i,
                "K" + i,
                big("" + (1 + random.nextInt(50))),
                big("" + minimum),
                big("" + maximum)));
      }
      int total = least + random.nextInt(most - least + 1);

      Result result =
          Calculated.of(
              new DimensioningInputs(
                  big("" + total),
                  "pladser",
                  key(ShareKey.Kind.WEIGHTS, rows.toArray(KeyedRow[]::new))));

      assertThat(result.columns().getFirst().total()).isEqualByComparingTo("" + total);
      for (int i = 0; i < size; i++) {
        assertThat(result.rows().get(i).values().getFirst())
            .isBetween(rows.get(i).minimum(), rows.get(i).maximum());
      }
    }
  }

  @Test
  void an_underspend_is_paid_back_as_a_line_of_its_own() {
    Result result =
        Calculated.of(
            new CostSharingInputs(
                List.of(
                    new Year(
                        2019,
                        big("4930000"),
                        List.of(new Adjustment("Mindreforbrug", big("-800000")))),
                    new Year(2020, big("4930000"), null)),
                key(ShareKey.Kind.EQUAL, equal(29))));

    assertThat(Calculated.figure(result, "payable.2019")).isEqualByComparingTo("4130000");
    assertThat(result.columns())
        .extracting(Result.Column::quantity)
        .containsExactly("bill", "bill.2019", "bill.2020");
    assertThat(result.columns())
        .extracting(column -> String.valueOf(column.total()))
        .containsExactly("9060000", "4130000", "4930000");
    assertThat(result.steps())
        .filteredOn(step -> step.label().startsWith("Nøglen i alt"))
        .extracting(step -> step.quantity() + " " + step.label())
        .containsExactly("weightSum Nøglen i alt");
  }

  @Test
  void equal_parts_of_700000_differ_by_a_krone_at_most() {
    Result result =
        Calculated.of(
            new CostSharingInputs(
                List.of(new Year(2021, big("700000"), null)), key(ShareKey.Kind.EQUAL, equal(29))));

    assertThat(firsts(result).stream().filter("24138"::equals)).hasSize(27);
    assertThat(firsts(result).stream().filter("24137"::equals)).hasSize(2);
    assertThat(result.ties())
        .singleElement()
        .satisfies(tie -> assertThat(tie.units()).isEqualTo(27));
  }

  @Test
  void hours_are_those_of_every_municipality_and_year() {
    assertThat(hours(33, 2022, 2023)).containsExactly("1122", "2244");
    assertThat(hours(29, 2022, 2023)).containsExactly("986", "1972");
  }

  private static List<String> hours(int participants, Integer... years) {
    Result result =
        Calculated.of(new HoursInputs(big("34"), List.of(years), participants(participants)));
    return List.of(
        Calculated.figure(result, "hoursPerYear").toPlainString(),
        Calculated.figure(result, "hoursInAll").toPlainString());
  }

  @Test
  void the_two_means_of_overhead_are_told_apart() {
    Result result =
        Calculated.of(
            new OverheadInputs(
                big("6"),
                List.of(
                    new OverheadInputs.Row(who("A"), big("50"), big("1000")),
                    new OverheadInputs.Row(who("B"), big("8"), big("100")))));

    assertThat(firsts(result)).containsExactly("5", "8");
    assertThat(Calculated.figure(result, "weighted")).isEqualByComparingTo("5.3");
    assertThat(Calculated.figure(result, "plain")).isEqualByComparingTo("6.5");
    assertThat(result.findings()).extracting(Finding::code).containsExactly("MEANS_DISAGREE");
  }

  @Test
  void a_number_that_looks_like_the_target_and_is_above_it_is_said() {
    Result result =
        Calculated.of(
            new OverheadInputs(
                big("6"),
                List.of(
                    new OverheadInputs.Row(who("Greve"), big("60000.04"), big("1000000")),
                    new OverheadInputs.Row(who("Ishøj"), big("59999"), big("1000000")))));

    assertThat(firsts(result)).containsExactly("6", "6");
    assertThat(result.findings())
        .filteredOn(found -> "Greve".equals(found.participant()))
        .extracting(Finding::text)
        .containsExactly("Greve vises som 6,0 pct., men ligger 6,000004 pct. og dermed over målet");
    assertThat(result.findings()).extracting(Finding::participant).doesNotContain("Ishøj");
  }

  @Test
  void one_empty_seat_is_told_in_the_singular() {
    Result result =
        Calculated.of(
            new SeatsInputs(2, Divisors.D_HONDT, List.of(new Contesting("A", big("90"), 1)), null));

    assertThat(result.findings())
        .extracting(Finding::text)
        .containsExactly("1 plads står tom: der er ikke flere kandidater");
  }

  @Test
  void without_a_tie_there_is_no_lot_and_the_last_quotient_is_told() {
    Result result =
        Calculated.of(
            new SeatsInputs(
                7, Divisors.D_HONDT, List.of(list("A", 53), list("B", 24), list("C", 23)), null));

    assertThat(result.step("lot")).isEmpty();
    // B's second: 24 / 2 = 12; A's fourth is 13.25, C's second 11.5
    assertThat(Calculated.figure(result, "lastSeatShown")).isEqualByComparingTo("12");
  }

  @Test
  void a_cost_of_exactly_the_cap_keeps_to_it_and_a_fraction_of_an_oere_more_does_not() {
    Result result =
        Calculated.of(
            new TariffCapInputs(
                2019,
                List.of(new Rate(2020, big("2.8")), new Rate(2021, big("1.5"))),
                List.of(
                    new TariffCapInputs.Row(
                        who("A"), big("1000"), List.of(big("1028"), big("1043.42"))),
                    new TariffCapInputs.Row(
                        who("B"), big("1000"), List.of(big("1028.01"), big("1043.43"))))));

    // 1000 · 1.028 = 1028; 1028 · 1.015 = 1043.42
    assertThat(Calculated.step(result, "cap.2021")).containsExactly("52171/50", "52171/50");
    assertThat(Calculated.step(result, "within.2020")).containsExactly("1", "0");
    assertThat(Calculated.step(result, "within.2021")).containsExactly("1", "0");
    assertThat(result.findings()).extracting(Finding::participant).containsExactly("B", "B");
  }

  @Test
  void the_price_of_a_programme_is_for_a_person_or_for_a_group() {
    assertThat(programme(Basis.PERSON))
        .containsExactly("18000", "12000", "12", "1", "19500", "13000", "13", "2");
    assertThat(programme(Basis.GROUP))
        .containsExactly("1500", "1000", "12", "1", "3000", "2000", "13", "2");
  }

  private static List<String> programme(Basis basis) {
    Result result =
        Calculated.of(
            new ProgrammeCostInputs(
                big("1000"),
                big("1500"),
                basis,
                12,
                List.of(
                    new ProgrammeCostInputs.Row(who("A"), big("12")),
                    new ProgrammeCostInputs.Row(who("B"), big("13")))));
    return result.rows().stream()
        .flatMap(row -> row.values().stream())
        .map(BigDecimal::toPlainString)
        .toList();
  }

  @Test
  void sessions_that_one_opts_in_to_are_paid_by_those_who_did() {
    Result result =
        Calculated.of(
            new SessionTariffsInputs(
                List.of(
                    new Kind("I hjemmet", big("450.50"), null),
                    new Kind("Særlig", big("900"), true)),
                List.of(
                    new SessionTariffsInputs.Row(who("A"), List.of(big("10"), big("2")), true),
                    new SessionTariffsInputs.Row(who("B"), List.of(big("3"), big("0")), false))));

    assertThat(firsts(result)).containsExactly("6305", "1351.5");
  }

  @Test
  void seats_by_d_hondt_and_by_sainte_lague_differ() {
    List<Contesting> lists = List.of(list("A", 53), list("B", 24), list("C", 23));

    assertThat(firsts(Calculated.of(new SeatsInputs(7, Divisors.D_HONDT, lists, null))))
        .containsExactly("4", "2", "1");
    assertThat(firsts(Calculated.of(new SeatsInputs(7, Divisors.SAINTE_LAGUE, lists, null))))
        .containsExactly("3", "2", "2");
  }

  @Test
  void a_tie_waits_for_a_lot_and_is_settled_by_it() {
    List<Contesting> lists = List.of(list("A", 20), list("B", 10), list("C", 4));
    // 20, then 10 (A's second) and 10 (B's first) for one seat.
    Result open = Calculated.of(new SeatsInputs(2, Divisors.D_HONDT, lists, null));
    assertThat(firsts(open)).containsExactly("1", "0", "0");
    assertThat(Calculated.figure(open, "open")).isEqualByComparingTo("1");
    assertThat(open.findings()).extracting(Finding::code).containsExactly("LOT_NEEDED");
    assertThat(open.ties()).singleElement().satisfies(tie -> assertThat(tie.to()).isEmpty());

    Drawn lot = new Drawn(List.of("B"), LocalDate.of(2026, 1, 26), "Mødets leder", "Et medlem");
    Result drawn = Calculated.of(new SeatsInputs(2, Divisors.D_HONDT, lists, lot));
    assertThat(firsts(drawn)).containsExactly("1", "1", "0");
    assertThat(drawn.ties())
        .singleElement()
        .satisfies(tie -> assertThat(tie.to()).containsExactly("B"));
  }

  @Test
  void a_list_gets_no_more_seats_than_it_has_candidates() {
    Result result =
        Calculated.of(
            new SeatsInputs(
                4,
                Divisors.D_HONDT,
                List.of(new Contesting("A", big("90"), 1), new Contesting("B", big("10"), 2)),
                null));

    assertThat(firsts(result)).containsExactly("1", "2");
    assertThat(result.findings()).extracting(Finding::code).containsExactly("VACANT");
  }

  @Test
  void any_seats_can_be_recomputed() {
    Random random = new Random(5);
    for (int turn = 0; turn < 200; turn++) {
      List<Contesting> lists = new ArrayList<>();
      int size = 1 + random.nextInt(6);
      for (int i = 0; i < size; i++) {
        lists.add(
            new Contesting(
                "L" + i,
                big("" + random.nextInt(40)),
                random.nextInt(3) == 0 ? random.nextInt(6) : null));
      }
      Divisors method = random.nextBoolean() ? Divisors.D_HONDT : Divisors.SAINTE_LAGUE;
      Calculated.of(new SeatsInputs(1 + random.nextInt(20), method, lists, null));
    }
  }

  private static List<String> firsts(Result result) {
    return Calculated.first(result).values().stream().map(BigDecimal::toPlainString).toList();
  }

  private static Keyed key(ShareKey.Kind kind, KeyedRow... rows) {
    return new Keyed(kind, "Nøgle", null, null, List.of(rows));
  }

  private static KeyedRow weighted(String name, String weight) {
    return new KeyedRow(name, name, big(weight), null, null);
  }

  private static KeyedRow[] equal(int number) {
    return participants(number).stream()
        .map(one -> weighted(one.key(), "1"))
        .toArray(KeyedRow[]::new);
  }

  private static List<Participant> participants(int number) {
    return IntStream.range(0, number).mapToObj(i -> who("K" + i)).toList();
  }

  private static Participant who(String name) {
    return new Participant(name, name);
  }

  private static Contesting list(String name, int votes) {
    return new Contesting(name, BigDecimal.valueOf(votes), null);
  }

  private static BigDecimal big(String number) {
    return new BigDecimal(number);
  }
}

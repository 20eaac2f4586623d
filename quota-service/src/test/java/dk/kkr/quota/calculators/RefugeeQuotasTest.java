package dk.kkr.quota.calculators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.RefugeeQuotas.SurplusStrategy;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.worksheet.Exact;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RefugeeQuotasTest {

  private static final List<RefugeeQuotasInputs.Row> EXAMPLE =
      List.of(
          row("A", "R1", 500, 55, 6),
          row("B", "R2", 300, 15, 2),
          row("C", "R1", 100, 24, 1),
          row("D", "R2", 60, 4, 1),
          row("E", "R2", 40, 2, 0));

  @Test
  void the_worked_example_comes_out_as_written() {
    Result result = Calculated.of(inputs(40, SurplusStrategy.PROPORTIONAL, EXAMPLE));

    assertThat(Calculated.step(result, "allocation"))
        .containsExactly("9/20", "9/20", "-1/25", "2/25", "3/50");
    assertThat(Calculated.step(result, "calculated"))
        .containsExactly("45/2", "45/2", "-2", "4", "3");
    assertThat(Calculated.step(result, "preliminary"))
        .containsExactly("33/2", "41/2", "-3", "3", "3");
    assertThat(Calculated.step(result, "weightSum")).containsExactly("43");
    // 16.5 · 40/43 = 15.348837…, 20.5 · 40/43 = 19.069767…, 3 · 40/43 = 2.790697…
    assertThat(Calculated.step(result, "unrounded"))
        .containsExactly("660/43", "820/43", "0", "120/43", "120/43");
    assertThat(Calculated.first(result).values())
        .extracting(BigDecimal::intValueExact)
        .containsExactly(15, 19, 0, 3, 3);
    assertThat(Calculated.figure(result, "region.R1")).isEqualByComparingTo("15");
    assertThat(Calculated.figure(result, "region.R2")).isEqualByComparingTo("25");
    assertThat(result.method().key()).isEqualTo("PROPORTIONAL");
    assertThat(result.rounding().key()).isEqualTo("LARGEST_REMAINDER");
    assertThat(result.findings()).extracting(Finding::code).contains("EXAMPLE", "ASSUMED");
  }

  @Test
  void what_is_too_much_can_be_taken_away_by_inhabitants_instead() {
    Result result = Calculated.of(inputs(40, SurplusStrategy.BY_POPULATION, EXAMPLE));

    // 3 too many over 900 inhabitants: 1/300 each.
    assertThat(Calculated.step(result, "deduction")).containsExactly("1/300");
    assertThat(Calculated.step(result, "unrounded"))
        .containsExactly("89/6", "39/2", "0", "14/5", "43/15");
    assertThat(result.columns().getFirst().total()).isEqualByComparingTo("40");
  }

  @Test
  void taking_away_at_once_is_what_taking_away_again_and_again_comes_to() {
    Random random = new Random(19);
    for (int turn = 0; turn < 300; turn++) {
      int size = 1 + random.nextInt(12);
      List<Fraction> numbers = new ArrayList<>();
      List<Fraction> people = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        numbers.add(Fraction.of(random.nextInt(60), 7));
        people.add(Fraction.of(1 + random.nextInt(500)));
      }
      Fraction sum = sum(numbers);
      Fraction wanted = sum.times(Fraction.of(random.nextInt(101), 100));

      Fraction deduction = SurplusByPopulation.deduction(wanted, numbers, people);

      assertThat(left(numbers, people, deduction))
          .isEqualTo(againAndAgain(wanted, numbers, people));
    }
  }

  private static List<Fraction> left(
      List<Fraction> numbers, List<Fraction> people, Fraction deduction) {
    List<Fraction> left = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      Fraction rest = numbers.get(i).minus(people.get(i).times(deduction));
      left.add(rest.signum() > 0 ? rest : Fraction.ZERO);
    }
    return left;
  }

  private static List<Fraction> againAndAgain(
      Fraction wanted, List<Fraction> numbers, List<Fraction> people) {
    List<Fraction> current = new ArrayList<>(numbers);
    while (!sum(current).equals(wanted)) {
      Fraction surplus = sum(current).minus(wanted);
      Fraction those = Fraction.ZERO;
      for (int i = 0; i < current.size(); i++) {
        those = current.get(i).signum() > 0 ? those.plus(people.get(i)) : those;
      }
      for (int i = 0; i < current.size(); i++) {
        if (current.get(i).signum() > 0) {
          Fraction rest = current.get(i).minus(surplus.times(people.get(i)).dividedBy(those));
          current.set(i, rest.signum() > 0 ? rest : Fraction.ZERO);
        }
      }
    }
    return current;
  }

  private static Fraction sum(List<Fraction> numbers) {
    return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  @Test
  void the_quotas_sum_to_the_national_number_and_are_bounded_whatever_the_inputs() {
    Random random = new Random(6);
    for (int turn = 0; turn < 200; turn++) {
      List<RefugeeQuotasInputs.Row> rows = new ArrayList<>();
      int size = 1 + random.nextInt(30);
      for (int i = 0; i < size; i++) {
        int people = 1 + random.nextInt(10_000);
        rows.add(row("K" + i, "R" + i % 3, people, 1 + random.nextInt(people), random.nextInt(20)));
      }
      int landstal = random.nextInt(2_000);
      SurplusStrategy strategy =
          random.nextBoolean() ? SurplusStrategy.PROPORTIONAL : SurplusStrategy.BY_POPULATION;

      Result result = Calculated.of(inputs(landstal, strategy, rows));

      assertThat(result.columns().getFirst().total()).isEqualByComparingTo("" + landstal);
      assertThat(Calculated.first(result).values()).allMatch(quota -> quota.signum() >= 0);
      BigDecimal regions =
          result.figures().stream()
              .filter(figure -> figure.quantity().startsWith("region."))
              .map(Result.Figure::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(regions).isEqualByComparingTo("" + landstal);
    }
  }

  @Test
  void
      without_reunified_families_and_with_immigrants_spread_evenly_the_quota_is_the_share_of_inhabitants() {
    Result result =
        Calculated.of(
            inputs(
                100,
                SurplusStrategy.PROPORTIONAL,
                List.of(row("A", "R", 700, 70, 0), row("B", "R", 300, 30, 0))));

    assertThat(Calculated.first(result).values())
        .extracting(BigDecimal::intValueExact)
        .containsExactly(70, 30);
  }

  @Test
  void more_immigrants_never_raise_a_share_before_rounding() {
    Random random = new Random(3);
    for (int turn = 0; turn < 100; turn++) {
      List<RefugeeQuotasInputs.Row> rows = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        rows.add(row("K" + i, "R", 500 + random.nextInt(5_000), 1 + random.nextInt(400), 0));
      }
      List<RefugeeQuotasInputs.Row> more = new ArrayList<>(rows);
      RefugeeQuotasInputs.Row first = rows.getFirst();
      more.set(
          0,
          row(
              "K0",
              "R",
              first.population().intValueExact(),
              first.immigrants().intValueExact() + 1 + random.nextInt(90),
              0));

      assertThat(fraction(inputs(300, SurplusStrategy.PROPORTIONAL, more)))
          .isLessThanOrEqualTo(fraction(inputs(300, SurplusStrategy.PROPORTIONAL, rows)));
    }
  }

  private static Fraction fraction(RefugeeQuotasInputs inputs) {
    return Exact.parse(Calculated.step(inputs.calculate(), "unrounded").getFirst());
  }

  static RefugeeQuotasInputs inputs(
      int landstal, SurplusStrategy strategy, List<RefugeeQuotasInputs.Row> rows) {
    return new RefugeeQuotasInputs(
        landstal, strategy, LocalDate.of(2021, 4, 29), "Regneeksempel", false, true, rows);
  }

  static RefugeeQuotasInputs.Row row(
      String name, String region, int population, int immigrants, int family) {
    return new RefugeeQuotasInputs.Row(
        new Participant(name, name),
        region,
        region,
        BigDecimal.valueOf(population),
        BigDecimal.valueOf(immigrants),
        BigDecimal.valueOf(family));
  }
}

package dk.kkr.agenda.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.reference.ReferenceData;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When duties come, and what of them can be set. */
class YearWheelTest {

  private static final ReferenceData REFERENCE = ReferenceData.load();
  private static final List<Duty> DUTIES = DutyFile.bundled(REFERENCE);

  @ParameterizedTest
  @CsvSource({
    "refugee-quotas, 2021-01-01, 2022-12-31, 2021-09-10 2022-09-10",
    "framework-agreement, 2019-01-01, 2024-12-31, 2020-10-15 2022-10-15 2024-10-15",
    "movia-plan, 2017-01-01, 2029-12-31, 2020-03-01 2024-03-01 2028-03-01",
    "term-evaluation, 2020-01-01, 2029-12-31, 2021-11-01 2025-11-01 2029-11-01",
    "dimensioning, 2022-03-01, 2023-02-28, 2022-03-01",
    "result-contract, 2018-01-01, 2019-03-01, 2019-03-01",
  })
  void a_duty_is_due_as_its_rule_says(String id, LocalDate first, LocalDate last, String days) {
    assertThat(duty(id).between(first, last).map(time -> time.dueOn().toString()))
        .containsExactly(days.split(" "));
  }

  @Test
  void what_comes_in_spring_comes_up_when_the_national_number_is_out() {
    Duty.Occurrence time = time("refugee-quotas", 2022);

    assertThat(time.from()).isEqualTo(LocalDate.of(2022, 5, 1));
    assertThat(Duty.filled(duty("refugee-quotas").title(), time))
        .isEqualTo("Kommunekvoter for flygtninge 2023");
    assertThat(time("term-evaluation", 2025).name()).isEqualTo("2022-2025");
  }

  @Test
  void every_part_says_whether_a_law_says_so() {
    assertThat(DUTIES).hasSize(6);
    assertThat(duty("refugee-quotas").due().basis()).isEqualTo(Duty.Basis.LAW);
    assertThat(duty("movia-plan").rule().basis()).isEqualTo(Duty.Basis.LAW);
    assertThat(duty("movia-plan").due().basis()).isEqualTo(Duty.Basis.ASSUMED);
    assertThat(duty("movia-plan").councils()).containsExactly("kkr-hovedstaden", "kkr-sjaelland");
  }

  @Test
  void what_is_assumed_can_be_set_and_what_a_law_says_cannot() {
    YearWheel wheel =
        wheel(
            Map.of(
                "kkr.duties.dimensioning.due", "04-15",
                "kkr.duties.dimensioning.lead-days", "30",
                "kkr.duties.movia-plan.enabled", "false"));

    assertThat(
            wheel
                .between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                .filter(turn -> turn.duty().id().equals("dimensioning"))
                .map(turn -> turn.time().from() + " " + turn.time().dueOn())
                .distinct())
        .containsExactly("2022-03-16 2022-04-15");
    assertThat(wheel.duties()).noneMatch(duty -> duty.id().equals("movia-plan"));
    assertThatThrownBy(() -> wheel(Map.of("kkr.duties.refugee-quotas.due", "09-11")))
        .hasMessageContaining("kkr.duties.refugee-quotas.due is not for configuration");
    assertThatThrownBy(() -> wheel(Map.of("kkr.duties.dimensioning.due", "1 March")))
        .hasMessageContaining("Give month and day");
    assertThatThrownBy(() -> wheel(Map.of("kkr.duties.dimensioning.lead-days", "9999")))
        .hasMessageContaining("Give 0 to 730 days");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"month\": 9, \"day\": 10', '\"month\": 2, \"day\": 30', due of refugee-quotas",
    "'\"every\": 1', '\"every\": 0', rule of refugee-quotas",
    "'kkr-hovedstaden', 'kkr-atlantis', councils of refugee-quotas",
    "'{year+1}', '{month}', text of refugee-quotas",
    "'\"id\": \"dimensioning\"', '\"id\": \"refugee-quotas\"', an id twice",
    "'\"lead\"', '\"led\"', led",
  })
  void a_wrong_file_stops_the_start(String right, String wrong, String told) throws IOException {
    try (var file = YearWheelTest.class.getResourceAsStream("/duties.json")) {
      String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      assertThatThrownBy(() -> DutyFile.read(json.replace(right, wrong), REFERENCE))
          .hasMessageContaining("The file of duties is wrong")
          .hasMessageContaining(told);
    }
  }

  private static YearWheel wheel(Map<String, String> settings) {
    Config config = new SmallRyeConfigBuilder().withDefaultValues(settings).build();
    return new YearWheel(DUTIES, REFERENCE, config);
  }

  private static Duty duty(String id) {
    return DUTIES.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static Duty.Occurrence time(String id, int year) {
    return duty(id)
        .between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
        .findFirst()
        .orElseThrow();
  }
}

package dk.kkr.decision.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.api.Test;

/** The example that quota-service promises is read as it is meant. */
class EventsOfQuotaTest {

  @Test
  void a_changed_landstal_is_read_with_its_day_and_numbers() {
    LandstalRevised event =
        EventContracts.of("quota").example("LandstalRevised", LandstalRevised.class);

    assertThat(event.council()).isEqualTo("kkr-nordjylland");
    assertThat(event.quotaYear()).isEqualTo(2023);
    assertThat(event.landstalBefore()).isEqualTo(550);
    assertThat(event.landstalAfter()).isEqualTo(800);
    assertThat(event.revisedOn()).hasToString("2023-03-01");
  }
}

package dk.kkr.agenda.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.api.Test;

class MinutesContractTest {

  private static final EventContracts DECISION = EventContracts.of("decision");

  @Test
  void the_examples_of_decision_service_are_read() {
    MinutesPublished published = DECISION.example("MinutesPublished", MinutesPublished.class);
    MinutesApproved approved = DECISION.example("MinutesApproved", MinutesApproved.class);

    assertThat(published.date()).isEqualTo("2022-03-11");
    assertThat(approved.meetingId()).isEqualTo(published.meetingId());
    assertThat(approved.minutesVersion()).isEqualTo(published.minutesVersion());
  }
}

package dk.kkr.agenda.followups;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.api.Test;

class FollowUpContractTest {

  private static final EventContracts DECISION = EventContracts.of("decision");

  @Test
  void the_examples_of_decision_service_are_read() {
    FollowUpRaised raised = DECISION.example("FollowUpRaised", FollowUpRaised.class);
    FollowUpSettled settled = DECISION.example("FollowUpSettled", FollowUpSettled.class);

    assertThat(raised.followUp(true).returnOn()).isEqualTo("2022-06-10");
    assertThat(raised.followUp(true).itemNumber()).isEqualTo("3.1");
    assertThat(settled.followUpId()).isEqualTo(raised.followUpId());
  }
}

package dk.kkr.agenda.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.api.Test;

class DecisionContractTest {

  private static final EventContracts DECISION = EventContracts.of("decision");

  @Test
  void the_examples_of_decision_service_are_read() {
    DecisionConfirmed confirmed = DECISION.example("DecisionConfirmed", DecisionConfirmed.class);
    assertThat(confirmed.outcome()).isEqualTo("ADOPTED");
    assertThat(confirmed.conditions())
        .singleElement()
        .satisfies(condition -> assertThat(condition.party().name()).isEqualTo("Hørsholm"));

    assertThat(DECISION.example("DecisionWithdrawn", DecisionWithdrawn.class).pointId())
        .isEqualTo(confirmed.pointId());
    assertThat(DECISION.example("ConditionResolved", ConditionResolved.class).conditionId())
        .isEqualTo(confirmed.conditions().getFirst().conditionId());
  }
}

package dk.kkr.quota.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.platform.test.EventContracts;
import dk.kkr.quota.council.PartyAnswer;
import org.junit.jupiter.api.Test;

/** The examples that decision-service promises are read as they are meant. */
class EventsOfDecisionTest {

  private final EventContracts contracts = EventContracts.of("decision");

  @Test
  void a_confirmed_decision_is_read_with_its_conditions() {
    DecisionConfirmed event = contracts.example("DecisionConfirmed", DecisionConfirmed.class);

    assertThat(event.outcome()).isEqualTo(DecisionConfirmed.Outcome.ADOPTED);
    assertThat(event.derived()).isFalse();
    assertThat(event.council()).isEqualTo("kkr-hovedstaden");
    assertThat(event.subject()).isNull();
    assertThat(event.conditions())
        .extracting(DecisionConfirmed.Condition::answer)
        .extracting(PartyAnswer::code, PartyAnswer::name, PartyAnswer::state)
        .containsExactly(tuple("0223", "Hørsholm", PartyAnswer.State.OPEN));
  }

  @Test
  void an_answer_is_read_with_its_day() {
    PartyAnswer answer = contracts.example("ConditionResolved", ConditionResolved.class).answer();

    assertThat(answer.code()).isEqualTo("0223");
    assertThat(answer.state()).isEqualTo(PartyAnswer.State.GRANTED);
    assertThat(answer.on()).hasToString("2022-04-25");
  }

  @Test
  void a_reopened_decision_is_read_with_its_day() {
    DecisionWithdrawn event = contracts.example("DecisionWithdrawn", DecisionWithdrawn.class);

    assertThat(event.pointId()).hasToString("9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301");
    assertThat(event.withdrawnOn()).hasToString("2022-03-14");
  }
}

package dk.kkr.appointment.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.appointment.decisions.DecisionConfirmed.Outcome;
import dk.kkr.appointment.effects.Force;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.EventContracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The examples that decision-service promises are read as they are meant. */
class EventsOfDecisionTest {

  private static final EventContracts DECISION = EventContracts.of("decision");

  @Test
  void a_confirmed_decision_is_read() {
    DecisionConfirmed decision = DECISION.example("DecisionConfirmed", DecisionConfirmed.class);

    assertThat(decision.outcome()).isEqualTo(Outcome.ADOPTED);
    assertThat(decision.decidedOn()).hasToString("2022-03-11");
    assertThat(decision.force()).isEqualTo(Force.CONDITIONAL);
    assertThat(decision.derived()).isFalse();
    assertThat(decision.subject()).isNull();
  }

  @Test
  void its_subject_is_read_and_every_outcome_that_is_none_here_is_another() throws IOException {
    for (String outcome : new String[] {"NOTED", "DISCUSSED", "POSTPONED", "REFERRED", "MIXED"}) {
      ObjectNode data = (ObjectNode) EventJson.tree(DECISION.example("DecisionConfirmed"));
      data.put("outcome", outcome);
      data.putObject("subject")
          .put("type", "SLATE")
          .put("id", "c1a7e5d2-4b3f-4e6a-8d11-0f9e8d7c6601")
          .put("revision", 2);
      DECISION.verify("DecisionConfirmed", data.toString());

      DecisionConfirmed decision =
          EventJson.read(data.toString().getBytes(StandardCharsets.UTF_8), DecisionConfirmed.class);

      assertThat(decision.outcome()).isEqualTo(Outcome.OTHER);
      assertThat(decision.subject())
          .isNotNull()
          .satisfies(subject -> assertThat(subject.concernsSlate()).isTrue())
          .satisfies(subject -> assertThat(subject.revision()).isEqualTo(2));
    }
  }

  @Test
  void a_withdrawn_decision_is_read() {
    DecisionWithdrawn decision = DECISION.example("DecisionWithdrawn", DecisionWithdrawn.class);

    assertThat(decision.withdrawnOn()).hasToString("2022-03-14");
    assertThat(decision.reason()).isEqualTo("Forkert udfald indtastet");
  }

  @Test
  void an_answer_to_a_condition_is_read() {
    ConditionResolved condition = DECISION.example("ConditionResolved", ConditionResolved.class);

    assertThat(condition.resolvedOn()).hasToString("2022-04-25");
    assertThat(condition.force()).isEqualTo(Force.IN_FORCE);
  }
}

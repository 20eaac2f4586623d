package dk.kkr.decision.points;

import static dk.kkr.decision.points.Points.CLOCK;
import static dk.kkr.decision.points.Points.DAY_AFTER;
import static dk.kkr.decision.points.Points.MEETING;
import static dk.kkr.decision.points.Points.confirmed;
import static dk.kkr.decision.points.Points.lead;
import static dk.kkr.decision.points.Points.leadUnder;
import static dk.kkr.decision.points.Points.leafUnder;
import static dk.kkr.decision.points.Points.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.decision.points.DecisionEvent.DecisionConfirmed;
import dk.kkr.decision.points.DecisionEvent.DecisionWithdrawn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadsTest {

  private final PointDecision lead = lead("1");
  private final PointDecision first = leafUnder(lead, "1.1");
  private final PointDecision second = leafUnder(lead, "1.2");

  @Test
  void a_lead_waits_for_its_last_leaf() {
    confirmed(first, Outcome.ADOPTED);
    settle(lead, first, second);
    assertThat(lead.state()).isEqualTo(PointState.OPEN);

    confirmed(second, Outcome.ADOPTED);
    settle(lead, first, second);

    assertThat(lead.state()).isEqualTo(PointState.CONFIRMED);
    assertThat(lead.takeEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            DecisionConfirmed.class,
            told -> {
              assertThat(told.derived()).isTrue();
              assertThat(told.outcome()).isEqualTo(Outcome.ADOPTED);
              assertThat(told.mode()).isNull();
              assertThat(told.conditions()).isEmpty();
              assertThat(told.revision()).isEqualTo(1);
            });
  }

  @Test
  void a_lead_is_told_once_however_often_it_is_settled() {
    confirmed(first, Outcome.ADOPTED);
    confirmed(second, Outcome.REJECTED);

    settle(lead, first, second);
    settle(lead, first, second);

    assertThat(lead.takeEvents()).hasSize(1);
    assertThat(lead.verdict()).extracting(Verdict::outcome).isEqualTo(Outcome.MIXED);
  }

  @Test
  void a_lead_is_decided_on_the_last_day_of_its_leaves() {
    recorded(first, Outcome.ADOPTED).confirm(DAY_AFTER, CLOCK);
    recorded(second, Outcome.ADOPTED).confirm(MEETING, CLOCK);

    settle(lead, first, second);

    assertThat(lead.verdict()).extracting(Verdict::decidedOn).isEqualTo(DAY_AFTER);
  }

  @Test
  void a_reopened_leaf_takes_its_lead_back() {
    confirmed(first, Outcome.ADOPTED);
    confirmed(second, Outcome.ADOPTED);
    settle(lead, first, second);
    lead.takeEvents();

    second.reopen("Forkert udfald", CLOCK);
    settle(lead, first, second);

    assertThat(lead.state()).isEqualTo(PointState.OPEN);
    assertThat(lead.verdict()).isNull();
    assertThat(lead.takeEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            DecisionWithdrawn.class, told -> assertThat(told.reason()).isEqualTo("grund"));
    recorded(second, Outcome.REJECTED).confirm(MEETING, CLOCK);
    settle(lead, first, second);
    assertThat(lead.takeEvents())
        .singleElement()
        .extracting("outcome", "revision")
        .containsExactly(Outcome.MIXED, 3L);
  }

  @Test
  void a_lead_above_a_lead_follows_from_all_leaves_below() {
    PointDecision inner = leadUnder(lead, "1.3");
    PointDecision deep = leafUnder(inner, "1.3.1");
    confirmed(first, Outcome.ADOPTED);
    confirmed(second, Outcome.ADOPTED);
    settle(lead, first, second, inner, deep);
    assertThat(lead.state()).isEqualTo(PointState.OPEN);

    confirmed(deep, Outcome.ADOPTED_AMENDED);
    settle(lead, first, second, inner, deep);

    assertThat(inner.verdict()).extracting(Verdict::outcome).isEqualTo(Outcome.ADOPTED_AMENDED);
    assertThat(lead.verdict()).extracting(Verdict::outcome).isEqualTo(Outcome.ADOPTED_AMENDED);
  }

  @Test
  void leaves_that_left_the_agenda_do_not_count() {
    confirmed(first, Outcome.ADOPTED);
    settle(lead, first, second);
    assertThat(lead.state()).isEqualTo(PointState.OPEN);

    second.remove(2, CLOCK);
    settle(lead, first, second);

    assertThat(lead.state()).isEqualTo(PointState.CONFIRMED);
  }

  @Test
  void a_new_leaf_opens_its_lead_again() {
    confirmed(first, Outcome.ADOPTED);
    confirmed(second, Outcome.ADOPTED);
    settle(lead, first, second);
    lead.takeEvents();

    PointDecision third = leafUnder(lead, "1.3");
    settle(lead, first, second, third);

    assertThat(lead.takeEvents()).singleElement().isInstanceOf(DecisionWithdrawn.class);
  }

  @Test
  void an_answer_to_a_leafs_condition_changes_the_force_of_its_lead() {
    second.record(
        Points.recording(Outcome.ADOPTED),
        List.of(Points.approvalBy("0223", "Hørsholm")),
        1,
        CLOCK);
    second.confirm(MEETING, CLOCK);
    confirmed(first, Outcome.ADOPTED);
    settle(lead, first, second);
    assertThat(lead.force()).isEqualTo(Force.CONDITIONAL);

    second.resolve(
        second.conditions().getFirst(),
        new Condition.Resolution(ConditionState.GRANTED, MEETING, "Protokol", Map.of("antal", "4")),
        CLOCK);
    settle(lead, first, second);

    assertThat(lead.force()).isEqualTo(Force.IN_FORCE);
    assertThat(lead.takeEvents()).hasSize(2);
  }

  @Test
  void a_point_that_is_alone_has_no_lead() {
    PointDecision alone =
        Points.point(UUID.randomUUID(), "2", null, true, "Tager til efterretning");
    confirmed(alone, Outcome.NOTED);

    settle(alone);

    assertThat(alone.takeEvents()).isEmpty();
  }

  private static void settle(PointDecision... points) {
    new Leads(List.of(points)).settle("grund", CLOCK, (point, before) -> {});
  }
}

package dk.kkr.decision.points;

import static dk.kkr.decision.points.Points.CLOCK;
import static dk.kkr.decision.points.Points.MEETING;
import static dk.kkr.decision.points.Points.approvalBy;
import static dk.kkr.decision.points.Points.confirmed;
import static dk.kkr.decision.points.Points.lead;
import static dk.kkr.decision.points.Points.leaf;
import static dk.kkr.decision.points.Points.recorded;
import static dk.kkr.decision.points.Points.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.points.DecisionEvent.ConditionResolved;
import dk.kkr.decision.points.DecisionEvent.DecisionConfirmed;
import dk.kkr.decision.points.DecisionEvent.DecisionWithdrawn;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.ProblemType;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PointDecisionTest {

  @Test
  void recording_tells_nobody() {
    PointDecision point = recorded(leaf("1"), Outcome.ADOPTED);

    assertThat(point.state()).isEqualTo(PointState.RECORDED);
    assertThat(point.force()).isEqualTo(Force.NONE);
    assertThat(point.takeEvents()).isEmpty();
  }

  @Test
  void confirming_tells_the_outcome_once() {
    PointDecision point = recorded(leaf("1"), Outcome.ADOPTED);

    point.confirm(MEETING, CLOCK);

    assertThat(point.takeEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            DecisionConfirmed.class,
            told -> {
              assertThat(told.outcome()).isEqualTo(Outcome.ADOPTED);
              assertThat(told.force()).isEqualTo(Force.IN_FORCE);
              assertThat(told.derived()).isFalse();
              assertThat(told.decidedOn()).isEqualTo(MEETING);
              assertThat(told.revision()).isEqualTo(1);
            });
    assertThat(point.takeEvents()).isEmpty();
  }

  @Test
  void what_is_not_recorded_cannot_be_confirmed() {
    refused(DecisionProblems.NOT_RECORDED, () -> leaf("1").confirm(MEETING, CLOCK));
  }

  @Test
  void a_decision_is_confirmed_once() {
    PointDecision point = confirmed(leaf("1"), Outcome.ADOPTED);

    refused(DecisionProblems.ALREADY_CONFIRMED, () -> point.confirm(MEETING, CLOCK));
    refused(DecisionProblems.ALREADY_CONFIRMED, () -> recorded(point, Outcome.REJECTED));
  }

  @Test
  void a_decision_is_not_taken_in_the_future() {
    PointDecision point = recorded(leaf("1"), Outcome.ADOPTED);

    refused(Problems.INVALID_INPUT, () -> point.confirm(LocalDate.now(CLOCK).plusDays(1), CLOCK));
    assertThat(point.state()).isEqualTo(PointState.RECORDED);
  }

  @Test
  void a_lead_is_neither_recorded_nor_confirmed_nor_reopened() {
    PointDecision lead = lead("1");

    refused(DecisionProblems.DERIVED_OUTCOME, () -> recorded(lead, Outcome.ADOPTED));
    refused(DecisionProblems.DERIVED_OUTCOME, () -> lead.confirm(MEETING, CLOCK));
    refused(DecisionProblems.DERIVED_OUTCOME, () -> lead.reopen("Fejl", CLOCK));
  }

  @Test
  void a_reopened_decision_is_told_and_can_be_recorded_anew() {
    PointDecision point = confirmed(leaf("1"), Outcome.ADOPTED);

    point.reopen("Forkert udfald", CLOCK);

    assertThat(point.state()).isEqualTo(PointState.RECORDED);
    assertThat(point.takeEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            DecisionWithdrawn.class,
            told -> {
              assertThat(told.reason()).isEqualTo("Forkert udfald");
              assertThat(told.withdrawnOn()).isEqualTo(LocalDate.now(CLOCK));
              assertThat(told.revision()).isEqualTo(2);
            });
    recorded(point, Outcome.REJECTED).confirm(MEETING, CLOCK);
    assertThat(point.takeEvents())
        .singleElement()
        .extracting("outcome", "revision")
        .containsExactly(Outcome.REJECTED, 3L);
  }

  @Test
  void only_a_confirmed_decision_can_be_reopened() {
    refused(DecisionProblems.NOT_CONFIRMED, () -> leaf("1").reopen("Fejl", CLOCK));
    refused(
        DecisionProblems.NOT_CONFIRMED,
        () -> recorded(leaf("1"), Outcome.NOTED).reopen("Fejl", CLOCK));
  }

  @Test
  void conditions_make_an_adoption_conditional_until_they_are_answered() {
    PointDecision point = leaf("1");
    point.record(
        recording(Outcome.ADOPTED),
        List.of(approvalBy("0223", "Hørsholm"), approvalBy("0400", "Bornholm")),
        1,
        CLOCK);
    point.confirm(MEETING, CLOCK);
    point.takeEvents();
    assertThat(point.force()).isEqualTo(Force.CONDITIONAL);

    answer(point, 0, ConditionState.REFUSED);
    assertThat(point.force()).isEqualTo(Force.CONDITIONAL);
    answer(point, 1, ConditionState.GRANTED);

    assertThat(point.force()).isEqualTo(Force.IN_FORCE);
    assertThat(point.takeEvents())
        .extracting(
            event -> ((ConditionResolved) event).result(),
            event -> ((ConditionResolved) event).force())
        .containsExactly(
            tuple(ConditionState.REFUSED, Force.CONDITIONAL),
            tuple(ConditionState.GRANTED, Force.IN_FORCE));
  }

  @Test
  void a_decision_lapses_when_everybody_refuses() {
    PointDecision point = leaf("1");
    point.record(recording(Outcome.ADOPTED), List.of(approvalBy("0223", "Hørsholm")), 1, CLOCK);
    point.confirm(MEETING, CLOCK);

    answer(point, 0, ConditionState.REFUSED);

    assertThat(point.force()).isEqualTo(Force.LAPSED);
  }

  @Test
  void a_condition_is_answered_once_and_only_of_a_confirmed_decision() {
    PointDecision point = leaf("1");
    point.record(recording(Outcome.ADOPTED), List.of(approvalBy("0223", "Hørsholm")), 1, CLOCK);
    refused(DecisionProblems.NOT_CONFIRMED, () -> answer(point, 0, ConditionState.GRANTED));
    point.confirm(MEETING, CLOCK);
    answer(point, 0, ConditionState.GRANTED);

    refused(DecisionProblems.ALREADY_RESOLVED, () -> answer(point, 0, ConditionState.REFUSED));
    assertThat(point.force()).isEqualTo(Force.IN_FORCE);
  }

  @Test
  void recording_anew_keeps_the_answers_to_conditions() {
    PointDecision point = leaf("1");
    Term hoersholm = approvalBy("0223", "Hørsholm");
    point.record(recording(Outcome.ADOPTED), List.of(hoersholm), 1, CLOCK);
    point.confirm(MEETING, CLOCK);
    answer(point, 0, ConditionState.GRANTED);
    point.reopen("En kommune mangler", CLOCK);

    refused(
        DecisionProblems.ALREADY_RESOLVED,
        () -> point.record(recording(Outcome.ADOPTED), List.of(), 1, CLOCK));
    point.record(
        recording(Outcome.ADOPTED), List.of(approvalBy("0400", "Bornholm"), hoersholm), 1, CLOCK);

    assertThat(point.conditions())
        .extracting(c -> c.party().code(), Condition::state)
        .containsExactlyInAnyOrder(
            tuple("0400", ConditionState.OPEN), tuple("0223", ConditionState.GRANTED));
  }

  @Test
  void an_outcome_that_is_not_adopted_drops_all_conditions_and_keeps_the_answers_as_earlier() {
    PointDecision point = leaf("1");
    point.record(
        recording(Outcome.ADOPTED),
        List.of(approvalBy("0223", "Hørsholm"), approvalBy("0400", "Bornholm")),
        1,
        CLOCK);
    point.confirm(MEETING, CLOCK);
    answer(point, 0, ConditionState.GRANTED);
    point.reopen("Punktet blev forkastet", CLOCK);

    recorded(point, Outcome.REJECTED).confirm(MEETING, CLOCK);

    assertThat(point.conditions()).isEmpty();
    assertThat(point.force()).isEqualTo(Force.NONE);
    assertThat(point.superseded())
        .singleElement()
        .satisfies(
            earlier -> {
              assertThat(earlier.verdict().outcome()).isEqualTo(Outcome.ADOPTED);
              assertThat(earlier.conditions())
                  .extracting(c -> c.party().code(), EarlierCondition::state)
                  .containsExactly(
                      tuple("0223", ConditionState.GRANTED), tuple("0400", ConditionState.OPEN));
            });
  }

  @Test
  void conditions_nobody_has_answered_leave_nothing_behind() {
    PointDecision point = leaf("1");
    point.record(recording(Outcome.ADOPTED), List.of(approvalBy("0223", "Hørsholm")), 1, CLOCK);

    recorded(point, Outcome.REJECTED);

    assertThat(point.conditions()).isEmpty();
    assertThat(point.superseded()).isEmpty();
  }

  @Test
  void a_wrong_answer_is_corrected_explicitly_and_told_anew() {
    PointDecision point = leaf("1");
    point.record(recording(Outcome.ADOPTED), List.of(approvalBy("0223", "Hørsholm")), 1, CLOCK);
    point.confirm(MEETING, CLOCK);
    refused(Problems.INVALID_INPUT, () -> correct(point, ConditionState.GRANTED));
    answer(point, 0, ConditionState.GRANTED);
    point.takeEvents();

    correct(point, ConditionState.REFUSED);

    assertThat(point.force()).isEqualTo(Force.LAPSED);
    assertThat(point.takeEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            ConditionResolved.class,
            told -> {
              assertThat(told.result()).isEqualTo(ConditionState.REFUSED);
              assertThat(told.revision()).isEqualTo(3);
            });
    refused(DecisionProblems.ALREADY_RESOLVED, () -> correct(point, ConditionState.REFUSED));
  }

  @Test
  void a_decision_at_a_meeting_cancelled_later_can_be_reopened_and_nothing_else() {
    PointDecision point = leaf("1");
    point.record(recording(Outcome.ADOPTED), List.of(approvalBy("0223", "Hørsholm")), 1, CLOCK);
    point.confirm(MEETING, CLOCK);
    point.takeEvents();
    point.cancel();
    refused(DecisionProblems.SHEET_WITHDRAWN, () -> answer(point, 0, ConditionState.GRANTED));

    point.reopen("Mødet er aflyst", CLOCK);

    assertThat(point.takeEvents()).singleElement().isInstanceOf(DecisionWithdrawn.class);
    refused(DecisionProblems.SHEET_WITHDRAWN, () -> point.confirm(MEETING, CLOCK));
    refused(DecisionProblems.SHEET_WITHDRAWN, () -> recorded(point, Outcome.REJECTED));
  }

  @Test
  void a_decision_is_not_taken_before_the_meeting() {
    PointDecision point = recorded(leaf("1"), Outcome.ADOPTED);

    assertThatThrownBy(() -> point.confirm(MEETING.minusDays(1), CLOCK))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.type()).isEqualTo(Problems.INVALID_INPUT);
              assertThat(e.violations())
                  .extracting(Violation::pointer)
                  .containsExactly("/decidedOn");
            });
    assertThat(point.state()).isEqualTo(PointState.RECORDED);
    point.confirm(MEETING.plusDays(1), CLOCK);
  }

  @Test
  void nothing_is_decided_at_a_cancelled_meeting() {
    PointDecision point = leaf("1");
    point.cancel();

    refused(DecisionProblems.SHEET_WITHDRAWN, () -> recorded(point, Outcome.ADOPTED));
  }

  @Test
  void a_decision_under_approved_minutes_does_not_change() {
    PointDecision point = confirmed(leaf("1"), Outcome.ADOPTED);
    point.approve();

    refused(DecisionProblems.MINUTES_APPROVED, () -> point.reopen("Fejl", CLOCK));
  }

  private static void correct(PointDecision point, ConditionState result) {
    point.resolve(
        point.conditions().getFirst(),
        new Condition.Resolution(result, MEETING, "Protokol, punkt 7", Map.of(), "Læst forkert"),
        CLOCK);
  }

  private static void answer(PointDecision point, int index, ConditionState result) {
    point.resolve(
        point.conditions().get(index),
        new Condition.Resolution(result, MEETING, "Protokol, punkt 7", Map.of()),
        CLOCK);
  }

  private static void refused(ProblemType type, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.type()).isEqualTo(type));
  }
}

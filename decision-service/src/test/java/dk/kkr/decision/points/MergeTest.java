package dk.kkr.decision.points;

import static dk.kkr.decision.points.Points.CLOCK;
import static dk.kkr.decision.points.Points.MEETING;
import static dk.kkr.decision.points.Points.confirmed;
import static dk.kkr.decision.points.Points.leaf;
import static dk.kkr.decision.points.Points.place;
import static dk.kkr.decision.points.Points.proposal;
import static dk.kkr.decision.points.Points.recorded;
import static dk.kkr.decision.points.Points.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.points.DecisionEvent.DecisionWithdrawn;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new version of an agenda meets what has been recorded. */
class MergeTest {

  @Test
  void an_unchanged_point_keeps_its_outcome_and_stays_current() {
    PointDecision point = recorded(leaf("1"), Outcome.ADOPTED);

    point.follow(point.place(), point.proposal(), 2, CLOCK);

    assertThat(point.lifespan().changedIn()).isNull();
    assertThat(point.proposalChangedIn()).isNull();
    point.record(recording(Outcome.REJECTED), List.of(), 1, CLOCK);
    point.confirm(MEETING, CLOCK);
    assertThat(point.state()).isEqualTo(PointState.CONFIRMED);
  }

  @Test
  void a_changed_proposal_is_marked_and_the_old_one_kept() {
    PointDecision point = confirmed(leaf("1"), Outcome.ADOPTED);
    Proposal old = point.proposal();

    point.follow(point.place(), proposal("Godkender en anden plan"), 2, CLOCK);

    assertThat(point.state()).isEqualTo(PointState.CONFIRMED);
    assertThat(point.proposalChangedIn()).isEqualTo(2);
    assertThat(point.proposal().text()).isEqualTo("Godkender en anden plan");
    assertThat(point.verdict()).extracting(Verdict::decidedProposal).isEqualTo(old);
    assertThat(point.takeEvents()).isEmpty();
  }

  @Test
  void an_outcome_on_an_old_version_is_refused() {
    PointDecision point = leaf("1");
    point.follow(point.place(), proposal("Godkender en anden plan"), 2, CLOCK);

    assertThatThrownBy(() -> recorded(point, Outcome.ADOPTED))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.type()).isEqualTo(DecisionProblems.OLD_AGENDA_VERSION);
              assertThat(e.extensions()).containsEntry("agendaVersion", 2);
            });
    assertThat(point.state()).isEqualTo(PointState.OPEN);
  }

  @Test
  void an_outcome_on_a_version_that_does_not_exist_is_refused() {
    PointDecision point = leaf("1");

    assertThatThrownBy(() -> point.record(recording(Outcome.ADOPTED), List.of(), 2, CLOCK))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type()).isEqualTo(Problems.INVALID_INPUT));
  }

  @Test
  void what_was_recorded_before_a_change_cannot_be_confirmed_unseen() {
    PointDecision point = recorded(leaf("1"), Outcome.ADOPTED);
    point.follow(point.place(), proposal("Godkender en anden plan"), 2, CLOCK);

    assertThatThrownBy(() -> point.confirm(MEETING, CLOCK))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(DecisionProblems.OLD_AGENDA_VERSION));
    point.record(recording(Outcome.ADOPTED), List.of(), 2, CLOCK);
    point.confirm(MEETING, CLOCK);
    assertThat(point.proposalChangedIn()).isNull();
  }

  @Test
  void a_removed_point_keeps_its_outcome_and_can_come_back() {
    PointDecision point = confirmed(leaf("1"), Outcome.ADOPTED);

    point.remove(2, CLOCK);
    assertThat(point.present()).isFalse();
    assertThat(point.state()).isEqualTo(PointState.CONFIRMED);
    point.follow(point.place(), point.proposal(), 3, CLOCK);

    assertThat(point.present()).isTrue();
    assertThat(point.lifespan()).isEqualTo(new Lifespan(1, null, null));
  }

  @Test
  void a_removed_point_is_not_decided_on() {
    PointDecision point = leaf("1");
    point.remove(2, CLOCK);

    assertThatThrownBy(() -> recorded(point, Outcome.ADOPTED))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(DecisionProblems.OLD_AGENDA_VERSION));
  }

  @Test
  void a_decided_leaf_that_is_split_is_taken_back_and_its_outcome_kept_as_an_earlier_one() {
    PointDecision point = confirmed(leaf("1"), Outcome.ADOPTED_AMENDED);

    point.follow(place(point.id(), "1", null, false), point.proposal(), 2, CLOCK);

    assertThat(point.state()).isEqualTo(PointState.OPEN);
    assertThat(point.takeEvents()).singleElement().isInstanceOf(DecisionWithdrawn.class);
    assertThat(point.superseded())
        .singleElement()
        .satisfies(
            earlier -> {
              assertThat(earlier.verdict().outcome()).isEqualTo(Outcome.ADOPTED_AMENDED);
              assertThat(earlier.verdict().recording())
                  .extracting(Recording::decidedText)
                  .isEqualTo("En anden tekst");
            });
  }

  @Test
  void a_point_that_only_moves_stays_current() {
    PointDecision point = recorded(leaf("1"), Outcome.ADOPTED);

    point.follow(place(point.id(), "2", null, true), point.proposal(), 2, CLOCK);

    assertThat(point.place().path()).isEqualTo("2");
    assertThat(point.proposalChangedIn()).isNull();
  }
}

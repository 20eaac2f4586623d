package dk.kkr.decision.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.followups.FollowUpEvent.FollowUpRaised;
import dk.kkr.decision.followups.FollowUpEvent.FollowUpSettled;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-06-10T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));
  private static final LocalDate MEETING = LocalDate.of(2022, 3, 11);
  private static final LocalDate RETURN = LocalDate.of(2022, 6, 10);
  private static final UUID NEXT = UUID.randomUUID();

  private final FollowUp followUp =
      new FollowUp(
          "kkr-hovedstaden",
          new Origin(UUID.randomUUID(), MEETING, UUID.randomUUID(), "3.1", UUID.randomUUID()),
          false,
          "Status");

  @Test
  void nobody_is_told_before_the_decision_is_confirmed() {
    followUp.write("Status", null, new Return(RETURN, null));
    assertThat(followUp.takeEvents()).isEmpty();

    followUp.raise();
    followUp.raise();

    assertThat(followUp.takeEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            FollowUpRaised.class, told -> assertThat(told.returnOn()).isEqualTo(RETURN));
  }

  @Test
  void a_change_is_told_anew_with_the_next_revision() {
    raised(new Return(RETURN, null));

    followUp.write("Status for stier", "Mere", new Return(null, null));

    assertThat(followUp.takeEvents())
        .singleElement()
        .extracting("title", "returnOn", "revision")
        .containsExactly("Status for stier", null, 2L);
  }

  @Test
  void it_follows_the_meeting_it_comes_back_to() {
    raised(new Return(RETURN, NEXT));

    followUp.follow(RETURN.plusDays(7));
    followUp.follow(RETURN.plusDays(7));

    assertThat(followUp.takeEvents())
        .singleElement()
        .extracting("returnOn", "returnMeetingId")
        .containsExactly(RETURN.plusDays(7), NEXT);
  }

  @Test
  void a_cancelled_meeting_leaves_it_to_the_next_one_from_that_day() {
    raised(new Return(RETURN, NEXT));

    followUp.release(RETURN);

    assertThat(followUp.takeEvents())
        .singleElement()
        .extracting("returnOn", "returnMeetingId")
        .containsExactly(RETURN, null);
  }

  @Test
  void a_reopened_decision_takes_it_back_until_it_is_confirmed_again() {
    raised(new Return(RETURN, null));

    followUp.takeBack(MEETING.plusDays(3), "Genåbnet");
    assertThat(followUp.state()).isEqualTo(FollowUpState.PENDING);
    followUp.raise();

    assertThat(followUp.takeEvents())
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(FollowUpSettled.class),
            second ->
                assertThat(second)
                    .isInstanceOf(FollowUpRaised.class)
                    .extracting("revision")
                    .isEqualTo(3L));
  }

  @Test
  void it_is_settled_once_and_not_in_the_future() {
    raised(new Return(RETURN, null));
    assertThatThrownBy(() -> followUp.settle(RETURN.plusDays(1), null, CLOCK))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type()).isEqualTo(Problems.INVALID_INPUT));

    followUp.settle(RETURN, "Behandlet", CLOCK);

    assertThat(followUp.takeEvents()).singleElement().isInstanceOf(FollowUpSettled.class);
    assertThatThrownBy(() -> followUp.settle(RETURN, "Behandlet", CLOCK))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.type()).isEqualTo(DecisionProblems.ALREADY_SETTLED));
  }

  @Test
  void it_is_not_settled_before_the_meeting_it_comes_from() {
    raised(new Return(RETURN, null));

    assertThatThrownBy(() -> followUp.settle(MEETING.minusDays(1), null, CLOCK))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/settledOn"));
    followUp.settle(MEETING, null, CLOCK);
  }

  @Test
  void what_nobody_was_told_of_is_settled_in_silence() {
    followUp.write("Status", null, new Return(null, null));

    followUp.settle(RETURN, null, CLOCK);

    assertThat(followUp.takeEvents()).isEmpty();
    followUp.raise();
    assertThat(followUp.takeEvents()).isEmpty();
  }

  private void raised(Return returns) {
    followUp.write("Status", null, returns);
    followUp.raise();
    followUp.takeEvents();
  }
}

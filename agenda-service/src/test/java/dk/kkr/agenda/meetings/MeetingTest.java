package dk.kkr.agenda.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final Instant NOW = Instant.parse("2022-03-01T09:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2022, 3, 11);

  @Test
  void a_new_meeting_is_told_once() {
    Meeting meeting = scheduled();

    assertThat(meeting.state()).isEqualTo(MeetingState.DRAFT);
    assertThat(meeting.takeEvents())
        .containsExactly(
            new MeetingScheduled(
                meeting.id(),
                1,
                "kkr-hovedstaden",
                null,
                DAY,
                DateStatus.CONFIRMED,
                LocalTime.of(10, 0),
                "Rådhuset",
                false));
    assertThat(meeting.takeEvents()).isEmpty();
  }

  @Test
  void others_are_told_of_a_new_day_but_not_of_a_new_practical_text() {
    Meeting meeting = scheduled();
    meeting.takeEvents();

    meeting.replan(plan(DAY, "Frokost fra kl. 12"), NOW);
    assertThat(meeting.takeEvents()).isEmpty();

    meeting.replan(plan(DAY.plusDays(7), null), NOW);
    assertThat(meeting.takeEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingRescheduled.class,
            event -> {
              assertThat(event.revision()).isEqualTo(2);
              assertThat(event.date()).isEqualTo(DAY.plusDays(7));
              assertThat(event.previousDate()).isEqualTo(DAY);
            });
  }

  @Test
  void each_release_counts_up_the_version_and_the_revision() {
    Meeting meeting = scheduled();

    assertThat(meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW)).isEqualTo(1);
    assertThat(meeting.release(VersionKind.CORRECTION, "Et punkt mere", List.of(), 0, NOW))
        .isEqualTo(2);

    assertThat(meeting.state()).isEqualTo(MeetingState.RELEASED);
    assertThat(meeting.takeEvents()).extracting(DomainEvent::revision).containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_version_that_others_were_told_of_is_never_given_twice() {
    Meeting meeting = scheduled();

    assertThat(meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW)).isEqualTo(1);
    assertThat(meeting.release(VersionKind.CORRECTION, null, List.of(), 4, NOW)).isEqualTo(5);
    assertThat(meeting.release(VersionKind.CORRECTION, null, List.of(), 4, NOW)).isEqualTo(6);
  }

  @Test
  void it_tells_again_where_it_stands() {
    Meeting meeting = scheduled();
    meeting.release(VersionKind.CORRECTION, "Udsendt", List.of(section(true)), 0, NOW);
    meeting.replan(plan(DAY.plusDays(7), null), NOW.plusSeconds(1));
    meeting.cancel("Sygdom", NOW.plusSeconds(2));
    meeting.takeEvents();

    meeting.tellAgain(
        new Meeting.Newest(VersionKind.CORRECTION, "Udsendt", List.of(section(true)), NOW));

    List<DomainEvent> told = meeting.takeEvents();
    assertThat(told).extracting(DomainEvent::revision).containsExactly(5L, 6L, 7L);
    assertThat(told.get(0))
        .isInstanceOfSatisfying(
            MeetingScheduled.class, e -> assertThat(e.date()).isEqualTo(DAY.plusDays(7)));
    assertThat(told.get(1))
        .isInstanceOfSatisfying(
            AgendaReleased.class,
            e -> {
              assertThat(e.agendaVersion()).isEqualTo(1);
              assertThat(e.releasedAt()).isEqualTo(NOW);
              assertThat(e.date()).isEqualTo(DAY.plusDays(7));
              assertThat(e.confidential()).isTrue();
            });
    assertThat(told.get(2))
        .isInstanceOfSatisfying(
            MeetingCancelled.class, e -> assertThat(e.reason()).isEqualTo("Sygdom"));
  }

  @Test
  void minutes_that_are_told_of_again_change_nothing() {
    Meeting meeting = scheduled();
    meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW);
    meeting.minutesPublished(2, NOW);

    meeting.minutesPublished(2, NOW.plusSeconds(1));
    assertThat(meeting.updatedAt()).isEqualTo(NOW);

    meeting.minutesApproved(2, NOW);
    meeting.minutesApproved(2, NOW.plusSeconds(1));
    assertThat(meeting.updatedAt()).isEqualTo(NOW);
  }

  @Test
  void a_release_with_a_closed_item_is_confidential() {
    Meeting meeting = scheduled();
    meeting.takeEvents();

    meeting.release(VersionKind.CORRECTION, null, List.of(section(false)), 0, NOW);
    meeting.release(VersionKind.CORRECTION, null, List.of(section(true)), 0, NOW);

    assertThat(meeting.takeEvents())
        .extracting(DomainEvent::confidential)
        .containsExactly(false, true);
  }

  @Test
  void a_draft_is_held_after_its_release_only() {
    Meeting meeting = scheduled();

    refused(() -> meeting.hold(DAY, NOW));
    meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW);
    meeting.hold(DAY, NOW);

    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void a_meeting_is_held_on_its_day_or_later_and_not_before() {
    Meeting meeting = scheduled();
    meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW);

    refused(() -> meeting.hold(DAY.minusDays(1), NOW));
    assertThat(meeting.state()).isEqualTo(MeetingState.RELEASED);
    meeting.hold(DAY.plusDays(1), NOW);

    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
  }

  @Test
  void a_held_meeting_is_not_moved_or_called_off() {
    Meeting meeting = scheduled();
    meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW);
    meeting.hold(DAY, NOW);

    refused(() -> meeting.replan(plan(DAY.plusDays(1), null), NOW));
    refused(() -> meeting.cancel("Sygdom", NOW));
  }

  @Test
  void the_agenda_of_a_held_meeting_is_corrected_until_its_minutes_are_approved() {
    Meeting meeting = scheduled();
    meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW);
    meeting.minutesPublished(1, NOW);

    assertThat(meeting.release(VersionKind.CORRECTION, "Som afholdt", List.of(), 0, NOW))
        .isEqualTo(2);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);

    meeting.minutesApproved(1, NOW);
    refused(() -> meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW));
    refused(() -> meeting.arrange(Outline.EMPTY, NOW));
  }

  @Test
  void a_cancelled_meeting_stays_cancelled() {
    Meeting meeting = scheduled();
    meeting.takeEvents();

    meeting.cancel("Sygdom", NOW);

    assertThat(meeting.takeEvents())
        .containsExactly(new MeetingCancelled(meeting.id(), 2, "kkr-hovedstaden", DAY, "Sygdom"));
    refused(() -> meeting.cancel("Igen", NOW));
    refused(() -> meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW));
  }

  @Test
  void published_minutes_state_that_the_meeting_was_held_and_approved_ones_close_it() {
    Meeting meeting = scheduled();
    meeting.release(VersionKind.CORRECTION, null, List.of(), 0, NOW);

    meeting.minutesPublished(1, NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
    assertThat(meeting.minutesState()).isEqualTo(MinutesState.PUBLISHED);

    meeting.minutesApproved(1, NOW);
    assertThat(meeting.state()).isEqualTo(MeetingState.CLOSED);
    assertThat(meeting.minutesState()).isEqualTo(MinutesState.APPROVED);
  }

  @Test
  void a_stub_of_a_meeting_elsewhere_has_no_agenda_but_can_be_held_and_get_its_minutes_link() {
    Meeting stub = Meeting.schedule(UUID.randomUUID(), "k29", external(null), NOW);

    refused(() -> stub.release(VersionKind.CORRECTION, null, List.of(), 0, NOW));
    stub.hold(DAY, NOW);
    stub.replan(external("https://example.org/referat"), NOW);

    assertThat(stub.plan().minutesLink()).isEqualTo("https://example.org/referat");
  }

  private static void refused(ThrowingCallable verb) {
    assertThatThrownBy(verb)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(AgendaProblems.MEETING_NOT_OPEN));
  }

  private static AgendaReleased.Section section(boolean closed) {
    AgendaReleased.Item item =
        new AgendaReleased.Item(
            UUID.randomUUID(), "1.1", "Et punkt", null, null, closed, "0".repeat(64), List.of());
    return new AgendaReleased.Section(UUID.randomUUID(), "1", "Sager", List.of(item));
  }

  private static Meeting scheduled() {
    return Meeting.schedule(UUID.randomUUID(), "kkr-hovedstaden", plan(DAY, null), NOW);
  }

  private static MeetingPlan plan(LocalDate date, @Nullable String note) {
    return new MeetingPlan(
        null,
        date,
        DateStatus.CONFIRMED,
        LocalTime.of(10, 0),
        null,
        "Rådhuset",
        note,
        List.of(),
        false,
        null,
        List.of());
  }

  private static MeetingPlan external(@Nullable String link) {
    return new MeetingPlan(
        null, DAY, DateStatus.CONFIRMED, null, null, null, null, List.of(), true, link, List.of());
  }
}

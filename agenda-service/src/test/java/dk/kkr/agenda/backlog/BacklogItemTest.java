package dk.kkr.agenda.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.meetings.Ahead;
import dk.kkr.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BacklogItemTest {

  private static final Instant NOW = Instant.parse("2022-03-12T08:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2022, 6, 1);
  private static final Ahead MAY = new Ahead(UUID.randomUUID(), LocalDate.of(2022, 5, 31));
  private static final Ahead JUNE = new Ahead(UUID.randomUUID(), DUE);
  private static final Ahead AUGUST = new Ahead(UUID.randomUUID(), LocalDate.of(2022, 8, 19));

  @Test
  void it_waits_for_the_first_meeting_on_or_after_its_day() {
    BacklogItem entry = entry(null);

    assertThat(entry.waitFor(List.of(MAY, JUNE, AUGUST), NOW)).isTrue();

    assertThat(entry.meetingId()).isEqualTo(JUNE.id());
  }

  @Test
  void a_meeting_that_was_named_comes_first_while_it_stands() {
    BacklogItem entry = entry(AUGUST.id());

    entry.waitFor(List.of(MAY, JUNE, AUGUST), NOW);
    assertThat(entry.meetingId()).isEqualTo(AUGUST.id());

    entry.waitFor(List.of(MAY, JUNE), NOW);
    assertThat(entry.meetingId()).isEqualTo(JUNE.id());
  }

  @Test
  void without_a_meeting_it_waits_and_a_later_one_picks_it_up() {
    BacklogItem entry = entry(null);

    assertThat(entry.waitFor(List.of(MAY), NOW)).isFalse();
    assertThat(entry.meetingId()).isNull();

    assertThat(entry.waitFor(List.of(MAY, AUGUST), NOW)).isTrue();
    assertThat(entry.waitFor(List.of(MAY, AUGUST), NOW)).isFalse();
    assertThat(entry.meetingId()).isEqualTo(AUGUST.id());
  }

  @Test
  void a_placed_entry_is_neither_placed_nor_dismissed_again() {
    BacklogItem entry = entry(null);
    entry.place(JUNE.id(), UUID.randomUUID(), NOW);

    assertThatThrownBy(() -> entry.dismiss("Alligevel ikke", NOW))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.type()).isEqualTo(AgendaProblems.ENTRY_NOT_OPEN));
  }

  @Test
  void what_changes_at_its_origin_changes_an_open_entry_only() {
    BacklogItem entry = entry(null);
    Proposal other =
        new Proposal("Ny titel", null, List.of(), null, LocalDate.of(2022, 8, 1), null, false);

    entry.revise(other, Origin.BY_HAND, NOW);
    assertThat(entry.title()).isEqualTo("Ny titel");

    entry.place(JUNE.id(), UUID.randomUUID(), NOW);
    entry.revise(proposal(null), Origin.BY_HAND, NOW);
    assertThat(entry.title()).isEqualTo("Ny titel");
    assertThat(entry.state()).isEqualTo(BacklogItem.State.PLACED);
  }

  @Test
  void a_reopened_entry_brings_its_item_along_and_does_not_go_back_in_time() {
    UUID source = UUID.randomUUID();
    BacklogItem entry = entry(null);
    entry.place(AUGUST.id(), source, NOW);

    entry.reopen(source, AUGUST.date(), false, NOW);

    assertThat(entry.state()).isEqualTo(BacklogItem.State.OPEN);
    assertThat(entry.sourceItemId()).isEqualTo(source);
    assertThat(entry.notBefore()).isEqualTo(AUGUST.date());
  }

  @Test
  void an_approval_of_minutes_is_written_anew_and_never_copied() {
    BacklogItem entry =
        BacklogItem.open(
            "kkr-hovedstaden", Origin.minutesOf(UUID.randomUUID()), proposal(null), NOW);
    entry.place(JUNE.id(), UUID.randomUUID(), NOW);

    entry.reopen(UUID.randomUUID(), DUE, false, NOW);

    assertThat(entry.sourceItemId()).isNull();
  }

  @Test
  void after_its_meeting_was_called_off_it_does_not_wait_for_one_before_that_was_named_for_it() {
    BacklogItem entry = entry(MAY.id());
    entry.place(AUGUST.id(), UUID.randomUUID(), NOW);

    entry.reopen(UUID.randomUUID(), AUGUST.date(), false, NOW);
    entry.waitFor(List.of(MAY, JUNE), NOW);

    assertThat(entry.meetingId()).isNull();
  }

  @Test
  void a_removed_item_lets_its_entry_wait_for_the_meeting_that_was_named() {
    BacklogItem entry = entry(AUGUST.id());
    entry.place(AUGUST.id(), UUID.randomUUID(), NOW);

    entry.reopen(null, null, false, NOW);
    entry.waitFor(List.of(JUNE, AUGUST), NOW);

    assertThat(entry.meetingId()).isEqualTo(AUGUST.id());
  }

  @Test
  void a_closed_entry_stays_closed_whatever_is_told_of_it_later() {
    BacklogItem entry = entry(null);
    assertThat(entry.closed()).isFalse();

    entry.close(NOW);
    entry.revise(proposal(null), Origin.BY_HAND, NOW);

    assertThat(entry.closed()).isTrue();
  }

  private static BacklogItem entry(@Nullable UUID requested) {
    return BacklogItem.open("kkr-hovedstaden", Origin.BY_HAND, proposal(requested), NOW);
  }

  private static Proposal proposal(@Nullable UUID requested) {
    return new Proposal("Status", "Tekst", List.of(), DUE, DUE, requested, false);
  }
}

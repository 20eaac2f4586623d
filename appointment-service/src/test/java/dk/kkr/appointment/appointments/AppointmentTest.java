package dk.kkr.appointment.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.appointment.appointments.AppointmentEvent.AppointmentEnded;
import dk.kkr.appointment.appointments.AppointmentEvent.AppointmentMade;
import dk.kkr.appointment.appointments.AppointmentEvent.TermExpiring;
import dk.kkr.appointment.appointments.HistoryEntry.Act;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.test.EventContracts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentTest {

  private static final LocalDate FROM = LocalDate.of(2022, 3, 11);
  private static final LocalDate TO = LocalDate.of(2025, 12, 31);
  private static final Ending OFFICE =
      new Ending(LocalDate.of(2022, 9, 30), EndReason.OFFICE_ENDED, "Hvervet slutter");

  @Test
  void what_waits_tells_nobody() {
    Appointment appointment = appointment(null);

    assertThat(appointment.takeEvents()).isEmpty();
    assertThat(appointment.state()).isEqualTo(AppointmentState.PENDING);
    appointment.lapse(FROM, "Betingelsen er afvist");
    assertThat(appointment.takeEvents()).isEmpty();
    appointment.compensate(FROM, "Genåbnet");
    assertThat(appointment.takeEvents()).isEmpty();
    assertThat(appointment.retell()).isFalse();
  }

  @Test
  void it_is_made_ended_and_compensated_and_all_of_it_stays_readable() {
    Appointment appointment = made(TO, OFFICE);
    appointment.end(OFFICE);
    appointment.compensate(LocalDate.of(2022, 10, 5), "Genåbnet");

    assertThat(appointment.history())
        .extracting(HistoryEntry::act, HistoryEntry::on, HistoryEntry::reason)
        .containsExactly(
            tuple(Act.DECIDED, FROM, null),
            tuple(Act.MADE, FROM, null),
            tuple(Act.ENDED, OFFICE.on(), EndReason.OFFICE_ENDED),
            tuple(Act.COMPENSATED, LocalDate.of(2022, 10, 5), EndReason.DECISION_WITHDRAWN));
    assertThat(told(appointment))
        .as("whoever acted on its end is told that it counts as never made")
        .containsExactly(AppointmentMade.class, AppointmentEnded.class, AppointmentEnded.class);
  }

  @Test
  void the_first_end_to_come_is_the_one_that_counts() {
    assertThat(made(null, null).lastDay()).isNull();
    assertThat(made(TO, null).lastDay()).isEqualTo(TO);
    assertThat(made(TO, OFFICE).lastDay()).isEqualTo(OFFICE.on());
    Appointment appointment = made(TO, OFFICE);
    appointment.plan(new Ending(LocalDate.of(2022, 6, 30), EndReason.RESIGNED, null));
    assertThat(appointment.lastDay()).hasToString("2022-06-30");
  }

  @Test
  void an_office_ends_it_on_its_last_day_and_a_term_on_the_day_after() {
    Appointment byOffice = made(TO, OFFICE);
    assertThat(byOffice.due(OFFICE.on().minusDays(1))).isEmpty();
    assertThat(byOffice.due(OFFICE.on())).contains(OFFICE);

    Appointment byTerm = made(TO, null);
    assertThat(byTerm.due(TO)).isEmpty();
    assertThat(byTerm.due(TO.plusDays(1)).map(Ending::reason)).contains(EndReason.TERM_ENDED);
  }

  @Test
  void an_office_that_ends_with_the_term_ends_the_term() {
    Appointment appointment = made(TO, new Ending(TO, EndReason.OFFICE_ENDED, "Hvervet slutter"));

    assertThat(appointment.due(TO)).isEmpty();
    assertThat(appointment.due(TO.plusDays(1)).map(Ending::reason)).contains(EndReason.TERM_ENDED);
  }

  @Test
  void what_has_ended_is_never_due() {
    Appointment appointment = made(TO, OFFICE);
    appointment.end(OFFICE);

    assertThat(appointment.due(TO.plusDays(1))).isEqualTo(Optional.empty());
  }

  @Test
  void that_a_term_runs_out_is_told_once() {
    Appointment appointment = made(TO, null);
    appointment.takeEvents();

    appointment.expire();
    appointment.expire();

    assertThat(told(appointment)).containsExactly(TermExpiring.class);
  }

  @Test
  void who_gave_way_is_back_when_that_is_undone() {
    Appointment appointment = made(null, null);
    UUID point = UUID.randomUUID();
    appointment.giveWay(new Ending(FROM.plusDays(9), EndReason.DISMISSED, null), point);
    assertThat(appointment.replacedBy()).isEqualTo(point);

    appointment.reinstate(FROM.plusDays(12), "Genåbnet");

    assertThat(appointment.state()).isEqualTo(AppointmentState.IN_FORCE);
    assertThat(appointment.lastDay()).isNull();
    assertThat(appointment.ended()).isNull();
    assertThat(told(appointment))
        .containsExactly(AppointmentMade.class, AppointmentEnded.class, AppointmentMade.class);
  }

  @Test
  void what_it_tells_keeps_the_contract_and_counts_without_gaps() {
    Appointment appointment = made(TO, OFFICE);
    appointment.expire();
    appointment.end(OFFICE);
    List<DomainEvent> events = appointment.takeEvents();

    assertThat(events).extracting(DomainEvent::revision).containsExactly(1L, 2L, 3L);
    events.forEach(EventContracts.of("appointment")::verify);
  }

  @Test
  void it_tells_again_where_it_stands() {
    Appointment inForce = made(TO, null);
    inForce.expire();
    inForce.takeEvents();
    assertThat(inForce.retell()).isTrue();
    assertThat(told(inForce)).containsExactly(AppointmentMade.class, TermExpiring.class);

    Appointment ended = made(TO, OFFICE);
    ended.end(OFFICE);
    ended.takeEvents();
    ended.retell();
    assertThat(told(ended)).containsExactly(AppointmentEnded.class);
  }

  private static List<Class<?>> told(Appointment appointment) {
    return appointment.takeEvents().stream().<Class<?>>map(Object::getClass).toList();
  }

  private static Appointment made(@Nullable LocalDate to, @Nullable Ending office) {
    Appointment appointment = appointment(to);
    appointment.make(appointment.term(), null, office);
    return appointment;
  }

  private static Appointment appointment(@Nullable LocalDate to) {
    return new Appointment(
        UUID.randomUUID(),
        "kkr-hovedstaden",
        new Post(
            UUID.randomUUID(),
            "Erhvervsfonden",
            UUID.randomUUID(),
            "Borgmester 1",
            UUID.randomUUID(),
            "Agnes Ahorn"),
        new Basis(UUID.randomUUID(), 1, UUID.randomUUID(), UUID.randomUUID(), 1),
        new Term(FROM, to, null),
        FROM);
  }
}

package dk.kkr.agenda.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.EventContracts;
import org.junit.jupiter.api.Test;

class AppointmentContractTest {

  private static final EventContracts APPOINTMENT = EventContracts.of("appointment");

  @Test
  void the_examples_of_appointment_service_are_read() {
    AppointmentMade made = APPOINTMENT.example("AppointmentMade", AppointmentMade.class);
    AppointmentEnded ended = APPOINTMENT.example("AppointmentEnded", AppointmentEnded.class);
    SeatVacated vacated = APPOINTMENT.example("SeatVacated", SeatVacated.class);
    TermExpiring expiring = APPOINTMENT.example("TermExpiring", TermExpiring.class);

    assertThat(made.council()).isEqualTo("kkr-hovedstaden");
    assertThat(made.person().name()).isNotBlank();
    assertThat(made.validFrom()).isNotNull();
    assertThat(ended.reason()).isNotBlank();
    assertThat(ended.endedOn()).isNotNull();
    assertThat(vacated.body().name()).isEqualTo("Copenhagen Capacity");
    assertThat(vacated.seatId()).isEqualTo(made.seat().id());
    assertThat(vacated.formerHolder().name()).isNotBlank();
    assertThat(expiring.expiresOn()).isNotNull();
    assertThat(expiring.seat().label()).isNotBlank();
  }
}

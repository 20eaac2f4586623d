package dk.kkr.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything that others were told of is told again on request, as it stands now. */
@QuarkusTest
class RepublicationTest {

  @Test
  void effects_appointments_and_vacancies_are_told_again_with_the_next_revision() {
    TestBody body = TestBody.create();
    List<UUID> persons = body.threeWhoMay();
    TestPoint applied = TestPoint.on(body.written(persons)).adopted();
    TestBody.endOffice(persons.getFirst(), LocalDate.of(2022, 9, 30));
    TestPoint refused = TestPoint.on(UUID.randomUUID()).adopted();
    TestPoint withdrawn = TestPoint.on(UUID.randomUUID()).adopted().withdrawn();
    TestBody waitingBody = TestBody.create();
    TestPoint.on(waitingBody.written(waitingBody.threeWhoMay())).adoptedOnCondition();

    Api.secretariat()
        .body("{\"council\":\"" + Api.COUNCIL + "\"}")
        .post("/republication")
        .then()
        .statusCode(200);

    assertThat(told(applied.id)).containsExactly("EffectApplied 1", "EffectApplied 2");
    assertThat(told(refused.id)).containsExactly("EffectRefused 1", "EffectRefused 2");
    assertThat(told(withdrawn.id)).containsExactly("EffectRefused 1");
    assertThat(told(appointment(persons.getFirst())))
        .containsExactly("AppointmentMade 1", "AppointmentEnded 2", "AppointmentEnded 3");
    assertThat(told(appointment(persons.get(1))))
        .containsExactly("AppointmentMade 1", "AppointmentMade 2");
    assertThat(told(body.seats.getFirst())).containsExactly("SeatVacated 1", "SeatVacated 2");
    assertThat(
            ServiceDatabase.count(
                "outbox o JOIN appointment a ON a.id = o.subject", "a.body_id = ?", waitingBody.id))
        .as("what waits is told nobody")
        .isZero();
  }

  private static UUID appointment(UUID person) {
    return UUID.fromString(
        Api.read("/appointments?personId=" + person).at("/items/0/appointmentId").asText());
  }

  private static List<String> told(UUID aggregate) {
    return ToldEvent.about(aggregate).stream()
        .map(told -> told.type() + " " + told.revision())
        .toList();
  }
}

package dk.kkr.agenda.backlog;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.backlog.Entries.entryFrom;
import static dk.kkr.agenda.backlog.Entries.place;
import static dk.kkr.agenda.backlog.Entries.waitsFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.IncomingEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What appointment-service tells of seats waits for an agenda until somebody is appointed. */
@QuarkusTest
class OpenSeatsStoryTest {

  private static final IncomingEvents APPOINTMENT = IncomingEvents.from("appointment");

  private final UUID seat = UUID.randomUUID();
  private final UUID appointment = UUID.randomUUID();

  @Test
  void a_vacant_seat_waits_for_the_next_meeting_until_somebody_is_appointed() {
    LocalDate vacant = Api.freeDay();
    vacated(vacant, 1);
    String entry = entryFrom(appointment);
    Api.Meeting next = Api.meeting(Api.COUNCIL, vacant.plusDays(3));
    waitsFor(entry, next);
    secretariat()
        .get(entry)
        .then()
        .body("origin.type", equalTo("VACANCY"))
        .body("origin.seatId", equalTo(seat.toString()))
        .body("title", equalTo("Udpegning til Havnebestyrelsen"))
        .body("text", containsString("Borgmester Ahorn sidder ikke længere i Havnebestyrelsen"))
        .body("points[0].verbs[0]", equalTo("APPOINT"));
    place(entry, next).statusCode(200);

    made(UUID.randomUUID(), vacant.plusDays(3));

    secretariat()
        .get(entry)
        .then()
        .body("state", equalTo("SETTLED"))
        .body("closingNote", containsString("Borgmester Birk er udpeget"));
  }

  @Test
  void a_seat_that_is_vacant_again_gets_an_entry_of_its_own() {
    LocalDate vacant = Api.freeDay();
    vacated(vacant, 1);
    UUID second = UUID.randomUUID();
    made(second, vacant.plusDays(1));

    APPOINTMENT.take("SeatVacated", seat, 2, vacancy(second, vacant.plusDays(2)));

    secretariat().get(entryFrom(appointment)).then().body("state", equalTo("SETTLED"));
    secretariat().get(entryFrom(second)).then().body("state", equalTo("OPEN"));
  }

  @Test
  void a_term_that_ends_soon_waits_until_the_appointment_has_ended() {
    LocalDate last = Api.freeDay();
    APPOINTMENT.take(
        "TermExpiring",
        appointment,
        2,
        """
        {"appointmentId":"%s","council":"kkr-hovedstaden",%s,"seat":{"id":"%s","label":"Formand"},
         "person":{"id":"%s","name":"Borgmester Ahorn"},"expiresOn":"%s"}
        """
            .formatted(appointment, body(), seat, UUID.randomUUID(), last));
    String entry = entryFrom(appointment);
    secretariat()
        .get(entry)
        .then()
        .body("origin.type", equalTo("TERM_EXPIRING"))
        .body("dueOn", equalTo(last.toString()));

    ended(3, "RESIGNED");

    secretariat()
        .get(entry)
        .then()
        .body("state", equalTo("SETTLED"))
        .body("closingNote", equalTo("Udpegningen er ophørt før tiden"));
  }

  @Test
  void a_vacancy_is_settled_when_the_decision_behind_the_appointment_is_reopened() {
    vacated(Api.freeDay(), 1);
    ended(2, "OFFICE_ENDED");
    secretariat().get(entryFrom(appointment)).then().body("state", equalTo("OPEN"));

    ended(3, "DECISION_WITHDRAWN");

    secretariat()
        .get(entryFrom(appointment))
        .then()
        .body("state", equalTo("SETTLED"))
        .body("meetingId", nullValue());
  }

  @Test
  void a_seat_that_a_reopened_decision_fills_anew_is_no_vacancy() {
    APPOINTMENT.take(
        "SeatVacated",
        seat,
        1,
        vacancy(appointment, Api.freeDay()).replace("OFFICE_ENDED", "DECISION_WITHDRAWN"));

    assertThat(entryFrom(appointment)).endsWith("null");
  }

  private void vacated(LocalDate from, long revision) {
    APPOINTMENT.take("SeatVacated", seat, revision, vacancy(appointment, from));
  }

  private String vacancy(UUID former, LocalDate from) {
    return """
    {"seatId":"%s","council":"kkr-hovedstaden",%s,"label":"Formand","vacantFrom":"%s",
     "reason":"OFFICE_ENDED","formerAppointmentId":"%s",
     "formerHolder":{"id":"%s","name":"Borgmester Ahorn"},"dueOn":null}
    """
        .formatted(seat, body(), from, former, UUID.randomUUID());
  }

  private void made(UUID newAppointment, LocalDate from) {
    APPOINTMENT.take(
        "AppointmentMade",
        newAppointment,
        1,
        """
        {"appointmentId":"%s","council":"kkr-hovedstaden",%s,"seat":{"id":"%s","label":"Formand"},
         "person":{"id":"%s","name":"Borgmester Birk"},"validFrom":"%s","validTo":null,
         "termLabel":null,"decision":{"pointId":"%s","meetingId":"%s"}}
        """
            .formatted(
                newAppointment,
                body(),
                seat,
                UUID.randomUUID(),
                from,
                UUID.randomUUID(),
                UUID.randomUUID()));
  }

  private void ended(long revision, String reason) {
    APPOINTMENT.take(
        "AppointmentEnded",
        appointment,
        revision,
        """
        {"appointmentId":"%s","council":"kkr-hovedstaden",%s,"seat":{"id":"%s","label":"Formand"},
         "person":{"id":"%s","name":"Borgmester Ahorn"},"endedOn":"2050-01-01","reason":"%s",
         "note":null}
        """
            .formatted(appointment, body(), seat, UUID.randomUUID(), reason));
  }

  private static String body() {
    return "\"body\":{\"id\":\"%s\",\"name\":\"Havnebestyrelsen\"}".formatted(UUID.randomUUID());
  }
}

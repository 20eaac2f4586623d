package dk.kkr.decision.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.platform.test.EventContracts;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sits in a body that an item names is pointed out before the meeting. */
@QuarkusTest
class PossibleConflictsTest {

  private static final IncomingEvents APPOINTMENT = IncomingEvents.from("appointment");

  private final UUID appointment = UUID.randomUUID();

  @Test
  void somebody_who_sits_in_a_body_that_a_point_names_is_pointed_out() {
    TestAgenda agenda = agendaThatNames("Fjordhavnen");
    appointed("Fjordhavnen", "Agnes Ahorn", "2021-01-01");

    conflicts(agenda)
        .body("items.person", contains("Agnes Ahorn"))
        .body("items.body", contains("Fjordhavnen"))
        .body("items.itemNumber", contains("3.1"));
  }

  @Test
  void an_appointment_that_has_ended_or_was_undone_is_no_conflict() {
    TestAgenda agenda = agendaThatNames("Bakkehuset");
    appointed("Bakkehuset", "Birk Birkelund", "2021-01-01");
    ended(2, "2022-03-11", "RESIGNED");
    conflicts(agenda).body("items.person", hasItem("Birk Birkelund"));
    ended(3, "2022-03-10", "RESIGNED");
    conflicts(agenda).body("items", empty());
    ended(4, "2022-03-20", "DECISION_WITHDRAWN");

    conflicts(agenda).body("items", empty());
  }

  @Test
  void an_appointment_that_begins_after_the_meeting_is_no_conflict() {
    TestAgenda agenda = agendaThatNames("Klitgaarden");
    appointed("Klitgaarden", "Cille Cypres", "2022-03-12");

    conflicts(agenda).body("items.person", not(hasItem("Cille Cypres")));
  }

  @Test
  void only_the_circle_of_the_council_reads_them() {
    TestAgenda agenda = agendaThatNames("Fyrtårnet");
    String path = "/sheets/" + agenda.meetingId() + "/possible-conflicts";

    Api.anybody().get(path).then().statusCode(401);
    Api.as(TestTokens.secretariat("kkr-sjaelland")).get(path).then().statusCode(403);
    Api.secretariat()
        .get("/sheets/" + UUID.randomUUID() + "/possible-conflicts")
        .then()
        .statusCode(404);
  }

  @Test
  void the_examples_of_appointment_service_are_read() {
    EventContracts contracts = EventContracts.of("appointment");
    AppointmentMade made = contracts.example("AppointmentMade", AppointmentMade.class);
    AppointmentEnded ended = contracts.example("AppointmentEnded", AppointmentEnded.class);

    assertThat(made.person().name()).isNotBlank();
    assertThat(made.validTo()).isAfter(made.validFrom());
    assertThat(ended.appointmentId()).isEqualTo(made.appointmentId());
    assertThat(ended.reason()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "Erhvervshus Nord, Resultatkontrakt med erhvervshus nord, true",
    "Erhvervshus Nord, Erhvervshus Nords strategi, true",
    "Erhvervshus Nord, Erhvervshus Nordsjælland, false",
    "Movia, Movias budget, true",
    "RAR, Nyt fra RAR, true",
    "RAR, rar stemning, false",
    "A+B (fonden), Støtte til A+B (fonden), true"
  })
  void a_body_is_named_by_whole_words(String body, String text, boolean named) {
    assertThat(Mention.of(body).in(text)).isEqualTo(named);
  }

  private static TestAgenda agendaThatNames(String body) {
    TestAgenda agenda = TestAgenda.usual();
    agenda.point("3.1", "1").text = "Godkender aftalen med " + body;
    return agenda.released();
  }

  private static ValidatableResponse conflicts(TestAgenda agenda) {
    return Api.secretariat()
        .get("/sheets/" + agenda.meetingId() + "/possible-conflicts")
        .then()
        .statusCode(200);
  }

  private void appointed(String body, String person, String from) {
    APPOINTMENT.take(
        "AppointmentMade",
        appointment,
        1,
        """
        {"appointmentId":"%s","council":"kkr-hovedstaden","body":{"id":"%s","name":"%s"},
         "seat":{"id":"%s","label":"Medlem"},"person":{"id":"%s","name":"%s"},
         "validFrom":"%s","validTo":null,"termLabel":null,
         "decision":{"pointId":"%s","meetingId":"%s"}}
        """
            .formatted(
                appointment,
                UUID.randomUUID(),
                body,
                UUID.randomUUID(),
                UUID.randomUUID(),
                person,
                from,
                UUID.randomUUID(),
                UUID.randomUUID()));
  }

  private void ended(long revision, String on, String reason) {
    APPOINTMENT.take(
        "AppointmentEnded",
        appointment,
        revision,
        """
        {"appointmentId":"%s","council":"kkr-hovedstaden","body":{"id":"%s","name":"B"},
         "seat":{"id":"%s","label":"Medlem"},"person":{"id":"%s","name":"P"},
         "endedOn":"%s","reason":"%s","note":null}
        """
            .formatted(
                appointment, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), on, reason));
  }
}

package dk.kkr.appointment.appointments;

import static dk.kkr.appointment.Api.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import dk.kkr.platform.test.ProblemRules;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends appointments: offices, terms and people, today and on a day to come. */
@QuarkusTest
class DueTest {

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Appointments appointments;
  private final Ends ends;
  private TestBody body;
  private List<UUID> persons;

  DueTest(Appointments appointments, Ends ends) {
    this.appointments = appointments;
    this.ends = ends;
  }

  @BeforeEach
  void aBodyIsThere() {
    body = TestBody.create();
    persons = body.threeWhoMay();
  }

  @Test
  void an_office_that_has_ended_ends_the_appointment_and_vacates_the_seat_at_once() {
    appoint(null);
    UUID appointment = appointmentOf(persons.get(1));

    TestBody.endOffice(persons.get(1), LocalDate.of(2022, 9, 30));

    JsonNode ended = Api.read("/appointments/" + appointment);
    assertThat(ended.path("state").asText()).isEqualTo("ENDED");
    assertThat(ended.path("lastDay").asText()).isEqualTo("2022-09-30");
    assertThat(ended.path("endReason").asText()).isEqualTo("OFFICE_ENDED");
    assertThat(ended.path("endNote").asText())
        .isEqualTo(
            "Hvervet som borgmester i Eksempelby Kommune slutter 30. september 2022: Fratrådt efter eget ønske");
    assertThat(ToldEvent.about(body.seats.get(1)))
        .singleElement()
        .satisfies(
            vacated -> {
              assertThat(vacated.type()).isEqualTo("SeatVacated");
              assertThat(vacated.text("vacantFrom")).isEqualTo("2022-10-01");
              assertThat(vacated.text("reason")).isEqualTo("OFFICE_ENDED");
              assertThat(vacated.text("dueOn")).isEqualTo("2022-06-01");
              assertThat(vacated.data().at("/formerHolder/name").asText()).isEqualTo("Bent Birk");
              assertThat(vacated.text("formerAppointmentId")).isEqualTo(appointment.toString());
            });
    assertThat(seat("2022-09-30").at("/holder/name").asText()).isEqualTo("Bent Birk");
    assertThat(seat("2022-10-01").path("holder").isNull()).isTrue();
    assertThat(seat("2022-12-24").path("vacantSince").asText()).isEqualTo("2022-10-01");
  }

  @Test
  void the_seat_that_became_vacant_is_filled_by_a_slate_of_one() {
    appoint(null);
    TestBody.endOffice(persons.get(1), LocalDate.of(2022, 9, 30));
    UUID successor = body.mayor("Eva Eg");
    UUID slate =
        Api.create(
            "/slates",
            map(
                "bodyId",
                body.id,
                "candidates",
                List.of(map("seatId", body.seats.get(1), "personId", successor)),
                "validFrom",
                "2022-11-01"),
            "slateId");
    assertThat(Api.read("/slates/" + slate).at("/evaluation/result").asText())
        .as("those who stay count too")
        .isEqualTo("SATISFIED");

    TestPoint.on(slate).adopted();

    assertThat(seat("2022-11-01").at("/holder/name").asText()).isEqualTo("Eva Eg");
    assertThat(seat("2022-10-15").path("vacantSince").asText()).isEqualTo("2022-10-01");
  }

  @Test
  void a_reopened_decision_also_compensates_an_appointment_that_ended() {
    TestPoint point = appoint(null);
    TestBody.endOffice(persons.get(1), LocalDate.of(2022, 9, 30));
    UUID ended = appointmentOf(persons.get(1));

    point.withdrawn();

    JsonNode history = Api.read("/appointments/" + ended).path("history");
    assertThat(Api.each(history, "act")).containsExactly("DECIDED", "MADE", "ENDED", "COMPENSATED");
    assertThat(Api.each(history, "on"))
        .containsExactly("2022-03-11", "2022-03-11", "2022-09-30", "2022-03-14");
    assertThat(ToldEvent.about(ended))
        .extracting(ToldEvent::type)
        .containsExactly("AppointmentMade", "AppointmentEnded", "AppointmentEnded");
    assertThat(ToldEvent.about(ended).getLast().text("reason")).isEqualTo("DECISION_WITHDRAWN");
    assertThat(ToldEvent.about(body.seats.get(1))).as("vacant already").hasSize(1);
  }

  @Test
  void an_office_that_ends_on_a_day_to_come_ends_the_appointment_on_that_day() {
    appoint(null);
    LocalDate last = LocalDate.of(2150, 6, 30);
    TestBody.endOffice(persons.getFirst(), last);
    UUID appointment = appointmentOf(persons.getFirst());
    assertThat(Api.read("/appointments/" + appointment).path("state").asText())
        .isEqualTo("IN_FORCE");
    assertThat(Api.read("/appointments/" + appointment).path("lastDay").asText())
        .isEqualTo("2150-06-30");

    settle(last.minusDays(1));
    assertThat(reasons(appointment)).containsExactly("");
    settle(last);
    settle(last);

    assertThat(reasons(appointment)).containsExactly("", "OFFICE_ENDED");
    assertThat(ToldEvent.about(body.seats.getFirst())).hasSize(1);
  }

  @Test
  void a_term_is_announced_once_and_ends_on_the_day_after_its_last() {
    appoint(LocalDate.of(2151, 12, 31));
    UUID appointment = appointmentOf(persons.getFirst());

    settle(LocalDate.of(2151, 10, 31));
    assertThat(types(appointment)).containsExactly("AppointmentMade");
    settle(LocalDate.of(2151, 11, 1));
    settle(LocalDate.of(2151, 12, 31));
    assertThat(types(appointment)).containsExactly("AppointmentMade", "TermExpiring");
    settle(LocalDate.of(2152, 1, 1));
    settle(LocalDate.of(2152, 1, 1));

    assertThat(ToldEvent.about(appointment))
        .extracting(ToldEvent::type, told -> told.text("endedOn"), told -> told.text("reason"))
        .containsExactly(
            tuple("AppointmentMade", "", ""),
            tuple("TermExpiring", "", ""),
            tuple("AppointmentEnded", "2151-12-31", "TERM_ENDED"));
    assertThat(ToldEvent.about(body.seats.getFirst()))
        .singleElement()
        .satisfies(told -> assertThat(told.text("vacantFrom")).isEqualTo("2152-01-01"));
  }

  @Test
  void the_job_does_nothing_while_another_replica_is_at_it() {
    appoint(LocalDate.of(2153, 12, 31));
    UUID appointment = appointmentOf(persons.getFirst());
    ServiceDatabase.query(
        "SELECT pg_advisory_lock(%d)".formatted(DueTransitions.LOCK), row -> row.getObject(1));
    try {
      assertThat(settle(LocalDate.of(2154, 1, 1))).isZero();
    } finally {
      ServiceDatabase.query(
          "SELECT pg_advisory_unlock(%d)".formatted(DueTransitions.LOCK), row -> row.getObject(1));
    }
    assertThat(types(appointment)).containsExactly("AppointmentMade");
    settle(LocalDate.of(2154, 1, 1));
    assertThat(types(appointment)).containsExactly("AppointmentMade", "AppointmentEnded");
  }

  @Test
  void somebody_steps_down_today_or_on_a_day_to_come() {
    appoint(null);
    UUID today = appointmentOf(persons.getFirst());
    UUID later = appointmentOf(persons.get(1));

    end(today, "2022-05-31", "RESIGNED");
    end(later, "2150-05-31", "DISMISSED");

    assertThat(reasons(today)).containsExactly("", "RESIGNED");
    assertThat(reasons(later)).containsExactly("");
    JsonNode planned = Api.read("/appointments/" + later);
    assertThat(planned.path("state").asText()).isEqualTo("IN_FORCE");
    assertThat(Api.each(planned.path("history"), "act"))
        .containsExactly("DECIDED", "MADE", "END_SET");
    settle(LocalDate.of(2150, 5, 31));
    assertThat(reasons(later)).containsExactly("", "DISMISSED");
  }

  @Test
  void an_appointment_ends_once_within_its_days_and_only_when_in_force() {
    TestPoint point = appoint(LocalDate.of(2155, 12, 31));
    UUID first = appointmentOf(persons.getFirst());
    UUID second = appointmentOf(persons.get(1));
    end(first, "2022-05-31", "RESIGNED");

    problem(first, "2022-05-31", 409, "already-ended");
    problem(second, "2022-03-10", 422, "invalid-input");
    problem(second, "2156-01-01", 422, "invalid-input");
    point.withdrawn();
    problem(second, "2022-05-31", 409, "not-in-force");
  }

  private TestPoint appoint(@Nullable LocalDate to) {
    Map<String, @Nullable Object> slate = body.slate(persons);
    slate.put("validTo", to);
    return TestPoint.on(Api.create("/slates", slate, "slateId")).adopted();
  }

  private int settle(LocalDate today) {
    Clock clock = Clock.fixed(today.atTime(12, 0).atZone(DENMARK).toInstant(), DENMARK);
    DueTransitions due = new DueTransitions(appointments, ends, clock, 60);
    int all = 0;
    int some = 1;
    while (some > 0) {
      some = QuarkusTransaction.requiringNew().call(due::settle);
      all += some;
    }
    return all;
  }

  private UUID appointmentOf(UUID person) {
    return UUID.fromString(
        Api.read("/appointments?personId=" + person).at("/items/0/appointmentId").asText());
  }

  private JsonNode seat(String day) {
    return Api.read("/bodies/" + body.id + "?asOf=" + day).at("/seats/1");
  }

  private static void end(UUID appointment, String on, String reason) {
    Api.post("/appointments/" + appointment, "/end", map("endsOn", on, "reason", reason))
        .statusCode(200);
  }

  private static void problem(UUID appointment, String on, int status, String slug) {
    ProblemRules.verify(
        Api.post("/appointments/" + appointment, "/end", map("endsOn", on, "reason", "RESIGNED"))
            .extract()
            .response(),
        status,
        slug);
  }

  private static List<String> types(UUID appointment) {
    return ToldEvent.about(appointment).stream().map(ToldEvent::type).toList();
  }

  private static List<String> reasons(UUID appointment) {
    return ToldEvent.about(appointment).stream().map(told -> told.text("reason")).toList();
  }
}

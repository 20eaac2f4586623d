package dk.kkr.appointment.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a slate to appointments, and back. */
@QuarkusTest
class AppointingTest {

  @Test
  void an_adopted_slate_makes_appointments_that_are_visible_as_of_a_date() {
    TestBody body = TestBody.create();
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point = TestPoint.on(slate).released();
    Api.get("/slates/" + slate).body("state", equalTo("BEFORE_COUNCIL"));

    point.adopted();

    Api.get("/slates/" + slate)
        .body("state", equalTo("ADOPTED"))
        .body("revision", equalTo(1))
        .body("decidedBy", equalTo(point.id.toString()));
    List<String> made =
        Api.get("/appointments?bodyId=" + body.id + "&asOf=2022-03-11")
            .body("items", hasSize(3))
            .body("items.state", everyItem(equalTo("IN_FORCE")))
            .extract()
            .path("items.appointmentId");
    Api.get("/appointments?bodyId=" + body.id + "&asOf=2022-03-10").body("items", hasSize(0));
    Api.get("/bodies/" + body.id + "?asOf=2022-04-01")
        .body("seats.holder.name", contains("Agnes Ahorn", "Bent Birk", "Clara Ceder"));
    assertThat(ToldEvent.about(point.id))
        .extracting(ToldEvent::type, ToldEvent::revision, told -> told.text("summary"))
        .containsExactly(
            tuple(
                "EffectApplied",
                1L,
                "Erhvervsfonden: Agnes Ahorn (Borgmester 1), Bent Birk (Borgmester 2) og Clara Ceder (Regionsrådsmedlem) er udpeget fra 11. marts 2022."));
    for (String id : made) {
      assertThat(ToldEvent.about(UUID.fromString(id)))
          .extracting(ToldEvent::type)
          .containsExactly("AppointmentMade");
    }
  }

  @Test
  void a_reopened_decision_compensates_and_a_new_one_makes_new_appointments() {
    TestBody body = TestBody.create();
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point = TestPoint.on(slate).released().adopted();
    String first =
        Api.get("/appointments?bodyId=" + body.id).extract().path("items[0].appointmentId");

    point.withdrawn();

    Api.get("/slates/" + slate).body("state", equalTo("BEFORE_COUNCIL"));
    Api.get("/appointments?bodyId=" + body.id)
        .body("items.state", everyItem(equalTo("COMPENSATED")));
    Api.get("/appointments/" + first)
        .body("history.act", contains("DECIDED", "MADE", "COMPENSATED"))
        .body("history[2].reason", equalTo("DECISION_WITHDRAWN"))
        .body("history[2].pointId", equalTo(point.id.toString()))
        .body("history[2].note", equalTo("Beslutningen er genåbnet: Forkert udfald"));
    Api.get("/bodies/" + body.id + "?asOf=2022-04-01").body("seats.holder", everyItem(nullValue()));
    assertThat(ToldEvent.about(UUID.fromString(first)))
        .extracting(ToldEvent::type, told -> told.text("reason"))
        .containsExactly(
            tuple("AppointmentMade", ""), tuple("AppointmentEnded", "DECISION_WITHDRAWN"));
    assertThat(ToldEvent.about(body.seats.getFirst()))
        .extracting(ToldEvent::type, told -> told.text("reason"), told -> told.text("vacantFrom"))
        .containsExactly(tuple("SeatVacated", "DECISION_WITHDRAWN", "2022-03-11"));

    point.adopted();

    Api.get("/appointments?bodyId=" + body.id + "&state=IN_FORCE").body("items", hasSize(3));
    Api.get("/appointments?bodyId=" + body.id).body("items", hasSize(6));
    assertThat(ToldEvent.about(point.id))
        .extracting(ToldEvent::type, told -> told.text("decisionRevision"))
        .containsExactly(tuple("EffectApplied", "1"), tuple("EffectApplied", "3"));
  }
}

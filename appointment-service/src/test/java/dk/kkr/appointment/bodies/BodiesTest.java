package dk.kkr.appointment.bodies;

import static dk.kkr.appointment.Api.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodiesTest {

  private TestBody body;

  @BeforeEach
  void aBodyIsThere() {
    body = TestBody.create();
  }

  @Test
  void a_body_is_read_with_seats_rules_and_where_they_come_from() {
    JsonNode read = Api.read("/bodies/" + body.id);

    assertThat(Api.each(read.path("seats"), "label"))
        .containsExactly("Borgmester 1", "Borgmester 2", "Regionsrådsmedlem");
    assertThat(Api.each(read.path("seats"), "source"))
        .containsExactly("ASSUMED", "ASSUMED", "STATUTES");
    assertThat(read.at("/seats/0/paid").asBoolean()).isTrue();
    assertThat(read.at("/seats/0/binding").asBoolean()).isTrue();
    assertThat(read.at("/seats/0/holder").isNull()).isTrue();
    assertThat(read.at("/seats/0/vacantSince").isNull()).isTrue();
    assertThat(Api.each(read.path("rules"), "kind"))
        .containsExactly("OFFICE_COUNT", "OFFICE_COUNT", "ALSO_SITS_ON");
    assertThat(read.at("/rules/0/source").asText()).isEqualTo("STATUTES");
    assertThat(read.at("/rules/0/binding").asBoolean()).isTrue();
    assertThat(read.path("organisation").asText()).isEqualTo("Erhvervsfonden");
    assertThat(
            Api.each(
                Api.read("/bodies?council=kkr-hovedstaden&organisationId=" + body.company)
                    .path("items"),
                "bodyId"))
        .containsExactly(body.id.toString());
    assertThat(
            Api.read("/bodies?council=kkr-sjaelland&organisationId=" + body.company).path("items"))
        .isEmpty();
  }

  @Test
  void seats_keep_their_ids_are_renamed_added_and_removed() {
    UUID kept = body.seats.getFirst();

    Api.put("/bodies/" + body.id, change(seat(kept, "Formand"), seat(null, "Menigt medlem")))
        .statusCode(200);

    JsonNode seats = Api.read("/bodies/" + body.id).path("seats");
    assertThat(Api.each(seats, "label")).containsExactly("Formand", "Menigt medlem");
    assertThat(seats.at("/0/seatId").asText()).isEqualTo(kept.toString());
    assertThat(Api.read("/bodies/" + body.id).path("rules")).isEmpty();
  }

  @Test
  void a_seat_that_was_filled_stays_and_its_new_name_reaches_the_appointments() {
    TestPoint.on(body.written(body.threeWhoMay())).adopted();

    ProblemRules.verify(
        Api.put("/bodies/" + body.id, change(seat(body.seats.getFirst(), "Formand")))
            .extract()
            .response(),
        409,
        "seat-in-use");
    Api.put(
            "/bodies/" + body.id,
            change(
                seat(body.seats.get(2), "Region"),
                seat(body.seats.get(1), "To"),
                seat(body.seats.getFirst(), "En")))
        .statusCode(200);

    assertThat(
            Api.each(
                Api.read("/appointments?bodyId=" + body.id + "&asOf=2022-04-01").path("items"),
                "seat"))
        .containsExactlyInAnyOrder("En", "To", "Region");
  }

  @Test
  void a_slate_for_a_seat_that_is_gone_is_refused_when_it_is_decided_on() {
    UUID slate = body.written(body.threeWhoMay());
    Api.put("/bodies/" + body.id, change(seat(body.seats.getFirst(), "Formand"))).statusCode(200);

    assertThat(Api.each(Api.read("/slates/" + slate).at("/evaluation/findings"), "code"))
        .containsOnlyOnce("SEAT_OFFICE_MET")
        .contains("SEAT_GONE");
    TestPoint.on(slate).adopted();
    assertThat(Api.read("/slates/" + slate).path("state").asText()).isEqualTo("DRAFT");
  }

  private Map<String, @Nullable Object> change(Map<?, ?>... seats) {
    return map("organisationId", body.company, "name", "Erhvervsfonden", "seats", List.of(seats));
  }

  private static Map<String, @Nullable Object> seat(@Nullable UUID id, String label) {
    return map("seatId", id, "label", label, "eligibility", "MAYOR");
  }
}

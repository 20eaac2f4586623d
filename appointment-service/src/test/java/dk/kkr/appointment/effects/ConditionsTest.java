package dk.kkr.appointment.effects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions on conditions, decisions told again, and events that arrive twice. */
@QuarkusTest
class ConditionsTest {

  private static final LocalDate ANSWER = LocalDate.of(2022, 4, 25);

  private TestBody body;

  @BeforeEach
  void aBodyIsThere() {
    body = TestBody.create();
  }

  @Test
  void appointments_wait_for_the_condition_and_are_made_by_the_answer() {
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point = TestPoint.on(slate).adoptedOnCondition();
    assertThat(states()).containsExactly("PENDING", "PENDING", "PENDING");
    assertThat(state(slate)).isEqualTo("SUSPENDED");
    assertThat(summaries(point).getLast())
        .endsWith("udpeges, når beslutningens betingelser er opfyldt.");
    UUID waiting = first();
    assertThat(ToldEvent.about(waiting)).as("what waits is told nobody").isEmpty();

    point.resolved("CONDITIONAL", ANSWER.minusDays(5)).resolved("IN_FORCE", ANSWER);

    assertThat(states()).containsExactly("IN_FORCE", "IN_FORCE", "IN_FORCE");
    assertThat(state(slate)).isEqualTo("ADOPTED");
    assertThat(ToldEvent.about(waiting))
        .singleElement()
        .satisfies(
            made -> assertThat(made.text("validFrom")).as("not before").isEqualTo("2022-04-25"));
    assertThat(summaries(point).getLast()).endsWith("er udpeget fra 25. april 2022.");
    assertThat(summaries(point)).hasSize(2);
  }

  @Test
  void nobody_is_appointed_when_the_condition_fails() {
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point = TestPoint.on(slate).adoptedOnCondition().resolved("LAPSED", ANSWER);

    assertThat(states()).containsExactly("LAPSED", "LAPSED", "LAPSED");
    assertThat(state(slate)).isEqualTo("REJECTED");
    assertThat(summaries(point).getLast())
        .isEqualTo("Beslutningens betingelser er ikke opfyldt: ingen er udpeget.");
  }

  @Test
  void a_corrected_answer_makes_and_unmakes() {
    TestPoint point =
        TestPoint.on(body.written(body.threeWhoMay()))
            .adoptedOnCondition()
            .resolved("LAPSED", ANSWER)
            .resolved("IN_FORCE", ANSWER);
    assertThat(states()).containsExactly("IN_FORCE", "IN_FORCE", "IN_FORCE");

    point.resolved("LAPSED", ANSWER);
    assertThat(states()).containsExactly("COMPENSATED", "COMPENSATED", "COMPENSATED");
    point.resolved("IN_FORCE", ANSWER);
    assertThat(new HashSet<>(states())).isEqualTo(Set.of("COMPENSATED", "IN_FORCE"));
  }

  @Test
  void what_became_impossible_while_it_waited_is_refused_when_the_answer_comes() {
    UUID slate = body.written(body.threeWhoMay());
    TestPoint waiting = TestPoint.on(slate).adoptedOnCondition();
    TestPoint.on(body.written(body.threeWhoMay())).adopted();

    waiting.resolved("IN_FORCE", ANSWER);

    assertThat(ToldEvent.about(waiting.id))
        .extracting(ToldEvent::type)
        .containsExactly("EffectApplied", "EffectRefused");
    assertThat(new HashSet<>(states())).isEqualTo(Set.of("LAPSED", "IN_FORCE"));
    assertThat(state(slate)).isEqualTo("DRAFT");
  }

  @Test
  void a_waiting_decision_can_be_withdrawn_and_tells_nobody_of_appointments() {
    TestPoint point = TestPoint.on(body.written(body.threeWhoMay())).adoptedOnCondition();
    UUID waiting = first();

    point.withdrawn().resolved("IN_FORCE", ANSWER);

    assertThat(states()).containsExactly("COMPENSATED", "COMPENSATED", "COMPENSATED");
    assertThat(ToldEvent.about(waiting)).isEmpty();
    assertThat(ToldEvent.about(body.seats.getFirst())).isEmpty();
  }

  @Test
  void the_same_event_twice_and_the_same_decision_under_a_newer_revision_change_nothing() {
    TestPoint point = TestPoint.on(body.written(body.threeWhoMay())).adopted();
    Map<String, String> before = ServiceDatabase.everything();

    point.adoptedOnceMore();
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
    point.adopted();
    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_refused_decision_told_again_is_not_refused_again() {
    TestPoint point = TestPoint.on(UUID.randomUUID()).adopted();

    point.adopted();

    assertThat(ToldEvent.about(point.id)).hasSize(1);
  }

  @Test
  void an_answer_that_was_missed_is_made_up_for_by_the_decision_told_again() {
    TestPoint point = TestPoint.on(body.written(body.threeWhoMay())).adoptedOnCondition();

    point.adopted();

    assertThat(states()).containsExactly("IN_FORCE", "IN_FORCE", "IN_FORCE");
  }

  @Test
  void the_same_events_make_the_same_appointments() {
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point = TestPoint.on(slate).adopted();
    UUID seat = body.seats.getFirst();
    UUID expected =
        UUID.nameUUIDFromBytes(
            "%s/%s/%s/1".formatted(slate, seat, point.id).getBytes(StandardCharsets.UTF_8));

    assertThat(Api.read("/appointments/" + expected).path("seatId").asText())
        .isEqualTo(seat.toString());
  }

  private List<String> states() {
    return Api.each(appointments(), "state");
  }

  private UUID first() {
    return UUID.fromString(appointments().path(0).path("appointmentId").asText());
  }

  private JsonNode appointments() {
    return Api.read("/appointments?bodyId=" + body.id).path("items");
  }

  private static String state(UUID slate) {
    return Api.read("/slates/" + slate).path("state").asText();
  }

  private static List<String> summaries(TestPoint point) {
    return ToldEvent.about(point.id).stream().map(told -> told.text("summary")).toList();
  }
}

package dk.kkr.appointment.effects;

import static dk.kkr.appointment.Api.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.appointment.Api;
import dk.kkr.appointment.TestBody;
import dk.kkr.appointment.TestPoint;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not apply is said, and is no dead letter: the events are taken in all the same. */
@QuarkusTest
class RefusalsTest {

  private TestBody body;

  @BeforeEach
  void aBodyIsThere() {
    body = TestBody.create();
  }

  @Test
  void a_slate_that_changed_between_release_and_confirmation() {
    List<UUID> persons = body.threeWhoMay();
    UUID slate = body.written(persons);
    TestPoint point = TestPoint.on(slate).released();
    Api.put("/slates/" + slate, body.change(swapped(persons))).statusCode(200);

    point.adopted();

    refused(
        point,
        "Indstillingen er ændret: beslutningen gælder revision 1, men den er nu i revision 2. Sæt den nye revision på et punkt, eller ret indstillingen.");
    assertThat(Api.read("/slates/" + slate).path("state").asText()).isEqualTo("BEFORE_COUNCIL");
    TestPoint.on(slate, 2).adopted();
    assertThat(Api.read("/slates/" + slate).path("state").asText()).isEqualTo("ADOPTED");
  }

  @Test
  void a_slate_that_nobody_knows() {
    UUID unknown = UUID.randomUUID();

    refused(
        TestPoint.on(unknown).adopted(),
        "Den indstilling, som punktet henviser til (%s), findes ikke.".formatted(unknown));
  }

  @Test
  void a_slate_of_another_council() {
    TestPoint point = TestPoint.on(body.written(body.threeWhoMay()));
    point.council = "kkr-sjaelland";

    refused(point.adopted(), "Indstillingen hører til et andet råd (kkr-hovedstaden).");
  }

  @Test
  void a_slate_adopted_with_amendments() {
    TestPoint point = TestPoint.on(body.written(body.threeWhoMay()));

    refused(
        point.confirmed(Map.of("outcome", "ADOPTED_AMENDED")),
        "Beslutningen er vedtaget med ændringer, så indstillingen gælder ikke uændret. Sæt den ændrede indstilling på et nyt punkt.");
  }

  @Test
  void a_slate_that_was_taken_back() {
    UUID slate = body.written(body.threeWhoMay());
    Api.post("/slates/" + slate, "/withdrawal", map("reason", "Trukket")).statusCode(200);

    refused(
        TestPoint.on(slate).adopted(),
        "Indstillingen er trukket tilbage. Skriv en ny, og sæt den på et nyt punkt.");
  }

  @Test
  void a_slate_that_another_point_adopted() {
    UUID slate = body.written(body.threeWhoMay());
    TestPoint.on(slate).adopted();

    refused(TestPoint.on(slate).adopted(), "Indstillingen er allerede vedtaget på et andet punkt.");
  }

  @Test
  void binding_rules_that_are_broken_are_all_named() {
    UUID other = body.holder("Dora Dild", "COUNCIL_MEMBER", body.municipality);
    UUID slate =
        body.written(
            List.of(body.mayor("Agnes Ahorn"), other, body.regionalOnBoard("Clara Ceder")));

    refused(
        TestPoint.on(slate).adopted(),
        "Der skal være 2 borgmestre; der er fundet 1 borgmester: Agnes Ahorn. Borgmester 2: Dora Dild er ikke borgmester den 11. marts 2022, men kommunalbestyrelsesmedlem.");
  }

  @Test
  void what_cannot_be_evaluated_is_no_obstacle_and_is_said() {
    UUID nobody = TestBody.person("Finn Fyr");
    UUID slate =
        body.written(
            List.of(body.mayor("Agnes Ahorn"), nobody, body.regionalOnBoard("Clara Ceder")));
    TestPoint point = TestPoint.on(slate).adopted();

    assertThat(ToldEvent.about(point.id))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.type()).isEqualTo("EffectApplied");
              assertThat(told.text("summary"))
                  .contains("Finn Fyr (Borgmester 2)", "er udpeget fra 11. marts 2022.")
                  .contains("Kunne ikke vurderes: Der skal være 2 borgmestre;");
            });
  }

  @Test
  void a_seat_that_somebody_holds_unless_they_are_to_give_way() {
    List<UUID> persons = body.threeWhoMay();
    TestPoint.on(body.written(persons)).adopted();
    UUID successor = body.mayor("Eva Eg");
    List<UUID> others =
        List.of(successor, body.mayor("Georg Gran"), body.regionalOnBoard("Hanne Hyld"));

    refused(
        TestPoint.on(body.written(others)).adopted(),
        "Borgmester 1: posten er allerede besat af Agnes Ahorn uden slutdato. Borgmester 2: posten er allerede besat af Bent Birk uden slutdato. Regionsrådsmedlem: posten er allerede besat af Clara Ceder uden slutdato.");

    UUID replacing =
        Api.create(
            "/slates",
            map(
                "bodyId",
                body.id,
                "candidates",
                List.of(
                    map("seatId", body.seats.getFirst(), "personId", successor, "replaces", true)),
                "validFrom",
                "2022-06-01"),
            "slateId");
    TestPoint change = TestPoint.on(replacing).adopted();
    assertThat(holders("2022-05-31")).containsExactly("Agnes Ahorn", "Bent Birk", "Clara Ceder");
    assertThat(holders("2022-06-01")).containsExactly("Eva Eg", "Bent Birk", "Clara Ceder");
    assertThat(ToldEvent.about(body.seats.getFirst())).as("the seat is never vacant").isEmpty();

    change.withdrawn();
    assertThat(holders("2022-06-01")).containsExactly("Agnes Ahorn", "Bent Birk", "Clara Ceder");
  }

  @Test
  void a_decision_refused_because_seats_were_filled_applies_when_they_are_free_again() {
    TestPoint first = TestPoint.on(body.written(body.threeWhoMay())).adopted();
    UUID slate = body.written(body.threeWhoMay());
    TestPoint second = TestPoint.on(slate).adopted();
    assertThat(types(second)).containsExactly("EffectRefused");

    first.withdrawn();

    assertThat(types(second)).containsExactly("EffectRefused", "EffectApplied");
    assertThat(holders("2022-04-01")).containsExactly("Agnes Ahorn", "Bent Birk", "Clara Ceder");
  }

  @Test
  void the_refusal_is_gone_with_the_decision_and_a_new_one_is_judged_anew() {
    List<UUID> persons = body.threeWhoMay();
    UUID slate = body.written(persons);
    Api.put("/slates/" + slate, body.change(swapped(persons))).statusCode(200);
    TestPoint point = TestPoint.on(slate, 1).adopted();

    point.withdrawn();
    Api.put("/slates/" + slate, body.change(persons)).statusCode(200);
    point.adopted();

    assertThat(ToldEvent.about(point.id))
        .extracting(ToldEvent::type, ToldEvent::revision, told -> told.text("decisionRevision"))
        .containsExactly(tuple("EffectRefused", 1L, "1"), tuple("EffectRefused", 2L, "3"));
  }

  @Test
  void other_outcomes_leads_and_other_subjects_have_no_effect() {
    UUID slate = body.written(body.threeWhoMay());
    TestPoint noted = TestPoint.on(slate).confirmed(Map.of("outcome", "NOTED", "force", "NONE"));
    TestPoint lead = TestPoint.on(slate).confirmed(Map.of("derived", true));
    TestPoint none = TestPoint.on(slate).confirmed(map("subject", null));
    TestPoint agreement =
        TestPoint.on(slate)
            .confirmed(Map.of("subject", map("type", "AGREEMENT", "id", slate, "revision", 1)));

    for (TestPoint point : List.of(noted, lead, none, agreement)) {
      assertThat(ToldEvent.about(point.id)).isEmpty();
    }
    assertThat(Api.read("/slates/" + slate).path("state").asText()).isEqualTo("DRAFT");
  }

  @Test
  void a_rejected_slate_says_so_until_the_decision_is_reopened() {
    UUID slate = body.written(body.threeWhoMay());
    TestPoint point =
        TestPoint.on(slate).released().confirmed(Map.of("outcome", "REJECTED", "force", "NONE"));
    assertThat(Api.read("/slates/" + slate).path("state").asText()).isEqualTo("REJECTED");
    assertThat(ToldEvent.about(point.id)).isEmpty();
    Map<String, String> before = ServiceDatabase.everything();
    point.confirmed(Map.of("outcome", "REJECTED", "force", "NONE"));
    assertThat(ServiceDatabase.everything()).as("told once more").isEqualTo(before);

    point.withdrawn();

    assertThat(Api.read("/slates/" + slate).path("state").asText()).isEqualTo("BEFORE_COUNCIL");
  }

  @Test
  void what_came_of_a_closed_item_is_confidential() {
    TestPoint point = TestPoint.on(body.written(body.threeWhoMay()));
    point.decision = IncomingEvents.from("decision").confidential();
    point.adopted().withdrawn();

    assertThat(ToldEvent.about(point.id))
        .singleElement()
        .satisfies(told -> assertThat(told.confidential()).isTrue());
    String note =
        Api.read("/appointments?bodyId=" + body.id).at("/items/0/history/2/note").asText();
    assertThat(note)
        .as("why is not told outside of the item")
        .isEqualTo("Beslutningen er genåbnet");
  }

  private static void refused(TestPoint point, String reason) {
    assertThat(ToldEvent.about(point.id))
        .extracting(ToldEvent::type, told -> told.text("reason"), ToldEvent::confidential)
        .containsExactly(tuple("EffectRefused", reason, true));
  }

  private static List<String> types(TestPoint point) {
    return ToldEvent.about(point.id).stream().map(ToldEvent::type).toList();
  }

  private static List<UUID> swapped(List<UUID> persons) {
    List<UUID> swapped = new ArrayList<>(persons);
    swapped.set(0, persons.get(1));
    swapped.set(1, persons.get(0));
    return swapped;
  }

  private List<String> holders(String day) {
    List<String> names = new ArrayList<>();
    Api.read("/bodies/" + body.id + "?asOf=" + day)
        .path("seats")
        .forEach(seat -> names.add(seat.at("/holder/name").asText()));
    return names;
  }
}

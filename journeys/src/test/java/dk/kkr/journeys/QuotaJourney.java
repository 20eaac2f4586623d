package dk.kkr.journeys;

import static dk.kkr.journeys.Eventually.eventually;
import static dk.kkr.journeys.RefugeeQuota.ANNOUNCED;
import static dk.kkr.journeys.RefugeeQuota.BORNHOLM;
import static dk.kkr.journeys.RefugeeQuota.GIVERS;
import static dk.kkr.journeys.RefugeeQuota.HOERSHOLM;
import static dk.kkr.journeys.RefugeeQuota.REGION;
import static dk.kkr.journeys.RefugeeQuota.RUDERSDAL;
import static dk.kkr.journeys.RefugeeQuota.after;
import static dk.kkr.journeys.RefugeeQuota.column;
import static dk.kkr.journeys.RefugeeQuota.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.localstack.LocalStack;
import dk.kkr.localstack.Service;
import dk.kkr.localstack.StackOptions;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The quotas of 2022: read from the agenda, shared anew by an agreement, adopted on the conditions
 * of eight municipalities, and fixed with what they answered; and places that are shared out by a
 * key. One story in steps; a step stands on those before it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuotaJourney {

  private LocalStack system;
  private Secretariat secretariat;
  private Desk desk;
  private RefugeeQuota quota;

  @BeforeAll
  void start(@TempDir Path folder) {
    system = LocalStack.start(StackOptions.anyPorts(Repository.root(), folder));
    secretariat = new Secretariat(system);
    desk = new Desk(system, Service.QUOTA);
    quota = new RefugeeQuota(secretariat, desk);
  }

  @AfterAll
  void stop() {
    system.close();
  }

  @Test
  @Order(1)
  void the_announcement_is_read_from_the_table_of_the_item() {
    JsonPath draft = quota.announces();

    assertThat(draft.getString("state")).isEqualTo("DRAFT");
    assertThat(column(draft, "rows", "quota")).containsExactlyEntriesOf(ANNOUNCED);
    assertThat(draft.getInt("regionTotal")).isEqualTo(REGION);
    assertThat(draft.getString("deadline")).isEqualTo("2021-09-10");
    assertThat(draft.getList("findings")).isNotNull();
  }

  @Test
  @Order(2)
  void the_draft_of_the_agreement_warns_of_what_is_above_the_receivers_own_limit() {
    JsonPath draft = quota.agrees();

    assertThat(column(draft, "current")).containsExactlyEntriesOf(ANNOUNCED);
    assertThat(column(draft, "possible")).containsExactlyEntriesOf(after(GIVERS));
    assertThat(column(draft, "possible")).containsEntry(BORNHOLM, 31);
    assertThat(draft.getList("warnings.code")).containsExactly("ABOVE_OWN_LIMIT");
    assertThat(draft.getList("warnings.text", String.class).getFirst()).contains("31", "30");
  }

  @Test
  @Order(3)
  void adopted_on_conditions_nothing_is_transferred_yet() {
    quota.adopts();

    JsonPath adopted = quota.agreement();
    assertThat(adopted.getList("transfers.state")).hasSize(8).containsOnly("PENDING");
    assertThat(column(adopted, "current")).containsExactlyEntriesOf(ANNOUNCED);
    assertThat(adopted.getList("warnings.code")).containsExactly("ABOVE_OWN_LIMIT");
    eventually(
        () ->
            assertThat(secretariat.decision(quota.point()).getString("effect.state"))
                .isEqualTo("APPLIED"));
    assertThat(secretariat.decision(quota.point()).getString("force")).isEqualTo("CONDITIONAL");
  }

  @Test
  @Order(4)
  void after_every_answer_the_table_of_all_29_holds_and_sums_to_the_region() {
    List<String> given = new ArrayList<>();
    for (String code : List.of("0155", "0167", "0185", "0219", "0161", "0173")) {
      quota.answers(code, "GRANTED");
      given.add(code);
      holds(given);
    }
    quota.answers(RUDERSDAL, "REFUSED");
    holds(given);

    JsonPath answered = quota.agreement();
    assertThat(column(answered, "possible")).containsEntry(BORNHOLM, 26);
    assertThat(answered.getList("warnings")).isEmpty();
    assertThat(secretariat.decision(quota.point()).getString("force")).isEqualTo("CONDITIONAL");
  }

  @Test
  @Order(5)
  void what_is_pending_at_the_end_is_not_transferred() {
    JsonPath fixed = quota.finalises();

    assertThat(fixed.getString("state")).isEqualTo("FINALISED");
    assertThat(column(fixed, "current"))
        .containsEntry(BORNHOLM, 6 + 2 + 2 + 2 + 4 + 1 + 6)
        .containsEntry(BORNHOLM, 23)
        .containsEntry(RUDERSDAL, 5)
        .containsEntry(HOERSHOLM, 3)
        .hasSize(29);
    assertThat(sum(column(fixed, "current"))).isEqualTo(REGION);
    assertThat(fixed.getList("warnings")).isEmpty();
  }

  @Test
  @Order(6)
  void the_fixed_table_stands_on_the_item_for_everybody() {
    eventually(
        () ->
            assertThat(secretariat.publicItem(quota.meetingId(), "3.5"))
                .extractingByKey("quotas")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("state", "FINALISED"));
    Map<?, ?> table =
        (Map<?, ?>)
            ((List<?>) secretariat.publicItem(quota.meetingId(), "3.5").get("quotas")).getFirst();
    assertThat((List<?>) table.get("rows")).hasSize(29);
  }

  @Test
  @Order(7)
  void an_answer_that_comes_too_late_is_refused_on_the_decision() {
    String condition =
        secretariat
            .decision(quota.point())
            .getString("conditions.find { it.party.code == '" + HOERSHOLM + "' }.conditionId");
    secretariat.answers(condition, "GRANTED", "2021-09-20");

    eventually(
        () ->
            assertThat(secretariat.decision(quota.point()).getString("effect.state"))
                .isEqualTo("REFUSED"));
    assertThat(column(quota.agreement(), "current")).containsEntry(HOERSHOLM, 3);
    assertThat(desk.read("/dead-letters").getList("items")).isEmpty();
  }

  @Test
  @Order(8)
  void a_changed_landstal_ends_the_agreement_and_what_waited_for_it_comes_back() {
    secretariat.raises(
        Map.of(
            "itemId",
            secretariat.item(quota.meeting(), "3.5").get("id"),
            "title",
            "Kvoterne igen",
            "trigger",
            Map.of("kind", "LANDSTAL_CHANGED", "quotaYear", 2022)));
    assertThat(onBacklog("Kvoterne igen")).isFalse();

    JsonPath revised = quota.revises();
    assertThat(revised.getString("quotaState")).isEqualTo("IN_FORCE");
    assertThat(revised.getInt("revision.rows.find { it.code == '0400' }.after")).isEqualTo(16);
    assertThat(quota.agreement().getString("state")).isEqualTo("LAPSED");
    eventually(() -> assertThat(onBacklog("Kvoterne igen")).isTrue());
    eventually(
        () ->
            assertThat(secretariat.publicItem(quota.meetingId(), "3.5").get("quotas").toString())
                .contains("state=LAPSED", "bortfaldet"));
    assertThat(desk.read("/dead-letters").getList("items")).isEmpty();
  }

  @Test
  @Order(9)
  void places_calculated_here_are_adopted_there_and_stand_on_the_item() {
    SharedPlaces places = new SharedPlaces(secretariat, desk);
    JsonPath draft = places.tables();
    assertThat(SharedPlaces.first(draft.getMap("result"))).isEqualTo(SharedPlaces.PLACES);

    places.decides();

    eventually(
        () ->
            assertThat(places.decision().getString("effect.reason"))
                .isEqualTo("Fordelingen er vedtaget i revision 1."));
    eventually(
        () -> assertThat(places.onItem()).isNotNull().extracting("state").isEqualTo("ADOPTED"));
    assertThat(SharedPlaces.first(Objects.requireNonNull(places.onItem())))
        .isEqualTo(SharedPlaces.PLACES);
    assertThat(places.verifies()).isTrue();
    assertThat(desk.read("/dead-letters").getList("items")).isEmpty();
  }

  private boolean onBacklog(String title) {
    return secretariat.backlog("kkr-hovedstaden").stream()
        .anyMatch(entry -> title.equals(entry.get("title")));
  }

  private void holds(List<String> given) {
    Map<String, Integer> current = column(quota.agreement(), "current");
    assertThat(current).hasSize(29).containsExactlyEntriesOf(after(given));
    assertThat(sum(current)).isEqualTo(REGION);
  }
}

package dk.kkr.quota.effects;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What decisions do to agreements, and what they cannot do. */
@QuarkusTest
class EffectsTest {

  private static final String LAESOE = "0825";
  private static final String REBILD = "0840";
  private static final String FREDERIKSHAVN = "0813";

  @Test
  void without_conditions_everything_holds_at_once() {
    Agreed agreed = Agreed.north().released(1).adopted(List.of());

    assertThat(agreed.state()).isEqualTo("ADOPTED");
    assertThat(agreed.row(FREDERIKSHAVN, "current")).isEqualTo(1 + 7 + 2);
    assertThat(agreed.row(LAESOE, "current")).isZero();
    assertThat(agreed.row(REBILD, "current")).isEqualTo(6);
    ToldEvent effect = only(agreed.effects());
    assertThat(effect.type()).isEqualTo("EffectApplied");
    assertThat(effect.text("summary")).isEqualTo("2 af 2 overdragelser er godkendt.");
    assertThat(effect.data().path("decisionRevision").intValue()).isEqualTo(1);
    assertThat(effect.data().path("subject").path("revision").intValue()).isEqualTo(1);
    assertThat(effect.confidential()).isFalse();
  }

  @Test
  void a_decision_that_is_told_before_the_agenda_is_adopted_too() {
    Agreed agreed = Agreed.north().adopted(List.of());
    agreed.released(1);

    assertThat(agreed.state()).isEqualTo("ADOPTED");
    assertThat(agreed.read().path("beforeCouncil")).hasSize(1);
  }

  @Test
  void a_transfer_waits_for_its_own_municipality_only_and_others_are_named() {
    Agreed agreed = Agreed.north();
    agreed.confirmed(
        "ADOPTED",
        agreed.subject(1),
        List.of(
            Agreed.condition(LAESOE, "OPEN"),
            Agreed.condition("0851", "OPEN"),
            Map.of(
                "conditionId",
                UUID.randomUUID(),
                "subject",
                "Godkendelse",
                "party",
                other(),
                "state",
                "OPEN")));

    assertThat(agreed.transfer(LAESOE)).isEqualTo("PENDING");
    assertThat(agreed.transfer(REBILD)).isEqualTo("GRANTED");
    assertThat(agreed.effects().getLast().text("summary"))
        .isEqualTo(
            "1 af 2 overdragelser er godkendt, 1 afventer. Forbehold uden overdragelse: Kommune 0851, Danske Regioner.");
  }

  @Test
  void the_receiver_is_asked_too_where_the_council_says_so() {
    Agreed agreed = Agreed.north().adopted(List.of(LAESOE, FREDERIKSHAVN));
    agreed.answered(LAESOE, "GRANTED", "2021-07-01");
    assertThat(agreed.transfer(LAESOE)).isEqualTo("PENDING");

    agreed.answered(FREDERIKSHAVN, "REFUSED", "2021-07-02");
    assertThat(agreed.transfer(LAESOE)).isEqualTo("REFUSED");
    assertThat(agreed.transfer(REBILD)).isEqualTo("REFUSED");
    assertThat(agreed.row(FREDERIKSHAVN, "possible")).isEqualTo(1);
  }

  @Test
  void an_answer_can_be_corrected_either_way_and_the_history_tells_it() {
    Agreed agreed = Agreed.north().adopted(List.of(LAESOE));
    agreed.answered(LAESOE, "GRANTED", "2021-07-01");
    agreed.answered(LAESOE, "REFUSED", "2021-07-02");
    assertThat(agreed.row(LAESOE, "current")).isEqualTo(7);
    agreed.answered(LAESOE, "GRANTED", "2021-07-03");

    assertThat(agreed.row(LAESOE, "current")).isZero();
    assertThat(agreed.read().at("/transfers/0/history").findValuesAsText("state"))
        .containsExactly("PENDING", "GRANTED", "REFUSED", "GRANTED");
    assertThat(agreed.read().at("/transfers/0/history").findValuesAsText("on"))
        .containsExactly("2021-06-16", "2021-07-01", "2021-07-02", "2021-07-03");
    assertThat(Agreed.texts(agreed.effects(), "summary"))
        .containsExactly(
            "EffectApplied: 1 af 2 overdragelser er godkendt, 1 afventer.",
            "EffectApplied: 2 af 2 overdragelser er godkendt.",
            "EffectApplied: 1 af 2 overdragelser er godkendt, 1 afslået.",
            "EffectApplied: 2 af 2 overdragelser er godkendt.");
  }

  @Test
  void a_reopened_decision_takes_everything_back_and_can_be_confirmed_again() {
    Agreed agreed = Agreed.north().released(1).adopted(List.of(LAESOE));
    agreed.answered(LAESOE, "GRANTED", "2021-07-01");
    agreed.withdrawn();

    assertThat(agreed.state()).isEqualTo("SUSPENDED");
    assertThat(agreed.transfer(LAESOE)).isEqualTo("PROPOSED");
    assertThat(agreed.row(LAESOE, "current")).isEqualTo(7);
    assertThat(agreed.row(LAESOE, "possible")).isZero();
    int told = agreed.effects().size();

    agreed.adopted(List.of(LAESOE));
    assertThat(agreed.state()).isEqualTo("ADOPTED");
    assertThat(agreed.transfer(LAESOE)).isEqualTo("PENDING");
    assertThat(agreed.effects()).hasSize(told + 1);
    assertThat(agreed.effects().getLast().data().path("decisionRevision").longValue())
        .isEqualTo(agreed.decisionRevision());
  }

  @Test
  void the_same_decision_told_again_changes_nothing_and_tells_nobody() {
    Agreed agreed = Agreed.north().released(1).adopted(List.of(LAESOE));
    agreed.answered(LAESOE, "REFUSED", "2021-07-01");
    Map<String, String> before = ServiceDatabase.everything();

    agreed.confirmed("ADOPTED", agreed.subject(1), List.of(Agreed.condition(LAESOE, "REFUSED")));
    agreed.answered(LAESOE, "REFUSED", "2021-07-01");

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void a_refused_decision_told_again_stays_refused_whatever_happened_since() {
    Agreed agreed = Agreed.north();
    agreed.confirmed("ADOPTED", agreed.subject(2), List.of());
    Api.put(agreed.path(), Map.of("transfers", List.of(Agreed.full(LAESOE, FREDERIKSHAVN))))
        .statusCode(200);
    agreed.confirmed("ADOPTED", agreed.subject(2), List.of());

    assertThat(agreed.state()).isEqualTo("DRAFT");
    assertThat(agreed.effects()).hasSize(1);
  }

  @Test
  void a_change_after_the_release_refuses_the_decision() {
    Agreed agreed = Agreed.north().released(1);
    Api.put(agreed.path(), Map.of("transfers", List.of(Agreed.full(LAESOE, FREDERIKSHAVN))))
        .statusCode(200);
    assertThat(agreed.warnings()).containsExactly("OTHER_REVISION_ON_AGENDA");
    agreed.adopted(List.of());

    assertThat(agreed.state()).isEqualTo("BEFORE_COUNCIL");
    ToldEvent effect = only(agreed.effects());
    assertThat(effect.type()).isEqualTo("EffectRefused");
    assertThat(effect.text("reason")).contains("revision 1", "den gældende er revision 2");
  }

  @Test
  void what_cannot_take_effect_says_why() {
    Agreed agreed = Agreed.north();
    assertThat(reason(agreed, "ADOPTED_AMENDED")).contains("vedtaget med ændringer");

    Agreed unknown = Agreed.north();
    Map<String, Object> subject =
        Map.of("type", "AGREEMENT", "id", UUID.randomUUID(), "revision", 1);
    unknown.confirmed("ADOPTED", subject, List.of());
    assertThat(only(unknown.effects()).text("reason")).contains("ingen aftale");

    Agreed foreign = Agreed.north();
    Map<String, Object> event = foreign.confirmation("ADOPTED", foreign.subject(1), List.of());
    event.put("council", "kkr-sjaelland");
    foreign.decision(IncomingEvents.from("decision"), "DecisionConfirmed", event);
    assertThat(only(foreign.effects()).text("reason")).contains("et andet råd");
    assertThat(foreign.state()).isEqualTo("DRAFT");
  }

  @Test
  void an_adopted_agreement_is_not_adopted_by_another_point() {
    Agreed agreed = Agreed.north().adopted(List.of());
    UUID other = UUID.randomUUID();
    Map<String, Object> event = agreed.confirmation("ADOPTED", agreed.subject(1), List.of());
    event.put("pointId", other);
    IncomingEvents.from("decision").take("DecisionConfirmed", other, 1, event);

    assertThat(only(ToldEvent.about(other)).text("reason")).contains("allerede vedtaget");
    assertThat(agreed.state()).isEqualTo("ADOPTED");
  }

  @Test
  void an_outcome_that_replaces_another_without_a_reopening_replaces_its_effect() {
    Agreed agreed = Agreed.north().adopted(List.of());
    agreed.confirmed("REJECTED", agreed.subject(1), List.of());

    assertThat(agreed.state()).isEqualTo("REJECTED");
    assertThat(agreed.effects().getLast().text("summary")).contains("forkastet");
    assertThat(agreed.effects().getLast().data().path("decisionRevision").longValue()).isEqualTo(2);
    agreed.confirmed("NOTED", agreed.subject(1), List.of());
    assertThat(agreed.state()).isEqualTo("DRAFT");
  }

  @Test
  void a_rejected_agreement_keeps_the_announced_quotas_and_can_be_written_anew() {
    Agreed agreed = Agreed.north().released(1);
    agreed.confirmed("REJECTED", agreed.subject(1), List.of());

    assertThat(agreed.state()).isEqualTo("REJECTED");
    assertThat(agreed.row(FREDERIKSHAVN, "possible")).isEqualTo(1);
    assertThat(only(agreed.effects()).text("summary")).contains("forkastet");

    agreed.confirmed("REJECTED", agreed.subject(1), List.of());
    Api.put(agreed.path(), Map.of("transfers", List.of(Agreed.full(LAESOE, FREDERIKSHAVN))))
        .statusCode(200);
    assertThat(agreed.state()).isEqualTo("DRAFT");
    assertThat(agreed.transfer(LAESOE)).isEqualTo("PROPOSED");
    agreed.confirmed("REJECTED", agreed.subject(1), List.of());
    assertThat(agreed.effects()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTED", "DISCUSSED", "POSTPONED", "REFERRED", "WITHDRAWN"})
  void other_outcomes_do_nothing(String outcome) {
    Agreed agreed = Agreed.north().released(1);
    agreed.confirmed(outcome, agreed.subject(1), List.of());

    assertThat(agreed.state()).isEqualTo("BEFORE_COUNCIL");
    assertThat(agreed.effects()).isEmpty();
  }

  @Test
  void leads_and_other_subjects_are_none_of_our_business() {
    Agreed agreed = Agreed.north();
    agreed.confirmed("ADOPTED", null, List.of());
    agreed.confirmed("ADOPTED", Map.of("type", "SLATE", "id", agreed.id, "revision", 1), List.of());
    Map<String, Object> lead = agreed.confirmation("ADOPTED", agreed.subject(1), List.of());
    lead.put("derived", true);
    agreed.decision(IncomingEvents.from("decision"), "DecisionConfirmed", lead);
    agreed.answered(LAESOE, "GRANTED", "2021-07-01");
    agreed.withdrawn();

    assertThat(agreed.state()).isEqualTo("DRAFT");
    assertThat(agreed.effects()).isEmpty();
  }

  @Test
  void after_the_end_answers_and_a_reopening_change_nothing_and_say_so() {
    Agreed agreed = Agreed.north(2019).adopted(List.of(LAESOE, REBILD));
    agreed.answered(REBILD, "GRANTED", "2021-07-01");
    Api.post(agreed.path(), "finalisation", Map.of("finalisedOn", "2021-09-20")).statusCode(200);
    String table = agreed.read().path("table").toString();
    assertThat(agreed.row(LAESOE, "current")).isEqualTo(7);

    agreed.answered(LAESOE, "GRANTED", "2021-09-25");
    assertThat(agreed.effects().getLast().text("reason"))
        .isEqualTo(
            "Aftalen er endelig pr. 20. september 2021. Svar derefter ændrer den ikke: Kommune 0825 (godkendt).");
    int told = agreed.effects().size();
    agreed.confirmed(
        "ADOPTED",
        agreed.subject(1),
        List.of(Agreed.condition(LAESOE, "GRANTED"), Agreed.condition(REBILD, "GRANTED")));
    assertThat(agreed.effects()).as("told again, it refuses nothing anew").hasSize(told);

    agreed.withdrawn();
    assertThat(agreed.effects().getLast().type()).isEqualTo("EffectRefused");
    assertThat(agreed.effects().getLast().text("reason")).contains("genåbnet");
    assertThat(agreed.state()).isEqualTo("FINALISED");
    assertThat(agreed.read().path("table").toString()).isEqualTo(table);

    agreed.adopted(List.of(LAESOE));
    assertThat(agreed.effects().getLast().type()).isEqualTo("EffectApplied");
    assertThat(agreed.effects().getLast().data().path("decisionRevision").longValue())
        .isEqualTo(agreed.decisionRevision());
    assertThat(agreed.read().path("table").toString()).isEqualTo(table);
  }

  private static String reason(Agreed agreed, String outcome) {
    agreed.confirmed(outcome, agreed.subject(1), List.of());
    return only(agreed.effects()).text("reason");
  }

  private static Map<String, Object> other() {
    Map<String, Object> party = new HashMap<>();
    party.put("kind", "OTHER");
    party.put("code", null);
    party.put("name", "Danske Regioner");
    return party;
  }

  private static ToldEvent only(List<ToldEvent> events) {
    assertThat(events).hasSize(1);
    return events.getFirst();
  }
}

package dk.kkr.quota.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The agency fixes quotas and changes the landstal; 63 in Nordjylland, 89 afterwards. */
@QuarkusTest
class RevisionTest {

  private static final String RULE = "Frederikshavn overtager fortsat hele Læsøs kvote.";

  @Test
  void new_quotas_replace_the_old_ones_and_everybody_is_told() {
    String old = announced(2010, 500);
    Agreed lapsing = agreement(old, Map.of("kind", "LAPSE")).released(1);
    Agreed draft = agreement(old, Map.of("kind", "RULE", "text", RULE));

    String newer = revised(old, "2010-03-01", 800);
    assertThat(newer).isNotEqualTo(old);
    JsonNode view = read(newer);
    assertThat(view.path("state").asText()).isEqualTo("ANNOUNCED");
    assertThat(view.path("quotaState").asText()).isEqualTo("IN_FORCE");
    assertThat(view.path("landstal").intValue()).isEqualTo(800);
    assertThat(view.at("/revision/landstalBefore").intValue()).isEqualTo(500);
    assertThat(view.at("/revision/requiredByLaw").booleanValue()).isTrue();
    assertThat(view.at("/revision/rows")).hasSize(11);
    assertThat(view.at("/revision/rows/0/before").intValue()).isEqualTo(6);
    assertThat(view.at("/revision/rows/0/after").intValue()).isEqualTo(32);
    assertThat(view.path("findings")).isEmpty();
    assertThat(read(old).path("state").asText()).isEqualTo("REVISED");
    assertThat(read(old).path("quotaState").asText()).isEqualTo("REVISED");
    assertThat(read(old).path("revisedBy").asText()).isEqualTo(Quotas.id(newer));
    assertThat(Api.anybody().get(newer).then().extract().<Object>path("revision.agreements"))
        .isNull();

    ToldEvent told = ToldEvent.about(UUID.fromString(Quotas.id(newer))).getFirst();
    assertThat(told.type()).isEqualTo("LandstalRevised");
    assertThat(told.revision()).isEqualTo(1);
    assertThat(told.confidential()).isFalse();
    assertThat(told.text("revises")).isEqualTo(Quotas.id(old));
    assertThat(told.data().path("agreements")).hasSize(1);
    assertThat(told.data().at("/agreements/0/agreementId").asText())
        .isEqualTo(lapsing.id.toString());
    assertThat(told.data().at("/agreements/0/consequence").asText()).isEqualTo("LAPSED");
    assertThat(lapsing.state()).isEqualTo("LAPSED");
    assertThat(lapsing.told().getLast().text("state")).isEqualTo("LAPSED");
    assertThat(draft.state()).isEqualTo("LAPSED");
    assertThat(Api.anybody().get(draft.path()).statusCode()).isEqualTo(404);
    assertThat(Api.anybody().get("/agreements?limit=200").asString())
        .doesNotContain(draft.id.toString())
        .contains(lapsing.id.toString());
  }

  @Test
  void an_agreement_with_a_rule_that_was_notified_before_stands_on_the_new_quotas() {
    String old = announced(2011, 500);
    Agreed agreed = agreement(old, Map.of("kind", "RULE", "text", RULE)).adopted(List.of());
    Api.post(agreed.path(), "finalisation", Map.of("finalisedOn", "2022-01-05")).statusCode(200);
    Api.post(
            agreed.path(),
            "notification",
            Map.of("notifiedOn", "2022-01-06", "receipt", "K1", "unsignedReason", "Prøve"))
        .statusCode(200);
    assertThat(read(old).path("quotaState").asText()).isEqualTo("IN_FORCE");
    refuses(old, with(revision("2022-03-01", 800), Map.of()), "/revisedOn");

    // Decided long after its year, it was notified after any change that can be.
    String newer = revised(old, "2011-03-01", 800);
    assertThat(agreed.state()).isEqualTo("LAPSED");
    assertThat(agreed.effects().getLast().text("summary"))
        .isEqualTo("Aftalen er bortfaldet pr. 1. marts 2011, da landstallet blev ændret.");
    assertThat(read(newer).at("/revision/agreements/0/consequence").asText()).isEqualTo("LAPSED");
  }

  @Test
  void it_stands_by_its_rule_when_it_was_notified_in_time() {
    String old = announced(2023, 500);
    Agreed agreed = agreement(old, Map.of("kind", "RULE", "text", RULE)).adopted(List.of());
    Api.post(agreed.path(), "finalisation", Map.of("finalisedOn", "2022-09-08", "early", true))
        .statusCode(200);
    Api.post(
            agreed.path(),
            "notification",
            Map.of("notifiedOn", "2022-09-09", "receipt", "K1", "unsignedReason", "Prøve"))
        .statusCode(200);

    String newer = revised(old, "2023-03-01", 800);
    assertThat(agreed.state()).isEqualTo("FINALISED");
    assertThat(agreed.warnings()).containsExactly("NOTIFIED_UNSIGNED", "LANDSTAL_CHANGED");
    JsonNode view = read(newer);
    assertThat(view.at("/revision/agreements/0/consequence").asText()).isEqualTo("STANDS_BY_RULE");
    assertThat(view.path("findings").findValuesAsText("code"))
        .containsExactly("DISTRIBUTION_BY_RULE");

    String third = revised(newer, "2023-06-01", 1200);
    assertThat(agreed.state()).isEqualTo("FINALISED");
    assertThat(read(third).at("/revision/agreements/0/consequence").asText())
        .isEqualTo("STANDS_BY_RULE");
    assertThat(agreed.told().getLast().text("state")).isEqualTo("FINALISED");
  }

  @Test
  void what_the_law_does_not_require_is_recorded_with_a_finding() {
    String at = revised(announced(2012, 500), "2012-03-01", 700);
    assertThat(read(at).at("/revision/requiredByLaw").booleanValue()).isFalse();
    assertThat(read(at).path("findings").findValuesAsText("code"))
        .containsExactly("REVISION_NOT_REQUIRED");

    String unknown = revised(announced(2013, null), "2013-03-01", 700);
    assertThat(read(unknown).at("/revision/requiredByLaw").isNull()).isTrue();
    assertThat(read(unknown).path("findings").findValuesAsText("code"))
        .containsExactly("LANDSTAL_BEFORE_UNKNOWN");
  }

  @Test
  void nothing_is_agreed_on_what_the_agency_fixed() {
    String old = announced(2014, 500);
    String newer = revised(old, "2014-03-01", 800);

    drafting(old, "announcement-revised").body("announcement", equalTo(newer));
    drafting(newer, "fixed-by-agency");
    post(old, "revision", revision("2014-04-01", 900))
        .statusCode(409)
        .body("type", equalTo("/problems/announcement-revised"));
    post(newer, "fixing", Map.of("fixedOn", "2014-04-01", "source", "Brev"))
        .statusCode(409)
        .body("type", equalTo("/problems/fixed-by-agency"));
    String again = Quotas.drafted(Quotas.nordjylland(2014));
    Api.post(again, "confirmation")
        .statusCode(409)
        .body("type", equalTo("/problems/announcement-exists"))
        .body("announcement", equalTo(newer));
  }

  @Test
  void fixed_in_time_and_unchanged_there_is_nothing_to_say() {
    String path = announced(2015, 500);
    Agreed agreed = Agreed.draft(path, Api.NORTH, List.of(), List.of()).adopted(List.of());
    assertThat(read(path).path("quotaState").asText()).isEqualTo("UNDER_AGREEMENT");
    String before = Api.anybody().get(path).header("ETag");

    post(path, "fixing", with(fixing("2014-09-29"), Map.of("rows", Quotas.northRows())))
        .statusCode(200)
        .body("quotaState", equalTo("IN_FORCE"))
        .body("fixing.fixedOn", equalTo("2014-09-29"))
        .body("fixing.rows", nullValue())
        .body("findings", empty());
    assertThat(Api.anybody().header("If-None-Match", before).get(path).statusCode()).isEqualTo(200);
    Api.post(agreed.path(), "finalisation", Map.of())
        .statusCode(409)
        .body("type", equalTo("/problems/fixed-by-agency"));
    post(path, "fixing", fixing("2014-09-29")).statusCode(409);
  }

  @Test
  void fixed_late_and_otherwise_is_recorded_as_it_is_and_what_a_change_starts_from() {
    String path = announced(2016, 500);
    List<Map<String, Object>> rows = new ArrayList<>(Quotas.northRows());
    rows.set(0, Map.of("code", "0773", "quota", 4));
    rows.set(1, Map.of("code", "0787", "quota", 6));

    post(path, "fixing", with(fixing("2015-10-01"), Map.of("rows", rows)))
        .statusCode(200)
        .body("rows[0].quota", equalTo(6))
        .body("fixing.rows[0].quota", equalTo(4))
        .body("findings.code", contains("FIXED_LATE"));
    String newer = revised(path, "2016-03-01", 800);
    assertThat(read(newer).at("/revision/rows/0/before").intValue()).isEqualTo(4);
  }

  @Test
  void what_cannot_be_is_refused_and_nothing_stored() {
    String path = announced(2017, 500);
    String draft = Quotas.drafted(Quotas.nordjylland(2017));
    Map<String, String> before = ServiceDatabase.everything();

    refuses(path, revision("2199-01-01", 800), "/revisedOn");
    refuses(path, revision("2018-01-01", 800), "/revisedOn");
    refuses(path, revision("2017-03-01", 500), "/landstal");
    refuses(path, with(revision("2017-03-01", 800), Map.of("regionTotal", 90)), "/regionTotal");
    refuses(path, with(revision("2017-03-01", 800), Map.of("landstal", -1)), "/landstal");
    refuses(path, with(revision("2017-03-01", 800), Map.of("source", " ")), "/source");
    List<Map<String, Object>> rows = new ArrayList<>(Quotas.northRows());
    rows.set(0, Map.of("code", "0101", "quota", 6));
    refuses(
        path,
        with(revision("2017-03-01", 800), Map.of("rows", rows, "regionTotal", 63)),
        "/rows/0/code",
        "/rows");
    post(draft, "revision", revision("2017-03-01", 800))
        .statusCode(409)
        .body("type", equalTo("/problems/not-announced"));

    post(path, "fixing", fixing("2199-01-01"))
        .statusCode(422)
        .body("violations.pointer", contains("/fixedOn"));
    post(path, "fixing", with(fixing("2016-09-29"), Map.of("rows", rows)))
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder("/rows/0/code", "/rows"));
    Api.secretariat()
        .body(revision("2017-03-01", 800))
        .post(path + "/revision")
        .then()
        .statusCode(428);

    assertThat(ServiceDatabase.everything()).isEqualTo(before);
  }

  @Test
  void told_again_it_says_the_same() {
    String newer = revised(announced(2009, 500), "2009-03-01", 800);
    Api.secretariat()
        .body(Map.of("council", Api.NORTH))
        .post("/republication")
        .then()
        .statusCode(200);

    List<ToldEvent> told = ToldEvent.about(UUID.fromString(Quotas.id(newer)));
    assertThat(told).extracting(ToldEvent::revision).containsExactly(1L, 2L);
    assertThat(told.get(1).data()).isEqualTo(told.get(0).data());
    Api.secretariat()
        .get("/announcements?council=kkr-nordjylland&state=REVISED&quotaYear=2009")
        .then()
        .body("items", hasSize(1));
  }

  private static String announced(int year, @Nullable Integer landstal) {
    Map<String, Object> body = new HashMap<>(Quotas.nordjylland(year));
    body.put("landstal", landstal);
    return Quotas.announced(body);
  }

  private static Agreed agreement(String announcement, Map<String, ?> clause) {
    Agreed agreed =
        Agreed.draft(
            Api.NORTH,
            Map.of(
                "announcementId",
                Quotas.id(announcement),
                "transfers",
                List.of(Agreed.full("0825", "0813")),
                "onLandstalChange",
                clause));
    assertThat(agreed.read().at("/onLandstalChange/kind").asText()).isEqualTo(clause.get("kind"));
    return agreed;
  }

  private static String revised(String old, String on, int landstal) {
    return "/announcements/"
        + post(old, "revision", revision(on, landstal))
            .statusCode(201)
            .extract()
            .<String>path("announcementId");
  }

  private static Map<String, Object> revision(String on, int landstal) {
    List<Map<String, Object>> rows = new ArrayList<>(Quotas.northRows());
    rows.set(0, Map.of("code", "0773", "quota", 32));
    return Map.of(
        "revisedOn", on, "landstal", landstal, "regionTotal", 89, "source", "Brev", "rows", rows);
  }

  private static Map<String, Object> fixing(String on) {
    return Map.of("fixedOn", on, "source", "Brev");
  }

  private static Map<String, Object> with(Map<String, Object> body, Map<String, ?> changed) {
    Map<String, Object> all = new HashMap<>(body);
    all.putAll(changed);
    return all;
  }

  private static ValidatableResponse drafting(String announcement, String slug) {
    return Api.create(
            "/agreements",
            Map.of("announcementId", Quotas.id(announcement), "transfers", List.of()))
        .statusCode(409)
        .body("type", equalTo("/problems/" + slug));
  }

  private static void refuses(String path, Map<String, ?> body, String... pointers) {
    post(path, "revision", body)
        .statusCode(422)
        .body("violations.pointer", containsInAnyOrder(pointers));
  }

  private static ValidatableResponse post(String path, String act, Map<String, ?> body) {
    return Api.post(path, act, body);
  }

  private static JsonNode read(String path) {
    return EventJson.tree(Api.secretariat().get(path).then().statusCode(200).extract().asString());
  }
}

package dk.kkr.agenda.versions;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.item;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentStoryTest {

  @Test
  void the_chair_consents_to_exactly_what_was_read() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    String chair = TestTokens.chair();
    String hash = as(chair).get(meeting.path() + "/agenda?draft=true").path("draftHash");
    meeting
        .releaseWithoutConsent(Map.of())
        .statusCode(409)
        .body("type", equalTo("/problems/consent-missing"))
        .body("void", nullValue());

    as(chair)
        .body(Map.of("draftHash", hash))
        .post(meeting.path() + "/consent")
        .then()
        .statusCode(200)
        .body("holds", equalTo(true))
        .body("given.how", equalTo("Afgivet i systemet"));
    meeting
        .releaseWithoutConsent(Map.of())
        .statusCode(201)
        .body("contentHash", equalTo(hash))
        .body("consent.by", notNullValue());

    as(chair).get(meeting.path() + "/versions").then().body("[0].consent", notNullValue());
    as(TestTokens.member())
        .get(meeting.path() + "/versions")
        .then()
        .body("[0].consent", nullValue());
    anybody().get(meeting.path() + "/agenda").then().body("version.consent", nullValue());
  }

  @Test
  void a_change_makes_a_consent_void_and_the_answer_says_so() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    meeting.consent().statusCode(200).body("given.by", equalTo("Formanden"));
    String old = secretariat().get(meeting.path() + "/consent").path("draftHash");
    meeting.add(item("Letbane"));
    Map<String, String> before = ServiceDatabase.everything();

    meeting
        .releaseWithoutConsent(Map.of())
        .statusCode(409)
        .body("type", equalTo("/problems/consent-missing"))
        .body("detail", containsString("changed since Formanden consented"))
        .body("void.givenOn", equalTo("2026-01-05"));
    secretariat().get(meeting.path() + "/consent").then().body("holds", equalTo(false));
    as(TestTokens.chair())
        .body(Map.of("draftHash", old))
        .post(meeting.path() + "/consent")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/draft-changed"));
    assertThat(ServiceDatabase.everything()).isEqualTo(before);

    meeting.release().statusCode(201).body("consent.how", equalTo("Telefon"));
  }

  @Test
  void only_the_chair_and_the_secretariat_of_the_council_have_to_do_with_it() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Cykelstier"));
    Map<String, Object> byHand = Map.of("by", "Formanden", "givenOn", "2026-01-05", "how", "Brev");
    String path = meeting.path() + "/consent";

    secretariat().get(path).then().statusCode(404);
    anybody().contentType("application/json").body(byHand).post(path).then().statusCode(401);
    for (String token : new String[] {TestTokens.member(), TestTokens.secretariat("k29")}) {
      as(token).body(byHand).post(path).then().statusCode(403);
      as(token).get(path).then().statusCode(403);
    }
    as(TestTokens.member()).get(meeting.path() + "/agenda?draft=true").then().statusCode(403);
    as(TestTokens.chair()).body(byHand).post(path).then().statusCode(422);
    as(TestTokens.chair()).body(Map.of()).post(path).then().statusCode(422);
    secretariat().body(Map.of("by", "Formanden")).post(path).then().statusCode(422);
    for (String member : new String[] {"by", "how"}) {
      Map<String, Object> kept = new LinkedHashMap<>(byHand);
      kept.put(member, "Formanden 010203-0000");
      secretariat().body(kept).post(path).then().statusCode(422);
    }
    secretariat()
        .body(Map.of("by", "Formanden", "givenOn", "2199-01-05", "how", "Brev"))
        .post(path)
        .then()
        .statusCode(422);
    secretariat().get(path).then().statusCode(404);
  }
}

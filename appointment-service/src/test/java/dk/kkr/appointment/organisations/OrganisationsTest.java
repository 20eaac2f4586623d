package dk.kkr.appointment.organisations;

import static dk.kkr.appointment.Api.map;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.appointment.Api;
import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationsTest {

  @Test
  void an_organisation_is_recorded_found_by_an_alias_and_changed() {
    String word = UUID.randomUUID().toString();
    UUID id =
        Api.create(
            "/organisations",
            map(
                "name",
                "Sundsamarbejdet",
                "aliases",
                List.of("Øresund_" + word.toUpperCase(Locale.ROOT)),
                "kind",
                "BODY",
                "municipalityCode",
                "0223",
                "validFrom",
                "2020-01-01",
                "validTo",
                "2020-12-31"),
            "organisationId");

    assertThat(found("søøresund_" + word)).isEmpty();
    assertThat(found("øresund_" + word)).containsExactly(id.toString());
    assertThat(found("øresundx" + word)).as("an underline is one").isEmpty();
    assertThat(found(word + "&kind=SCHOOL")).isEmpty();
    JsonNode before = Api.read("/organisations/" + id);
    assertThat(before.path("membersComplete").asBoolean()).isFalse();
    assertThat(before.path("municipalityCode").asText()).isEqualTo("0223");

    Api.put(
            "/organisations/" + id,
            map("name", "Sundet", "kind", "COMPANY", "membersComplete", true))
        .statusCode(200);

    JsonNode after = Api.read("/organisations/" + id);
    assertThat(after.path("membersComplete").asBoolean()).isTrue();
    assertThat(after.path("aliases")).isEmpty();
    assertThat(after.path("municipalityCode").isNull()).isTrue();
    assertThat(
            ServiceDatabase.query(
                "SELECT action FROM audit_entry WHERE subject_id = ? ORDER BY id",
                row -> row.getString(1),
                id))
        .containsExactly("organisation.create", "organisation.change");
  }

  @Test
  void organisations_are_listed_by_name_page_by_page() {
    String word = UUID.randomUUID().toString();
    for (String name : List.of("C", "A", "B")) {
      Api.create("/organisations", map("name", name + word, "kind", "OTHER"), "organisationId");
    }

    JsonNode first = Api.read("/organisations?limit=2&search=" + word);
    JsonNode second =
        Api.read("/organisations?limit=2&search=" + word + "&after=" + first.path("next").asText());

    assertThat(Api.each(first.path("items"), "name")).containsExactly("A" + word, "B" + word);
    assertThat(Api.each(second.path("items"), "name")).containsExactly("C" + word);
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void the_same_request_under_the_same_key_is_carried_out_once() {
    String key = UUID.randomUUID().toString();
    String first = create(key);
    String second = create(key);

    assertThat(second).isEqualTo(first);
  }

  private static String create(String key) {
    return Api.secretariat()
        .header("Idempotency-Key", key)
        .body(map("name", "Netværket " + key, "kind", "OTHER"))
        .post("/organisations")
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private static List<String> found(String search) {
    return Api.each(Api.read("/organisations?search=" + search).path("items"), "organisationId");
  }
}

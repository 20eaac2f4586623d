package dk.kkr.quota.effects;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.ToldEvent;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Told again, agreements and effects say where they stand, and nothing changes. */
@QuarkusTest
class RepublicationTest {

  @Test
  void everything_is_told_again_with_the_next_revision() {
    Agreed agreed = Agreed.north().adopted(List.of());
    Agreed reopened = Agreed.north().adopted(List.of());
    reopened.withdrawn();
    Agreed closed = Agreed.north().released(1).adopted(List.of());
    closed.shown(true);
    JsonNode before = agreed.read().path("transfers");

    JsonNode told =
        EventJson.tree(
            Api.secretariat()
                .body(Map.of("council", Api.NORTH))
                .post("/republication")
                .then()
                .statusCode(200)
                .extract()
                .asString());

    assertThat(told.path("things").findValuesAsText("name"))
        .contains("agreements", "announcements", "effects");
    assertThat(told.path("events").findValuesAsText("name"))
        .contains("dk.kkr.quota.QuotaCalculated", "dk.kkr.quota.EffectApplied");
    assertThat(agreed.told()).extracting(ToldEvent::revision).containsExactly(1L, 2L, 3L);
    assertThat(agreed.told().get(2).data()).isEqualTo(agreed.told().get(1).data());
    assertThat(agreed.effects()).hasSize(2);
    assertThat(agreed.effects().get(1).data()).isEqualTo(agreed.effects().get(0).data());
    assertThat(closed.effects()).extracting(ToldEvent::confidential).containsExactly(false, true);
    assertThat(closed.told().getLast().confidential()).isTrue();
    assertThat(reopened.effects()).as("nothing is left of it").hasSize(1);
    assertThat(agreed.read().path("transfers")).isEqualTo(before);
  }
}

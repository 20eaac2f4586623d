package dk.kkr.quota.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dk.kkr.platform.test.LostEvents;
import dk.kkr.platform.test.ServiceDatabase;
import dk.kkr.platform.test.ToldEvent;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drafting, writing and reading agreements. */
@QuarkusTest
class AgreementsTest {

  @Test
  void a_draft_tells_its_table_to_those_who_may_know() {
    Agreed agreed = Agreed.north();

    assertThat(agreed.state()).isEqualTo("DRAFT");
    assertThat(agreed.told()).hasSize(1);
    ToldEvent told = agreed.told().getFirst();
    assertThat(told.type()).isEqualTo("QuotaCalculated");
    assertThat(told.confidential()).isTrue();
    assertThat(told.data().path("rows")).hasSize(11);
    assertThat(told.data().path("agreementRevision").intValue()).isEqualTo(1);
    assertThat(agreed.row("0813", "current")).isEqualTo(1);
    assertThat(agreed.row("0813", "possible")).isEqualTo(10);
  }

  @Test
  void the_revision_goes_up_exactly_when_it_says_something_else() {
    Agreed agreed = Agreed.north();
    Map<String, ?> other =
        Map.of("transfers", List.of(Agreed.fixed("0825", "0813", 3)), "limits", List.of());

    Api.put(agreed.path(), other).statusCode(200).body("revision", equalTo(2));
    Map<String, String> before = ServiceDatabase.everything();
    Api.put(agreed.path(), other).statusCode(200).body("revision", equalTo(2));

    assertThat(agreed.told()).hasSize(2);
    assertThat(ServiceDatabase.everything().get("agreement")).isEqualTo(before.get("agreement"));
    Api.put(
            agreed.path(),
            Map.of(
                "transfers",
                List.of(Agreed.fixed("0825", "0813", 3)),
                "limits",
                List.of(Map.of("code", "0813", "min", 5, "source", "Politik"))))
        .statusCode(200)
        .body("revision", equalTo(3))
        .body("warnings", hasSize(1))
        .body("warnings[0].code", equalTo("BELOW_OWN_LIMIT"));
  }

  @Test
  void a_revision_that_others_were_told_of_and_that_is_lost_is_not_given_again() {
    Agreed agreed = Agreed.north();
    LostEvents.add(
        "QuotaCalculated",
        UUID.fromString(agreed.path().substring("/agreements/".length())),
        9,
        Map.of("council", Api.NORTH, "agreementRevision", 4));

    Api.put(
            agreed.path(),
            Map.of("transfers", List.of(Agreed.fixed("0825", "0813", 3)), "limits", List.of()))
        .statusCode(200)
        .body("revision", equalTo(5));

    assertThat(agreed.told().getLast().revision()).isEqualTo(10);
  }

  @Test
  void an_agreement_without_transfers_keeps_the_announced_quotas() {
    Agreed agreed =
        Agreed.draft(Quotas.announced(Quotas.nordjylland()), Api.NORTH, List.of(), List.of());
    agreed.adopted(List.of());

    assertThat(agreed.effects().getLast().text("summary"))
        .isEqualTo("Aftalen har ingen overdragelser.");
    assertThat(agreed.row("0825", "current")).isEqualTo(7);
  }

  @Test
  void the_table_is_read_as_data_and_as_lines_for_a_spreadsheet() {
    Agreed agreed = Agreed.north().released(1);

    Response data = Api.anybody().get(agreed.path() + "/table");
    assertThat(data.contentType()).startsWith("application/json");
    assertThat(data.asString()).contains("\"regionTotal\":63", "\"possible\":10");

    Response csv = Api.anybody().accept("text/csv").get(agreed.path() + "/table");
    assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(csv.asString().lines())
        .hasSize(12)
        .startsWith(
            "code;name;calculated;givenAway;takenOver;current;possible", "0773;Morsø;6;0;0;6;6")
        .contains("0813;Frederikshavn;1;0;0;1;10", "0825;Læsø;7;0;0;7;0");
    assertThat(csv.header("ETag")).isNotEqualTo(data.header("ETag"));
    assertThat(
            Api.anybody()
                .accept("text/csv")
                .header("If-None-Match", csv.header("ETag"))
                .get(agreed.path() + "/table")
                .statusCode())
        .isEqualTo(304);
    assertThat(Api.anybody().accept("image/png").get(agreed.path() + "/table").statusCode())
        .isEqualTo(406);
  }

  @Test
  void agreements_are_listed_by_announcement_and_state_in_pages() {
    String announcement = Quotas.announced(Quotas.nordjylland());
    for (int i = 0; i < 3; i++) {
      Agreed.draft(announcement, Api.NORTH, List.of(), List.of());
    }
    String list = "/agreements?limit=2&state=DRAFT&announcement=" + Quotas.id(announcement);

    Response first = Api.secretariat().get(list);
    assertThat(first.<List<?>>path("items")).hasSize(2);
    String next = first.path("next");
    Response last = Api.secretariat().get(list + "&after=" + next);
    assertThat(last.<List<?>>path("items")).hasSize(1);
    assertThat(last.<String>path("next")).isNull();
  }

  @Test
  void drafting_can_be_repeated_safely() {
    String announcement = Quotas.announced(Quotas.nordjylland());
    Map<String, ?> body = Map.of("announcementId", Quotas.id(announcement), "transfers", List.of());
    String key = UUID.randomUUID().toString();
    List<String> ids =
        Stream.of(1, 2)
            .map(
                attempt ->
                    Api.secretariat()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/agreements")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("agreementId"))
            .toList();

    assertThat(ids.getFirst()).isEqualTo(ids.getLast());
  }

  @Test
  void what_was_done_is_put_down() {
    Agreed agreed = Agreed.north();
    agreed.released(1).adopted(List.of());

    assertThat(
            ServiceDatabase.query(
                "SELECT action FROM audit_entry WHERE subject_id = ? ORDER BY id",
                row -> row.getString(1),
                agreed.id))
        .containsExactly("agreement.draft", "agreement.put-before", "agreement.adopt");
  }
}

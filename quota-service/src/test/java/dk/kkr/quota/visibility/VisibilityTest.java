package dk.kkr.quota.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who sees what, for every role. */
@QuarkusTest
class VisibilityTest {

  @Test
  void drafts_are_for_the_secretariat_of_the_council() {
    String announcement = Quotas.drafted(Quotas.nordjylland());
    Agreed agreement = Agreed.north();

    for (String path : List.of(announcement, agreement.path(), agreement.path() + "/table")) {
      assertSeen(
          path, List.of(secretariat()), Stream.concat(circle().skip(1), outsiders()).toList());
    }
    assertListed("/announcements?limit=200", announcement, false);
    assertListed("/agreements?limit=200", agreement.path(), false);
  }

  @Test
  void what_is_announced_or_before_the_council_is_for_everybody() {
    String announcement = Quotas.announced(Quotas.nordjylland());
    Agreed agreement = Agreed.north().released(1);

    for (String path : List.of(announcement, agreement.path(), agreement.path() + "/table")) {
      assertSeen(path, Stream.concat(circle(), outsiders()).toList(), List.of());
    }
    assertListed("/announcements?limit=200", announcement, true);
    assertListed("/agreements?limit=200", agreement.path(), true);
  }

  @Test
  void where_figures_were_read_is_for_the_circle() {
    String announcement = Quotas.announced(Quotas.nordjylland());

    for (RequestSpecification caller : circle().map(Api::as).toList()) {
      assertThat(caller.get(announcement).asString()).contains("\"source\":{", "Prøve");
    }
    for (RequestSpecification caller : outsiders().map(Api::as).toList()) {
      assertThat(caller.get(announcement).asString()).doesNotContain("Prøve");
    }
    assertThat(Api.anybody().get("/announcements?limit=200").asString()).doesNotContain("Prøve");
  }

  @Test
  void what_is_closed_today_is_for_the_circle_and_shown_again_when_opened() {
    Agreed agreement = Agreed.north().released(1).adopted(List.of());
    String tag = Api.anybody().get(agreement.path()).header("ETag");

    agreement.shown(true);
    for (String path : List.of(agreement.path(), agreement.path() + "/table")) {
      assertSeen(path, circle().toList(), outsiders().toList());
    }
    assertThat(Api.anybody().header("If-None-Match", tag).get(agreement.path()).statusCode())
        .isEqualTo(404);
    assertListed("/agreements?limit=200", agreement.path(), false);

    agreement.shown(false);
    assertListed("/agreements?limit=200", agreement.path(), true);
  }

  @Test
  void an_item_that_was_closed_before_the_decision_came_is_closed() {
    Agreed agreement = Agreed.north();
    agreement.shown(true);
    agreement.adopted(List.of());

    assertThat(Api.anybody().get(agreement.path()).statusCode()).isEqualTo(404);
    assertThat(agreement.effects().getLast().confidential()).isTrue();
  }

  @Test
  void inhabitants_are_for_everybody() {
    assertSeen("/populations/2020-01-01", Stream.concat(circle(), outsiders()).toList(), List.of());
    assertThat(Api.anybody().get("/populations").asString()).contains("2020-01-01");
  }

  @Test
  void where_the_quotas_of_a_year_stand_says_nothing_of_what_is_hidden() {
    String announcement = Quotas.announced(Quotas.nordjylland());
    Agreed agreement = Agreed.draft(announcement, Api.NORTH, List.of(), List.of());
    assertThat(quotaState(Api.anybody(), announcement)).isEqualTo("ANNOUNCED");
    assertThat(quotaState(Api.as(TestTokens.member()), announcement)).isEqualTo("ANNOUNCED");
    assertThat(quotaState(Api.secretariat(), announcement)).isEqualTo("UNDER_AGREEMENT");

    agreement.released(1);
    assertThat(quotaState(Api.anybody(), announcement)).isEqualTo("UNDER_AGREEMENT");
    agreement.shown(true);
    assertThat(quotaState(Api.anybody(), announcement)).isEqualTo("ANNOUNCED");
    assertThat(quotaState(Api.as(TestTokens.member()), announcement)).isEqualTo("UNDER_AGREEMENT");
  }

  private static String quotaState(RequestSpecification caller, String announcement) {
    return caller.get(announcement).then().statusCode(200).extract().path("quotaState");
  }

  @Test
  void tags_differ_by_audience() {
    String path = Quotas.announced(Quotas.nordjylland());

    assertThat(
            Stream.of(Api.anybody(), Api.as(TestTokens.member()), Api.secretariat())
                .map(caller -> caller.get(path).header("ETag")))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_table_in_the_code_is_the_table_in_the_docs() throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("kkr.root"), "docs", "visibility-quota.md"));

    for (Material material : Material.values()) {
      assertThat(page)
          .containsPattern(
              "\\| `%s` \\|.*\\| yes \\| %s \\| %s \\|"
                  .formatted(
                      material,
                      seen(material, Audience.CIRCLE),
                      seen(material, Audience.EVERYBODY)));
    }
  }

  private static String seen(Material material, Audience audience) {
    return audience.compareTo(material.audience()) >= 0 ? "yes" : "no";
  }

  private static void assertSeen(String path, List<String> by, List<String> not) {
    for (String token : by) {
      assertThat(Api.as(token).get(path).statusCode()).as(path).isEqualTo(200);
    }
    for (String token : not) {
      assertThat(Api.as(token).get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(Api.anybody().get(path).statusCode())
        .isEqualTo(by.containsAll(outsiders().toList()) ? 200 : 404);
  }

  private static void assertListed(String list, String path, boolean publicly) {
    assertThat(Api.as(secretariat()).get(list).asString()).contains(Quotas.id(path));
    assertThat(Api.anybody().get(list).asString().contains(Quotas.id(path))).isEqualTo(publicly);
  }

  private static Stream<String> circle() {
    return Stream.of(secretariat(), TestTokens.chair(), TestTokens.member());
  }

  private static Stream<String> outsiders() {
    return Stream.of(
        TestTokens.municipality("0813"),
        TestTokens.portal(),
        TestTokens.secretariat("kkr-sjaelland"),
        TestTokens.secretariat(new String[0]));
  }

  private static String secretariat() {
    return TestTokens.secretariat(Api.NORTH);
  }
}

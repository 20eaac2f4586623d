package dk.kkr.agenda.pages;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.item;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.reading.Shown;
import dk.kkr.platform.test.Axe;
import dk.kkr.platform.test.ProblemRules;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who opens an address that gives nothing is told so in Danish. */
@QuarkusTest
class ProblemsForPeopleTest {

  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

  @Test
  void an_agenda_that_is_not_out_yet_is_said_to_be_so() {
    String page = page(Api.meeting().path() + "/agenda", 404, "not-found");
    assertThat(page)
        .contains(
            "<h1>Siden findes ikke</h1>",
            "Dagsordenen for dette møde er ikke udsendt endnu.",
            "<a href=\"/\">Gå til forsiden</a>",
            "No agenda of this meeting has been released yet.");
    for (Axe.Report report : Axe.look(Shown.keep("problem.html", page), 1280, 320)) {
      assertThat(report.violations()).isEmpty();
      assertThat(report.content()).isLessThanOrEqualTo(report.width());
    }
  }

  @Test
  void a_meeting_that_is_none_is_said_to_be_so() {
    assertThat(page("/meetings/" + UUID.randomUUID() + "/agenda", 404, "not-found"))
        .contains("Der er intet møde på denne adresse.");
  }

  @Test
  void only_an_addendum_is_read_on_its_own() {
    Api.Meeting meeting = Api.meeting();
    meeting.add(item("Det første"));
    meeting.release().statusCode(201);
    String agenda = meeting.path() + "/agenda";

    assertThat(page(agenda + "?additions=true", 404, "not-found"))
        .contains("Version 1 er ikke en tillægsdagsorden.");
    assertThat(page(agenda + "?version=7", 404, "not-found"))
        .contains("Den nyeste version af dagsordenen er version 1.");
    assertThat(page(agenda + "?as=held", 404, "not-found")).contains("Mødet er ikke holdt endnu");
  }

  @Test
  void a_day_that_does_not_exist_is_told_with_how_days_are_written() {
    assertThat(page("/search?q=skole&from=2026-02-30", 400, "invalid-parameter"))
        .contains("<h1>Adressen kan ikke bruges</h1>", "2026-06-16", "<code>from</code>");
  }

  @Test
  void what_is_not_public_asks_people_to_log_in() {
    Response answer = open(Api.meeting().path() + "/agenda?draft=true");
    ProblemRules.verifyPage(answer, 401, "unauthenticated");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    assertThat(answer.asString()).contains("<h1>Du skal være logget ind</h1>");
  }

  private static String page(String path, int status, String slug) {
    Response answer = open(path);
    ProblemRules.verifyPage(answer, status, slug);
    ProblemRules.verify(anybody().get(path), status, slug);
    return answer.asString();
  }

  private static Response open(String path) {
    return anybody().accept(BROWSER).get(path);
  }
}

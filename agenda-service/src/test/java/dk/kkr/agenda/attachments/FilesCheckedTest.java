package dk.kkr.agenda.attachments;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.extraction.OfficeFiles;
import dk.kkr.agenda.extraction.PdfFiles;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing with what can be a CPR number goes out before somebody answers for it. */
@QuarkusTest
class FilesCheckedTest {

  @Test
  void a_file_that_cannot_be_read_is_stored_and_says_why() {
    Sent sent = Sent.made();
    sent.put(PdfFiles.encrypted("Hemmelig"), "plan.pdf")
        .then()
        .statusCode(200)
        .body("file.text", equalTo("ENCRYPTED"))
        .body("file.textNote", equalTo("Filen er beskyttet med en adgangskode og kan ikke læses."));
    secretariat()
        .get(sent.meeting().path() + "/checks")
        .then()
        .statusCode(200)
        .body("findings.findAll { it.code == 'FILE_UNREAD' }.size()", equalTo(1));
    sent.meeting().release().statusCode(409).body("type", equalTo("/problems/checks-failed"));
    release(sent, "FILE_UNREAD", "Læst af 010203-1234").statusCode(422);
    release(sent, "FILE_UNREAD", "Åbnet og læst igennem i sekretariatet").statusCode(201);
  }

  @Test
  void numbers_of_persons_in_names_and_files_stop_the_release() {
    Sent sent = Sent.made();
    sent.put(0, PdfFiles.pdf("Intet her", "Født 010203-1234"), "liste 020304-1234.pdf")
        .then()
        .statusCode(200);
    sent.put(1, OfficeFiles.xlsx("Navne", "NN", 102031234, "0"), "navne.xlsx")
        .then()
        .statusCode(200);

    String found = secretariat().get(sent.meeting().path() + "/checks").asString();
    assertThat(found)
        .contains("CPR_NUMBER", "Filens navn", "(side 2)", "(ark 1)", "••••••-••••")
        .doesNotContain("010203-1234", "020304-1234", "102031234");
    sent.meeting().release().statusCode(409).body("type", equalTo("/problems/checks-failed"));

    release(sent, "CPR_NUMBER", "Opdigtede numre til en prøve").statusCode(201);
  }

  private static ValidatableResponse release(Sent sent, String code, String reason) {
    return secretariat()
        .header("If-Match", tag(sent.meeting().path()))
        .body(Map.of("overrides", List.of(Map.of("code", code, "reason", reason))))
        .post(sent.meeting().path() + "/release")
        .then();
  }
}

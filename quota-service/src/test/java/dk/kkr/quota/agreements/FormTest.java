package dk.kkr.quota.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.PdfUa;
import dk.kkr.platform.test.TestTokens;
import dk.kkr.quota.Agreed;
import dk.kkr.quota.Api;
import dk.kkr.quota.Quotas;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The form of the agreement of 2022 with all 29 municipalities, in its three formats. */
@QuarkusTest
class FormTest {

  private static final String RULE =
      "Bornholm overtager fortsat de otte kommuners kvoter, dog højst 40 pladser.";

  @Inject FormPdf paper;

  @Test
  void every_municipality_has_its_number_and_they_sum_in_all_formats() throws IOException {
    Agreed agreed = finished();
    JsonNode form =
        EventJson.tree(
            Api.secretariat().get(path(agreed)).then().statusCode(200).extract().asString());
    assertThat(form.path("rows")).hasSize(29);
    assertThat(form.path("rows").findValues("agreed").stream().mapToInt(JsonNode::intValue).sum())
        .isEqualTo(113)
        .isEqualTo(form.path("sum").intValue())
        .isEqualTo(form.path("regionTotal").intValue());
    assertThat(form.path("transfers")).hasSize(7);
    assertThat(form.path("labels").findValuesAsText("")).isEmpty();
    assertThat(form.at("/labels/0").asText()).startsWith("Demonstration");

    List<String> csv = csv(agreed).lines().toList();
    assertThat(csv.getFirst()).isEqualTo("\uFEFFDel;Kommunekode;Kommune;Antal;Oplysning;Dato");
    assertThat(csv.stream().filter(line -> line.startsWith("Kommunekvote;"))).hasSize(29);
    assertThat(csv)
        .contains(
            "Kommunekvote;0400;Bornholm;26;;",
            "Kommunekvote;0153;Brøndby;0;;",
            "Kommunekvote;0173;Lyngby-Taarbæk;0;;",
            "I alt;;Region Hovedstaden;113;;",
            "Overdragelse;0173;Lyngby-Taarbæk;6;til Bornholm (0400);",
            "Frist;;;;;2020-09-10",
            "Ved ændret landstal;;;;" + RULE + ";",
            "Underskrift;0400;Bornholm;;Åse Ærø (opdigtet), Borgmester;2021-09-06",
            "Mandat;0400;Bornholm;;'=Protokol 26. august 2021;2021-08-26");

    byte[] pdf = pdf(agreed);
    keep(pdf);
    assertThat(PdfUa.judge(pdf).failures()).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTagged(document);
      String text = new PDFTextStripper().getText(document);
      assertThat(text.lines().map(String::strip))
          .contains(
              "Aftale om kommunekvoter for 2021 i Region Hovedstaden",
              "0400 Bornholm 6 0 20 26",
              "0173 Lyngby-Taarbæk 6 6 0 0",
              "0153 Brøndby 0 0 0 0",
              "0169 Høje-Taastrup 0 0 0 0",
              "Regionen i alt 113 20 20 113");
      assertThat(text).contains("Åse Ærø (opdigtet)", "højst 40 pladser", "10. september 2020");
      int line = 0;
      for (JsonNode row : form.path("rows")) {
        assertThat(text)
            .as("row %d", ++line)
            .contains(row.path("code").asText() + " " + row.path("name").asText());
      }
    }
  }

  private static void assertTagged(PDDocument document) {
    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
    assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    assertThat(document.getDocumentInformation().getTitle()).startsWith("Aftale om kommunekvoter");
    assertThat(document.getDocumentInformation().getSubject()).startsWith("Aftale om");
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        try {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  @Test
  void a_draft_says_so_and_the_form_is_for_the_circle() {
    Agreed agreed = Agreed.north().released(1);
    JsonNode form = EventJson.tree(Api.secretariat().get(path(agreed)).asString());
    assertThat(form.at("/labels/0").asText()).startsWith("Udkast");
    assertThat(form.path("transfers")).isEmpty();
    assertThat(form.path("waiting").findValuesAsText("state"))
        .containsExactly("PROPOSED", "PROPOSED");
    assertThat(text(pdf(agreed)))
        .contains("2 overdragelser er foreslået og venter; de er ikke talt med")
        .contains("Foreslået")
        .doesNotContain("Ingen kommune overtager");
    assertThat(csv(agreed)).contains("Overdragelse, der ikke gælder endnu;0840");

    for (String suffix : List.of("", ".csv", ".pdf")) {
      assertThat(Api.anybody().get(path(agreed) + suffix).statusCode()).isEqualTo(401);
      for (String token :
          List.of(TestTokens.municipality("0813"), TestTokens.secretariat("kkr-sjaelland"))) {
        assertThat(Api.as(token).get(path(agreed) + suffix).statusCode()).isEqualTo(403);
      }
      assertThat(Api.as(TestTokens.member()).get(path(agreed) + suffix).statusCode())
          .isEqualTo(200);
    }
    Response first = Api.secretariat().accept("application/pdf").get(path(agreed));
    assertThat(first.contentType()).startsWith("application/pdf");
    assertThat(
            Api.secretariat()
                .accept("application/pdf")
                .header("If-None-Match", first.header("ETag"))
                .get(path(agreed))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void the_history_says_what_was_done_and_by_whom() {
    Agreed agreed = Agreed.north().released(1).adopted(List.of());
    JsonNode history =
        EventJson.tree(
            Api.secretariat()
                .get(agreed.path() + "/history")
                .then()
                .statusCode(200)
                .extract()
                .asString());

    assertThat(history.path("items").findValuesAsText("action"))
        .containsExactly("agreement.draft", "agreement.put-before", "agreement.adopt");
    assertThat(history.at("/items/0/by").asText()).isNotEmpty();
    assertThat(history.at("/items/0/text").asText()).isEqualTo("Udkast oprettet");
    assertThat(history.at("/items/2/event").asText())
        .isEqualTo("dk.kkr.decision.DecisionConfirmed");
    assertThat(history.at("/items/2/by").isNull()).isTrue();
    assertThat(history.at("/items/2/state").asText()).isEqualTo("ADOPTED");
    String next =
        Api.secretariat().get(agreed.path() + "/history?limit=2").then().extract().path("next");
    assertThat(
            Api.secretariat()
                .get(agreed.path() + "/history?limit=2&after=" + next)
                .then()
                .extract()
                .<List<String>>path("items.action"))
        .containsExactly("agreement.adopt");
    assertThat(Api.anybody().get(agreed.path() + "/history").statusCode()).isEqualTo(401);
    assertThat(Api.as(TestTokens.municipality("0813")).get(agreed.path() + "/history").statusCode())
        .isEqualTo(403);
  }

  private static Agreed finished() {
    Map<String, Object> quotas = new HashMap<>(Quotas.hovedstaden(2021));
    quotas.put("source", "Demonstration: opdigtet brev af 29. april 2020");
    String announcement = Quotas.announced(quotas);
    Agreed agreed =
        Agreed.draft(
            Api.COUNCIL,
            Map.of(
                "announcementId",
                Quotas.id(announcement),
                "transfers",
                Stream.concat(
                        Agreed.GIVERS.stream()
                            .filter(code -> !code.equals("0230"))
                            .map(code -> Agreed.full(code, Agreed.BORNHOLM)),
                        Stream.of(Agreed.fixed("0230", Agreed.BORNHOLM, 5)))
                    .toList(),
                "onLandstalChange",
                Map.of("kind", "RULE", "text", RULE)));
    agreed.released(1).adopted(List.of("0230"));
    agreed.answered("0230", "REFUSED", "2021-08-20");
    Api.secretariat()
        .header("If-Match", "*")
        .body(
            Map.of(
                "name", "Åse Ærø (opdigtet)",
                "role", "Borgmester",
                "signedOn", "2021-09-06",
                "mandate",
                    Map.of("decision", "=Protokol 26. august 2021", "decidedOn", "2021-08-26")))
        .put(agreed.path() + "/signatories/0400")
        .then()
        .statusCode(200);
    Api.post(agreed.path(), "finalisation", Map.of("finalisedOn", "2021-09-10")).statusCode(200);
    return agreed;
  }

  private static String csv(Agreed agreed) {
    Response answer = Api.secretariat().get(path(agreed) + ".csv");
    assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(Api.secretariat().accept("text/csv").get(path(agreed)).asByteArray())
        .isEqualTo(answer.asByteArray());
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }

  private static byte[] pdf(Agreed agreed) {
    return Api.secretariat()
        .get(path(agreed) + ".pdf")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void an_agreement_without_transfers_says_that_none_is_agreed_only_when_it_is_final() {
    Agreement agreement = OnPaper.agreement();
    assertThat(text(paper.of(form(agreement)))).contains("Der er ingen overdragelser");

    agreement.adopt(OnPaper.adopted(UUID.randomUUID()), List.of());
    agreement.finalise(OnPaper.DAY, null);
    assertThat(text(paper.of(form(agreement))))
        .contains("Ingen kommune overtager kvote fra en anden");
  }

  private static NotificationForm form(Agreement agreement) {
    return NotificationForm.of(agreement, "KKR Hovedstaden", "Region Hovedstaden", "Brev");
  }

  /** For somebody who wants to look at it. */
  private static void keep(byte[] pdf) throws IOException {
    Files.write(Path.of("target", "notification-form.pdf"), pdf);
  }

  private static String path(Agreed agreed) {
    return agreed.path() + "/notification-form";
  }
}

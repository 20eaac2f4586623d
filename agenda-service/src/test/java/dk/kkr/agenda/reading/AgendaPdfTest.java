package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.PdfUa;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The agenda on paper. */
@QuarkusTest
class AgendaPdfTest {

  @Inject AgendaPdf papers;

  @Test
  void the_pdf_keeps_pdf_ua() {
    byte[] pdf = pdf(new FullAgenda(), secretariat());

    PdfUa.Report report = PdfUa.judge(Shown.keep("full.pdf", pdf));
    assertThat(report.failures()).isEmpty();
    assertThat(report.checks()).isGreaterThan(5_000);
  }

  @Test
  void the_pdf_says_what_it_is_and_leads_to_every_item() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(new FullAgenda(), secretariat()))) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("da");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentInformation().getTitle())
          .startsWith("Dagsorden for møde i KKR Hovedstaden den");
      assertThat(titles(catalog.getDocumentOutline()))
          .containsExactly(
              "1 Godkendelse",
              "2 Fælles sager",
              "2.1 Fælles plan for cykelforbindelser",
              "2.2 Ansættelse af NN",
              "3 Eventuelt");
      for (PDPage page : document.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void what_the_font_does_not_draw_is_written_plainer() throws IOException {
    Api.Meeting meeting = Api.meeting();
    meeting.add(Api.item("CO₂ i E‑busser ✓ 21 ℃ ＜b＞"));
    meeting.release().statusCode(201);

    byte[] pdf = anybody().accept("application/pdf").get(meeting.path() + "/agenda").asByteArray();

    assertThat(text(pdf)).contains("CO2 i E-busser √ 21 °C").doesNotContain("#", "<b>");
    assertThat(PdfUa.judge(pdf).failures()).isEmpty();
  }

  @Test
  void the_page_that_is_set_after_the_start_keeps_pdf_ua_too() {
    assertThat(PdfUa.judge(papers.of(PaperWarmUp.page(), Instant.EPOCH)).failures()).isEmpty();
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem child : node.children()) {
      titles.add(child.getTitle());
      titles.addAll(titles(child));
    }
    return titles;
  }

  @Test
  void the_pdf_says_what_the_page_says_and_hides_what_the_data_hide() throws IOException {
    FullAgenda full = new FullAgenda();

    assertThat(text(pdf(full, secretariat())))
        .contains(
            "Ansættelse af NN",
            "Navneliste (vedlagt, lukket for offentligheden)",
            "Beslutning: Vedtaget med ændringer den 31. januar 2050 ved afstemning",
            "Politisk godkendelse, mangler svar: Hørsholm, Bornholm.",
            "Kommune Udmeldt Afgiver Overtager Gælder nu",
            "I alt 9 3 3 9 9",
            "Sagsbehandler abcd Oplæg ved Formanden for udvalget",
            "1 godkender udkastet til plan");
    assertThat(text(pdf(full, anybody())))
        .contains("Personsag", "Punktet er lukket for offentligheden.")
        .doesNotContain("NN", "Navneliste", "abcd");
    assertThat(text(pdf(full, as(TestTokens.secretariat("kkr-sjaelland")))))
        .contains("Personsag", "abcd")
        .doesNotContain("NN", "Navneliste");

    full.close();
    assertThat(text(pdf(full, anybody()))).contains("Ejendomssag").doesNotContain("Belægning");
  }

  @Test
  void the_same_agenda_is_the_same_file_and_is_not_sent_twice() {
    FullAgenda full = new FullAgenda();
    Response first = anybody().accept("application/pdf").get(full.path());
    first
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header(
            "Content-Disposition",
            equalTo(
                "inline; filename=\"dagsorden-kkr-hovedstaden-%s.pdf\""
                    .formatted(full.meeting().date())));

    assertThat(pdf(full, anybody())).isEqualTo(first.asByteArray());
    anybody()
        .accept("application/pdf")
        .header("If-None-Match", first.header("ETag"))
        .get(full.path())
        .then()
        .statusCode(304);
    anybody()
        .accept("text/html")
        .header("If-None-Match", first.header("ETag"))
        .get(full.path())
        .then()
        .statusCode(200);
    anybody()
        .accept("application/pdf")
        .get(full.path() + "?draft=true")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  private static byte[] pdf(FullAgenda full, RequestSpecification reader) {
    return reader
        .accept("application/pdf")
        .get(full.path())
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}

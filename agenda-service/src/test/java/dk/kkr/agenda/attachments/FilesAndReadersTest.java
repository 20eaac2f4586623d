package dk.kkr.agenda.attachments;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.extraction.PdfFiles;
import dk.kkr.platform.test.PdfUa;
import dk.kkr.platform.test.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Who gets the file of an attachment, and how a reader of the page comes to it. */
@QuarkusTest
class FilesAndReadersTest {

  private static final byte[] PLAN = PdfFiles.pdf("Plan for cykelforbindelser", "Kortbilag");

  /** What is configured, whatever a caller calls the service. */
  private static final String ADDRESS =
      ConfigProvider.getConfig().getValue("kkr.agenda.address", String.class);

  private static final byte[] OTHER = "En anden plan".getBytes(StandardCharsets.UTF_8);

  @Test
  void a_closed_attachment_is_for_the_council_in_every_version() {
    Sent sent = Sent.made();
    sent.put(0, PLAN, "plan.pdf").then().statusCode(200);
    sent.put(1, OTHER, "navne.txt").then().statusCode(200);
    sent.meeting().release().statusCode(201);

    anybody().get(sent.path(0)).then().statusCode(200);
    for (String query : new String[] {"", "?version=1"}) {
      anybody().get(sent.path(1) + query).then().statusCode(404);
      as(TestTokens.municipality("0223")).get(sent.path(1) + query).then().statusCode(404);
      as(TestTokens.secretariat("kkr-sjaelland")).get(sent.path(1) + query).then().statusCode(404);
      as(TestTokens.member()).get(sent.path(1) + query).then().statusCode(200);
    }
    assertThat(anybody().get(sent.item().path()).asString()).doesNotContain("navne.txt");
  }

  @Test
  void closing_an_item_today_closes_its_files_in_what_has_gone_out() {
    Sent sent = Sent.made();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);
    sent.meeting().release().statusCode(201);
    String known = anybody().get(sent.path()).header("ETag");

    sent.item().show(true, "Personsag").statusCode(200);

    anybody().get(sent.path()).then().statusCode(404);
    anybody().header("If-None-Match", known).get(sent.path() + "?version=1").then().statusCode(404);
    as(TestTokens.chair()).get(sent.path()).then().statusCode(200);
  }

  @Test
  void a_file_on_no_released_agenda_is_for_the_secretariat() {
    Sent sent = Sent.made();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);

    anybody().get(sent.path()).then().statusCode(404);
    as(TestTokens.member()).get(sent.path()).then().statusCode(404);
    as(TestTokens.secretariat("kkr-sjaelland")).get(sent.path()).then().statusCode(404);
    secretariat().get(sent.path()).then().statusCode(200);
  }

  @Test
  void
      a_file_that_one_has_to_ask_for_is_for_the_council_and_one_to_follow_is_enclosed_when_it_comes() {
    Sent sent = Sent.made();
    available(sent, "ON_REQUEST");
    sent.put(PLAN, "plan.pdf").then().statusCode(200).body("availability", equalTo("ON_REQUEST"));
    sent.meeting().release().statusCode(201);

    anybody().get(sent.path()).then().statusCode(404);
    as(TestTokens.member()).get(sent.path()).then().statusCode(200);
    anybody()
        .get(sent.item().path())
        .then()
        .body("attachments[0].availability", equalTo("ON_REQUEST"))
        .body("attachments[0].file", nullValue());
    for (String format : List.of("text/html", "application/json")) {
      assertThat(anybody().accept(format).get(sent.meeting().path() + "/agenda").asString())
          .doesNotContain("plan.pdf", sent.path());
    }

    available(sent, "TO_FOLLOW");
    sent.put(PLAN, "plan.pdf").then().statusCode(200).body("availability", equalTo("ENCLOSED"));
  }

  private static void available(Sent sent, String how) {
    Map<String, Object> read =
        new HashMap<>(secretariat().get(sent.item().path()).path("attachments[0]"));
    read.put("availability", how);
    write(sent, List.of(read));
  }

  @Test
  void what_was_closed_stays_closed_in_what_has_gone_out() {
    Sent sent = Sent.made();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);
    sent.meeting().release().statusCode(201);
    anybody().get(sent.path()).then().statusCode(200);

    Map<String, Object> read = secretariat().get(sent.item().path()).path("attachments[0]");
    Map<String, Object> closed = new HashMap<>(read);
    closed.put("closed", true);
    write(sent, List.of(closed));
    anybody().get(sent.path()).then().statusCode(404);

    // Opened with another file in its place: what went out with the first one stays closed.
    write(sent, List.of(read));
    sent.put(OTHER, "plan.txt").then().statusCode(200);
    anybody().get(sent.path() + "?version=1").then().statusCode(404);
    sent.meeting().release().statusCode(201);
    anybody().get(sent.path() + "?version=1").then().statusCode(404);
    anybody().get(sent.path()).then().statusCode(200);

    // Closed, and then taken off the item.
    write(sent, List.of(closed));
    write(sent, List.of());
    anybody().get(sent.path()).then().statusCode(404);
    anybody().get(sent.path() + "?version=2").then().statusCode(404);
    as(TestTokens.member()).get(sent.path() + "?version=2").then().statusCode(200);
  }

  @Test
  void page_and_pdf_lead_to_the_files_that_the_reader_may_have() throws IOException {
    Sent sent = Sent.made();
    sent.put(0, PLAN, "plan.pdf").then().statusCode(200);
    sent.put(1, OTHER, "navne.txt").then().statusCode(200);
    sent.meeting().release().statusCode(201);
    String path = sent.path(0) + "?version=1";

    String page = read(sent, anybody(), "text/html").asString();
    assertThat(page)
        .contains(
            "<a href=\"%s\"><bdi>Bilag 2.1: Plan</bdi></a>".formatted(path), "(vedlagt, PDF, 1 kB)")
        .doesNotContain(sent.path(1));
    assertThat(read(sent, secretariat(), "text/html").asString()).contains(sent.path(1));

    // A sheet of paper is no place to send a token from: it leads to public files only.
    byte[] paper =
        read(sent, secretariat().header("Host", "elsewhere.example"), "application/pdf")
            .asByteArray();
    assertThat(links(paper)).singleElement().asString().isEqualTo(ADDRESS + path);
    assertThat(PdfUa.judge(paper).failures()).isEmpty();
  }

  private static void write(Sent sent, List<Map<String, Object>> attachments) {
    secretariat()
        .header("If-Match", tag(sent.item().path()))
        .body(sent.meeting().in(1, Map.of("title", "Plan", "attachments", attachments)))
        .put(sent.item().path())
        .then()
        .statusCode(200);
  }

  private static Response read(Sent sent, RequestSpecification reader, String format) {
    return reader.accept(format).get(sent.meeting().path() + "/agenda");
  }

  private static List<String> links(byte[] pdf) throws IOException {
    List<String> links = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation note : page.getAnnotations()) {
          if (note instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
            links.add(to.getURI());
          }
        }
      }
    }
    return links;
  }
}

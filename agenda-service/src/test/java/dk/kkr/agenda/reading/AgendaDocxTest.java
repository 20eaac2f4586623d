package dk.kkr.agenda.reading;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.secretariat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** The agenda as a Word document. */
@QuarkusTest
class AgendaDocxTest {

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Test
  void the_document_has_real_headings_lists_tables_and_links() throws IOException {
    FullAgenda full = new FullAgenda();
    Response answer = docx(full.path(), anybody());
    answer.then().statusCode(200).contentType(TYPE);
    assertThat(answer.header("Content-Disposition"))
        .startsWith("attachment; filename=\"dagsorden-");
    assertThat(answer.header("ETag")).contains("-docx");

    try (XWPFDocument document = open(Shown.keep("full.docx", answer.asByteArray()))) {
      assertThat(styled(document, "Title").getFirst()).startsWith("Dagsorden for møde i KKR");
      assertThat(styled(document, "Heading1"))
          .containsExactly("1 Godkendelse", "2 Fælles sager", "3 Eventuelt");
      assertThat(styled(document, "Heading2"))
          .containsExactly("2.1 Fælles plan for cykelforbindelser", "2.2 Personsag");
      assertThat(styled(document, "Heading3")).contains("Baggrund", "Indstilling", "Bilag");
      assertThat(styled(document, "KKRPoint")).isNotEmpty();
      assertThat(styled(document, "ListBullet")).isNotEmpty();
      assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(document.getTables()).allMatch(table -> "TableGrid".equals(table.getStyleID()));
      assertThat(document.getHyperlinks()).isNotEmpty();
      assertThat(document.getProperties().getCoreProperties().getTitle())
          .startsWith("Dagsorden for møde");
    }
  }

  @Test
  void the_document_hides_what_the_data_hide() throws IOException {
    FullAgenda full = new FullAgenda();
    assertThat(words(docx(full.path(), anybody()))).doesNotContain("Ansættelse", "Navneliste");
    assertThat(words(docx(full.path(), secretariat()))).contains("Ansættelse", "Navneliste");
    anybody().accept(TYPE).get(full.path() + "?draft=true").then().statusCode(401);
  }

  @Test
  void every_thing_that_is_found_again_bears_a_bookmark_of_its_own() throws IOException {
    FullAgenda full = new FullAgenda();
    Response answer = secretariat().accept(TYPE).get(full.path() + "?draft=true");
    answer.then().statusCode(200);
    try (XWPFDocument document = open(answer.asByteArray())) {
      Set<String> names = new HashSet<>();
      List<String> ids = new ArrayList<>();
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        for (CTBookmark mark : paragraph.getCTP().getBookmarkStartList()) {
          assertThat(mark.getName()).matches("[a-z][a-z0-9_]{0,39}");
          assertThat(names.add(mark.getName())).isTrue();
          String id = Anchors.id(mark.getName());
          if (id != null) {
            ids.add(id);
            assertThat(Anchors.bookmark(id)).isEqualTo(mark.getName());
          }
        }
      }
      List<String> items =
          secretariat().get(full.path() + "?draft=true").path("sections.items.flatten().id");
      items.forEach(item -> assertThat(ids).contains("punkt-" + item));
      var properties = document.getProperties().getCustomProperties();
      assertThat(properties.getProperty(Anchors.MEETING).getLpwstr())
          .isEqualTo(full.path().replace("/meetings/", "").replace("/agenda", ""));
      assertThat(properties.getProperty(Anchors.DRAFT).getLpwstr()).hasSize(64);
    }
  }

  @Test
  void the_document_keeps_the_rules_of_the_schema() throws IOException {
    try (XWPFDocument document = open(docx(new FullAgenda().path(), secretariat()).asByteArray())) {
      List<XmlError> errors = new ArrayList<>();
      document.getDocument().validate(new XmlOptions().setErrorListener(errors));
      document
          .getStyles()
          .getStyle("Heading1")
          .getCTStyle()
          .validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void ids_and_bookmarks_say_the_same() {
    UUID id = UUID.fromString("00000000-0000-0001-ffff-ffffffffffff");
    for (String anchor :
        List.of(
            Anchors.section(id),
            Anchors.item(id),
            Anchors.point(UUID.randomUUID()),
            Anchors.part(id, 49),
            Anchors.item(id) + "-tabel-20")) {
      String bookmark = Anchors.bookmark(anchor);
      assertThat(bookmark).isNotNull().hasSizeLessThanOrEqualTo(40);
      assertThat(Anchors.id(String.valueOf(bookmark))).isEqualTo(anchor);
    }
    assertThat(Anchors.meeting(Anchors.bookmarkOf(id))).isEqualTo(id);
    assertThat(Anchors.bookmark("indhold")).isNull();
    assertThat(Anchors.id("_GoBack")).isNull();
    assertThat(Anchors.id("kkr_i_" + "z".repeat(25))).isNull();
  }

  private static Response docx(String meeting, RequestSpecification as) {
    return as.accept(TYPE).get(meeting);
  }

  private static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static String words(Response answer) throws IOException {
    try (XWPFDocument document = open(answer.asByteArray())) {
      return String.join(
          "\n", document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}

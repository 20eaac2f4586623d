package dk.kkr.agenda.attachments;

import static dk.kkr.agenda.Api.anybody;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dk.kkr.agenda.extraction.PdfFiles;
import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A file is sent for an attachment, goes out with the agenda, and is fetched by its readers. */
@QuarkusTest
class FilesStoryTest {

  private static final byte[] PLAN = PdfFiles.pdf("Plan for cykelforbindelser", "Kortbilag");
  private static final byte[] OTHER = "En anden blå plan".getBytes(Charset.forName("windows-1252"));

  @Test
  void a_file_comes_back_as_it_was_sent() throws Exception {
    Sent sent = Sent.made();
    String hash = HexFormat.of().formatHex(sha512(PLAN));

    sent.put(PLAN, "Plan for blå ruter.pdf")
        .then()
        .statusCode(200)
        .header(
            "ETag", equalTo(tag(sent.item().path()).replaceAll("item-draft.*", "item-written\"")))
        .body("number", equalTo("2.1"))
        .body("file.name", equalTo("Plan for blå ruter.pdf"))
        .body("file.mediaType", equalTo("application/pdf"))
        .body("file.bytes", equalTo(PLAN.length))
        .body("file.sha512", equalTo(hash))
        .body("file.text", equalTo("TEXT"))
        .body("file.textNote", equalTo("Hele teksten er læst."))
        .body("file.href", equalTo(sent.path()));
    sent.meeting().release().statusCode(201);

    Response got = anybody().get(sent.path());
    got.then()
        .statusCode(200)
        .header("Content-Type", "application/pdf")
        .header("Content-Length", String.valueOf(PLAN.length))
        .header("X-Content-Type-Options", "nosniff")
        .header("ETag", "\"" + hash + "\"")
        .header("Repr-Digest", "sha-512=:" + Base64.getEncoder().encodeToString(sha512(PLAN)) + ":")
        .header(
            "Content-Disposition",
            "inline; filename=\"Plan for blaa ruter.pdf\"; filename*=UTF-8''Plan%20for%20bl%C3%A5%20ruter.pdf");
    assertThat(got.asByteArray()).isEqualTo(PLAN);
    anybody()
        .get(sent.item().path())
        .then()
        .body("attachments[0].file.sha512", equalTo(hash))
        .body("attachments[0].file.href", equalTo(sent.path() + "?version=1"));
    anybody()
        .head(sent.path())
        .then()
        .statusCode(200)
        .header("Content-Length", String.valueOf(PLAN.length));
    anybody().header("If-None-Match", "\"" + hash + "\"").get(sent.path()).then().statusCode(304);
  }

  @Test
  void a_part_of_a_file_is_given_for_a_range() {
    Sent sent = Sent.made();
    byte[] noise = new byte[600_000];
    new Random(7).nextBytes(noise);
    // More than two of the pieces in which files are stored.
    byte[] picture = join(HexFormat.of().parseHex("89504e470d0a1a0a"), noise);
    sent.put(picture, "kort.PNG").then().statusCode(200).body("file.text", equalTo("NO_TEXT"));

    for (long[] range :
        new long[][] {
          {0, 0}, {0, 99}, {262_143, 262_144}, {200_000, 599_999}, {600_007, 600_007}
        }) {
      Response part = part(sent, "bytes=%d-%d".formatted(range[0], range[1]));
      part.then()
          .statusCode(206)
          .header("Content-Range", "bytes %d-%d/600008".formatted(range[0], range[1]));
      assertThat(part.asByteArray())
          .isEqualTo(Arrays.copyOfRange(picture, (int) range[0], (int) range[1] + 1));
    }
    assertThat(part(sent, "bytes=599990-").asByteArray()).hasSize(18);
    assertThat(part(sent, "bytes=-8").asByteArray())
        .isEqualTo(Arrays.copyOfRange(picture, 600_000, 600_008));
    part(sent, "bytes=0-9,20-29").then().statusCode(200);
    part(sent, "lines=1-2").then().statusCode(200);
    part(sent, "bytes=600008-")
        .then()
        .statusCode(416)
        .header("Content-Range", "bytes */600008")
        .body("type", equalTo("/problems/range-not-satisfiable"));
    secretariat()
        .header("Range", "bytes=0-9")
        .header("If-Range", "\"other\"")
        .get(sent.path())
        .then()
        .statusCode(200);
    assertThat(secretariat().get(sent.path()).asByteArray()).isEqualTo(picture);
  }

  @Test
  void what_has_gone_out_keeps_its_file() {
    Sent sent = Sent.made();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);
    sent.meeting().release().statusCode(201);

    sent.put(OTHER, "plan.txt")
        .then()
        .statusCode(200)
        .body("file.mediaType", equalTo("text/plain; charset=windows-1252"));
    assertThat(anybody().get(sent.path()).asByteArray()).isEqualTo(PLAN);
    assertThat(secretariat().get(sent.path()).asByteArray()).isEqualTo(OTHER);
    sent.meeting().release().statusCode(201);
    secretariat()
        .header("If-Match", tag(sent.item().path()))
        .delete(sent.path())
        .then()
        .statusCode(204);

    secretariat().get(sent.path()).then().statusCode(404);
    anybody()
        .header("Accept", "text/plain;charset=utf-8")
        .head(sent.path())
        .then()
        .statusCode(200)
        .header("Content-Type", "text/plain; charset=windows-1252");
    anybody()
        .header("Accept", "text/plain;charset=utf-8")
        .get(sent.path())
        .then()
        .statusCode(200)
        .header("Content-Type", "text/plain; charset=windows-1252")
        .header(
            "Content-Disposition", "attachment; filename=\"plan.txt\"; filename*=UTF-8''plan.txt");
    assertThat(anybody().get(sent.path() + "?version=1").asByteArray()).isEqualTo(PLAN);
    anybody().get(sent.path() + "?version=3").then().statusCode(404);
    anybody().get(sent.path() + "?version=0").then().statusCode(400);
  }

  @Test
  void a_file_that_never_went_out_is_gone_when_it_is_replaced_or_left_out() {
    Sent sent = Sent.made();
    long before = files();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);
    sent.put(OTHER, "plan.txt").then().statusCode(200);
    assertThat(files()).isEqualTo(before + 1);

    secretariat()
        .header("If-Match", tag(sent.item().path()))
        .body(sent.meeting().in(1, Map.of("title", "Uden bilag")))
        .put(sent.item().path())
        .then()
        .statusCode(200);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void an_item_that_is_changed_keeps_the_files_of_the_attachments_it_keeps() {
    Sent sent = Sent.made();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);
    Map<String, Object> read = secretariat().get(sent.item().path()).path("attachments[0]");

    secretariat()
        .header("If-Match", tag(sent.item().path()))
        .body(
            sent.meeting().in(1, Map.of("title", "Ændret", "attachments", java.util.List.of(read))))
        .put(sent.item().path())
        .then()
        .statusCode(200)
        .body("attachments.size()", equalTo(1))
        .body("attachments[0].file.name", equalTo("plan.pdf"));
    assertThat(secretariat().get(sent.path()).asByteArray()).isEqualTo(PLAN);
  }

  @Test
  void an_attachment_without_a_file_has_none() {
    Sent sent = Sent.made();
    secretariat().get(sent.item().path()).then().body("attachments[0].file", nullValue());
    secretariat().get(sent.path()).then().statusCode(404);
    secretariat()
        .header("If-Match", tag(sent.item().path()))
        .delete(sent.path())
        .then()
        .statusCode(404);
  }

  private static Response part(Sent sent, String range) {
    return secretariat().header("Range", range).get(sent.path());
  }

  private static long files() {
    return ServiceDatabase.count("stored_file", "true");
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] sha512(byte[] content) throws Exception {
    return MessageDigest.getInstance("SHA-512").digest(content);
  }
}

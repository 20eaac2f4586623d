package dk.kkr.agenda.attachments;

import static dk.kkr.agenda.Api.as;
import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;

import dk.kkr.agenda.Api;
import dk.kkr.platform.test.TestTokens;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An item with two attachments on a meeting of its own.
 *
 * @param attachments ids
 */
record Sent(Api.Meeting meeting, Api.Item item, List<String> attachments) {

  static Sent made() {
    return made(Map.of());
  }

  static Sent made(Map<String, Object> more) {
    Api.Meeting meeting = Api.meeting();
    Map<String, Object> content = new HashMap<>(Api.item("Plan for cykelforbindelser"));
    content.put(
        "attachments",
        List.of(
            Map.of("title", "Plan", "number", "2.1", "availability", "ENCLOSED"),
            Map.of("title", "Navne", "availability", "ENCLOSED", "closed", true)));
    content.putAll(more);
    Api.Item item = meeting.add(content);
    return new Sent(meeting, item, secretariat().get(item.path()).path("attachments.id"));
  }

  /** Where the file of the first attachment is. */
  String path() {
    return path(0);
  }

  String path(int attachment) {
    return item.path() + "/attachments/" + attachments.get(attachment) + "/file";
  }

  /** Sends bytes for the first attachment. */
  Response put(byte[] content, String name) {
    return put(0, content, name);
  }

  Response put(int attachment, byte[] content, String name) {
    return bytes(TestTokens.secretariat())
        .header("If-Match", tag(item.path()))
        .queryParam("fileName", name)
        .body(content)
        .put(path(attachment));
  }

  /** A request that sends bytes as they are. */
  static RequestSpecification bytes(String token) {
    return as(token)
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("application/octet-stream");
  }
}

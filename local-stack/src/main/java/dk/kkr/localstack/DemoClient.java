package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Requests of a secretariat to one service. An answer that is not expected ends the loading. */
final class DemoClient implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String IF_MATCH = "If-Match";

  private final URI service;
  private final String token;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  DemoClient(URI service, String token) {
    this.service = service;
    this.token = token;
  }

  /** An answer: its status, its version and its body, missing where it has none. */
  record Answer(int status, String etag, JsonNode body) {}

  /** Reads; a 404 is an answer, too. */
  Answer get(String path) {
    return send(request(path).GET(), 200, 404);
  }

  /** Creates under a key that is the same on every start, so a repeated call creates nothing. */
  Answer create(String path, JsonNode body, String key) {
    var stable = UUID.nameUUIDFromBytes((path + key).getBytes(StandardCharsets.UTF_8));
    return send(
        json(path).header("Idempotency-Key", stable.toString()).POST(content(body)), 200, 201);
  }

  Answer post(String path, JsonNode body) {
    return send(json(path).POST(content(body)), 200, 201);
  }

  Answer post(String path, JsonNode body, String etag) {
    return send(json(path).header(IF_MATCH, etag).POST(content(body)), 200, 201);
  }

  Answer put(String path, JsonNode body, String etag) {
    return send(json(path).header(IF_MATCH, etag).PUT(content(body)), 200);
  }

  /** Sends an agenda as text; a conflict is an answer, too. */
  Answer upload(String path, byte[] text) {
    return send(
        request(path)
            .header("Content-Type", "text/markdown")
            .POST(BodyPublishers.ofByteArray(text)),
        201,
        409);
  }

  @Override
  public void close() {
    http.close();
  }

  private Answer send(HttpRequest.Builder builder, Integer... expected) {
    var request = builder.build();
    try {
      var answer = http.send(request, BodyHandlers.ofByteArray());
      if (!List.of(expected).contains(answer.statusCode())) {
        throw new StackException(
            "The demonstration data could not be loaded: %s %s was answered with %d: %s"
                .formatted(
                    request.method(),
                    request.uri(),
                    answer.statusCode(),
                    new String(answer.body(), StandardCharsets.UTF_8)));
      }
      var body =
          answer.body().length == 0 ? MissingNode.getInstance() : JSON.readTree(answer.body());
      return new Answer(answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), body);
    } catch (IOException e) {
      throw new StackException(
          "The demonstration data could not be loaded: %s does not answer (%s)."
              .formatted(request.uri(), e),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while the demonstration data were loaded.", e);
    }
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + token);
  }

  private static BodyPublisher content(JsonNode body) {
    return BodyPublishers.ofString(body.toString());
  }
}

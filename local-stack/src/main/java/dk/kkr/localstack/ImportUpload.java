package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends a file to the agenda service and tells what came of it. */
record ImportUpload(URI agendaService, String token) {

  private static final int FAILED = 1;

  /** Prints the answer, readable or as JSON; 0 when the meeting was made, else 1. */
  int send(byte[] content, boolean json, PrintStream out) {
    var answer = post(content);
    var body = parse(answer.body());
    var made = answer.statusCode() / 100 == 2;
    if (json) {
      out.println(body.isMissingNode() ? answer.body() : body.toString());
    } else if (made) {
      new ImportReport(agendaService, body).print(out);
    } else {
      new ProblemReport(answer.statusCode(), body).print(System.err);
    }
    return made ? 0 : FAILED;
  }

  private HttpResponse<String> post(byte[] content) {
    // The service tells the character set and the format from the bytes.
    var request =
        HttpRequest.newBuilder(agendaService.resolve("/imports"))
            .timeout(Duration.ofMinutes(2))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "text/plain")
            .header("Accept", "application/json, application/problem+json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StackException(
          "agenda-service on %s does not answer (%s). Look at ./kkr status."
              .formatted(agendaService, e),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }

  private static JsonNode parse(String body) {
    try {
      return JsonMapper.builder().build().readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}

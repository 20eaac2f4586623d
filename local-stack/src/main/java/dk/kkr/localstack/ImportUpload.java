package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file to the agenda service and tells what came of it.
 *
 * @param tokenCommand what prints such a token, for the reader of the report
 */
record ImportUpload(URI agendaService, String token, String tokenCommand) {

  private static final int FAILED = 1;

  /**
   * A file and what the caller knows about it.
   *
   * @param council where the file names none
   * @param date where the file gives none
   */
  record Upload(Path file, @Nullable String council, @Nullable String date) {

    private HttpRequest.BodyPublisher body() {
      try {
        return HttpRequest.BodyPublishers.ofFile(file);
      } catch (FileNotFoundException e) {
        throw new StackException("The file " + file + " is missing or cannot be read.", e);
      }
    }

    private String query() {
      var query = new StringBuilder("fileName=").append(encoded(file.getFileName()));
      if (council != null) {
        query.append("&council=").append(encoded(council));
      }
      if (date != null) {
        query.append("&date=").append(encoded(date));
      }
      return query.toString();
    }

    private static String encoded(Object value) {
      return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
  }

  /** Prints what came of it to out, or the problem to err; 0 when the meeting was made, else 1. */
  int send(Upload upload, boolean json, PrintStream out, PrintStream err) {
    var answer = post(upload);
    var body = parse(answer.body());
    var made = answer.statusCode() / 100 == 2;
    if (json) {
      (made ? out : err).println(body.isMissingNode() ? answer.body() : body.toPrettyString());
    } else if (made) {
      new ImportReport(agendaService, tokenCommand, body).print(out);
    } else {
      new ProblemReport(answer.statusCode(), body).print(err);
    }
    return made ? 0 : FAILED;
  }

  private HttpResponse<String> post(Upload upload) {
    // The service tells the character set and the format from the bytes.
    var request =
        HttpRequest.newBuilder(agendaService.resolve("/imports?" + upload.query()))
            .timeout(Duration.ofMinutes(2))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "text/plain")
            .header("Accept", "application/json, application/problem+json")
            .POST(upload.body())
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

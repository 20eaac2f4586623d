package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Set;

/** A problem document (RFC 9457) for people. */
record ProblemReport(int status, JsonNode problem) {

  private static final Set<String> SHOWN =
      Set.of("type", "title", "status", "detail", "instance", "traceId", "violations");

  void print(PrintStream out) {
    out.printf("%s (%d)%n", problem.path("title").asText("The service refused"), status);
    line(out, problem.path("detail").asText(""));
    for (var violation : problem.path("violations")) {
      line(out, place(violation) + ": " + violation.path("message").asText(""));
    }
    problem
        .properties()
        .forEach(
            member -> {
              if (!SHOWN.contains(member.getKey())) {
                line(
                    out,
                    member.getKey()
                        + ": "
                        + member.getValue().asText(member.getValue().toString()));
              }
            });
    if (problem.hasNonNull("traceId")) {
      line(out, "trace id: " + problem.path("traceId").asText());
    }
  }

  private static String place(JsonNode violation) {
    return violation.hasNonNull("parameter")
        ? "--" + violation.path("parameter").asText()
        : violation.path("pointer").asText("");
  }

  private static void line(PrintStream out, String text) {
    if (!text.isBlank()) {
      out.println("  " + text);
    }
  }
}

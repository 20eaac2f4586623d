package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;

/** What came of an import, for people. */
record ImportReport(URI agendaService, String tokenCommand, JsonNode answer) {

  private static final String NOTHING_TO_DO = "INFO";

  void print(PrintStream out) {
    out.printf(
        "Imported as a draft of %s: %d sections, %d items, %d recommendation points.%n",
        answer.path("council").asText(),
        answer.path("sections").asInt(),
        answer.path("items").asInt(),
        answer.path("points").asInt());
    out.printf("  meeting  %s%n", agendaService.resolve(answer.path("meeting").asText()));
    out.printf("  import   %s/imports/%s%n", agendaService, answer.path("id").asText());
    out.printf("  curl -H \"Authorization: Bearer $(%s)\" shows them%n", tokenCommand);
    printFindings(out);
  }

  private void printFindings(PrintStream out) {
    var doubts = new ArrayList<JsonNode>();
    answer
        .path("findings")
        .forEach(
            finding -> {
              if (!finding.path("severity").asText().equals(NOTHING_TO_DO)) {
                doubts.add(finding);
              }
            });
    out.printf(
        "%d findings, %d of them to look at%s%n",
        answer.path("findings").size(), doubts.size(), doubts.isEmpty() ? "." : ":");
    for (var doubt : doubts) {
      var line = doubt.path("place").path("line");
      out.printf(
          "  %-7s  %-9s  %s: %s%n",
          doubt.path("severity").asText(),
          line.isInt() ? "line " + line.asInt() : "file",
          doubt.path("code").asText(),
          doubt.path("message").asText());
    }
  }
}

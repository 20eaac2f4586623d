package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URI;

/** What came of an import, for people. */
record ImportReport(URI agendaService, JsonNode answer) {

  void print(PrintStream out) {
    out.println(answer.toPrettyString());
    out.println(agendaService);
  }
}

package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The invented decisions of one meeting, entered on its sheet in the order a secretariat works:
 * outcomes and texts, what comes back, confirmation, minutes.
 */
final class DemoDecisions {

  private static final int AT_ONCE = 4;

  private final DemoClient decision;
  private final String meeting;
  private final JsonNode script;

  DemoDecisions(DemoClient decision, String meeting, JsonNode script) {
    this.decision = decision;
    this.meeting = meeting;
    this.script = script;
  }

  void enter(JsonNode sheet) {
    all("decisions", entry -> record(point(sheet, entry), entry));
    all("minutes", entry -> write(line(sheet, entry), entry));
    all("followUps", entry -> raise(sheet, entry));
    var path = "/sheets/" + meeting + "/confirmation";
    var confirmation = DemoData.object();
    confirmation.set("decidedOn", script.path("decidedOn"));
    decision.post(path, confirmation);
    if (decision.get("/minutes/" + meeting).status() == 404) {
      decision.post("/minutes/" + meeting + "/publication", DemoData.object());
    }
  }

  /** Enters what has nothing to do with each other a few at a time, as a young service is slow. */
  private void all(String name, Consumer<JsonNode> enter) {
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var entered =
          stream(script.path(name))
              .map(entry -> CompletableFuture.runAsync(() -> enter.accept(entry), threads))
              .toList();
      entered.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackException failure ? failure : e;
    }
  }

  private void record(JsonNode point, JsonNode entry) {
    if (!point.path("state").asText().equals("OPEN")) {
      return;
    }
    var outcome = DemoData.object();
    outcome.set("agendaVersion", point.path("introducedInVersion"));
    outcome.set("outcome", entry.path("outcome"));
    outcome.set("mode", entry.path("mode"));
    copy(entry, "decidedText", outcome, "decidedText");
    copy(entry, "discussion", outcome, "summary");
    var conditions = outcome.putArray("conditions");
    for (var condition : entry.path("conditions")) {
      for (var code : condition.path("municipalities")) {
        var added = conditions.addObject();
        added.set("subject", condition.path("subject"));
        added.putObject("party").put("kind", "MUNICIPALITY").set("code", code);
      }
    }
    var path = "/decisions/" + point.path("pointId").asText() + "/outcome";
    decision.put(path, outcome, point.path("etag").asText());
  }

  private void write(JsonNode line, JsonNode entry) {
    if (line.hasNonNull("text")) {
      return;
    }
    var text = DemoData.object();
    text.set("text", entry.path("text"));
    var path = "/sheets/" + meeting + "/lines/" + line.path("lineId").asText();
    decision.put(path, text, line.path("etag").asText());
  }

  private void raise(JsonNode sheet, JsonNode entry) {
    var point = point(sheet, entry);
    var followUp = DemoData.object();
    followUp.set("itemId", point.path("itemId"));
    followUp.set("pointId", point.path("pointId"));
    copy(entry, "title", followUp, "title");
    copy(entry, "text", followUp, "text");
    copy(entry, "returnOn", followUp, "returnOn");
    decision.create("/follow-ups", followUp, entry.path("title").asText());
  }

  private static JsonNode point(JsonNode sheet, JsonNode entry) {
    var item = entry.path("item").asText();
    var path = entry.path("point").asText();
    return stream(sheet.path("lines"))
        .filter(line -> line.path("line").path("number").asText().equals(item))
        .flatMap(line -> stream(line.path("points")))
        .filter(point -> point.path("path").asText().equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No point " + path + " on item " + item));
  }

  private static JsonNode line(JsonNode sheet, JsonNode entry) {
    var kind = entry.hasNonNull("item") ? "item" : "section";
    var number = entry.path(kind).asText();
    return stream(sheet.path("lines"))
        .map(line -> line.path("line"))
        .filter(line -> line.path("kind").asText().equalsIgnoreCase(kind))
        .filter(line -> line.path("number").asText().equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No " + kind + " " + number));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static void copy(JsonNode from, String name, ObjectNode to, String as) {
    if (from.hasNonNull(name)) {
      to.set(as, from.path(name));
    }
  }
}

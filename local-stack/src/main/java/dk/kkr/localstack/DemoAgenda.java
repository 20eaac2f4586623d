package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A meeting of the demonstration whose agenda comes from a file. */
final class DemoAgenda {

  private final DemoClient agenda;
  private final String path;

  private DemoAgenda(DemoClient agenda, String path) {
    this.agenda = agenda;
    this.path = path;
  }

  /** Imports the file, unless its meeting is there. */
  static DemoAgenda imported(DemoClient agenda, String file, byte[] content) {
    var answer = agenda.upload("/imports?fileName=" + file, content);
    var path = answer.status() == 409 ? "existing" : "meeting";
    return new DemoAgenda(agenda, answer.body().path(path).asText());
  }

  String meetingId() {
    return path.substring("/meetings/".length());
  }

  /** The id of the item with this number. */
  String item(String number) {
    var draft = agenda.get(path + "/agenda?draft=true").body();
    return StreamSupport.stream(draft.path("sections").spliterator(), false)
        .flatMap(section -> StreamSupport.stream(section.path("items").spliterator(), false))
        .filter(item -> item.path("number").asText().equals(number))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No item " + number))
        .path("id")
        .asText();
  }

  /**
   * Says what a point decides on, unless the agenda has gone out.
   *
   * @param point item and place of the point
   * @param subject makes what it decides on, from the id of the item
   */
  void link(JsonNode point, Function<String, ObjectNode> subject) {
    if (released()) {
      return;
    }
    var id = item(point.path("item").asText());
    var linked = subject.apply(id);
    var item = agenda.get("/items/" + id);
    ObjectNode written = item.body().deepCopy();
    ((ObjectNode) written.path("points").path(point.path("place").asInt())).set("subject", linked);
    agenda.put("/items/" + id, written, item.etag());
  }

  /** Releases it, unless it has gone out. */
  void release() {
    if (!released()) {
      var consent = DemoData.object();
      consent.put("by", "Formanden (opdigtet)");
      consent.put("givenOn", "2020-01-15");
      consent.put("how", "Telefon");
      agenda.post(path + "/consent", consent);
      agenda.post(path + "/release", DemoData.object(), agenda.get(path).etag());
    }
  }

  private boolean released() {
    return agenda.get(path).body().path("agendaVersion").asInt() > 0;
  }
}

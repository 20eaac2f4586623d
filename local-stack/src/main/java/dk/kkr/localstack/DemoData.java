package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration data, entered through the public REST API as a secretariat would: two agendas
 * written from public facts, invented decisions and minutes of the first, and the two meetings that
 * take up what came back from it. What is there already is left alone, so a start that failed
 * half-way goes on where it stopped.
 */
final class DemoData implements DemoLoader {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final String DECIDED = "kkr-hovedstaden-2020-02-07.md";
  private static final String UPCOMING = "kkr-hovedstaden-2021-06-16.md";
  private static final String DECISIONS = "decisions-2020-02-07.json";

  @Override
  public void load(RunningSystem system, Progress progress) {
    var token = system.tokens().mint("secretariat");
    var agendaAddress = system.address(Service.AGENDA);
    var decisionAddress = system.address(Service.DECISION);
    try (var agenda = new DemoClient(agendaAddress, token);
        var decision = new DemoClient(decisionAddress, token)) {
      var decided = released(agenda, DECIDED);
      progress.step("imported and released the agenda of 7 February 2020");
      var upcoming = released(agenda, UPCOMING);
      progress.step("imported and released the agenda of 16 June 2021");
      meeting(agenda, "2020-04-01", "10:00", "Egedal Rådhus");
      meeting(agenda, "2020-06-19", null, null);
      var decisions = tree(DECISIONS);
      new DemoDecisions(decision, decided, decisions).enter(sheet(decision, decided));
      progress.step("entered the decisions of 2020 and published their minutes");
      awaitEffects(agenda, decided, decisions.path("followUps").size());
      sheet(decision, upcoming);
    }
  }

  /** Imports a file and releases it; gives the id of its meeting. */
  private static String released(DemoClient agenda, String file) {
    var answer = agenda.upload("/imports?fileName=" + file, bytes(file));
    var path =
        answer.status() == 409
            ? answer.body().path("existing").asText()
            : answer.body().path("meeting").asText();
    var meeting = agenda.get(path);
    if (meeting.body().path("agendaVersion").asInt() == 0) {
      agenda.post(path + "/release", object(), meeting.etag());
    }
    return meeting.body().path("id").asText();
  }

  private static void meeting(
      DemoClient agenda, String date, @Nullable String start, @Nullable String place) {
    var meeting = object().put("council", "kkr-hovedstaden").put("date", date);
    if (start != null) {
      meeting.put("start", start);
    }
    if (place != null) {
      meeting.put("place", place);
    }
    agenda.create("/meetings", meeting, date);
  }

  /** The sheet, as soon as the release has arrived in decision-service. */
  private static JsonNode sheet(DemoClient decision, String meeting) {
    return await(
        () -> decision.get("/sheets/" + meeting),
        sheet -> sheet.status() == 200,
        "The released agenda did not become a decision sheet. Look at the log of decision-service.");
  }

  /** Returns when what was decided stands on the agenda and on the backlog. */
  private static void awaitEffects(DemoClient agenda, String meeting, int followUps) {
    var late = "What was decided did not arrive on the agenda. Look at the log of agenda-service.";
    await(
        () -> agenda.get("/meetings/" + meeting),
        answer -> answer.body().path("minutesState").asText().equals("PUBLISHED"),
        late);
    await(
        () -> agenda.get("/meetings/" + meeting + "/agenda"),
        answer ->
            answer.body().findValues("points").stream()
                .flatMap(points -> StreamSupport.stream(points.spliterator(), false))
                .allMatch(point -> point.hasNonNull("result")),
        late);
    await(
        () -> agenda.get("/backlog?council=kkr-hovedstaden&limit=200"),
        answer -> answer.body().path("items").size() > followUps,
        late);
  }

  private static JsonNode await(
      Supplier<DemoClient.Answer> question, Predicate<DemoClient.Answer> enough, String late) {
    var giveUp = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < giveUp) {
      var answer = question.get();
      if (enough.test(answer)) {
        return answer.body();
      }
      Processes.pause(50);
    }
    throw new StackException(late);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static JsonNode tree(String resource) {
    try {
      return JSON.readTree(bytes(resource));
    } catch (IOException e) {
      throw new IllegalStateException(resource + " is not JSON", e);
    }
  }

  private static byte[] bytes(String resource) {
    try (var stream = DemoData.class.getResourceAsStream("/demo/" + resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(resource + " cannot be read", e);
    }
  }
}

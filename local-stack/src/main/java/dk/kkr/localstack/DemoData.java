package dk.kkr.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration data, entered through the public REST API as a secretariat would: two agendas
 * written from public facts, the bodies they name with invented persons and a slate, the quotas of
 * 2022 with an agreement, invented decisions and minutes of the first meeting, and the two meetings
 * that take up what came back from it. What is there already is left alone, so a start that failed
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
    try (var agenda = new DemoClient(system.address(Service.AGENDA), token);
        var decision = new DemoClient(system.address(Service.DECISION), token);
        var appointment = new DemoClient(system.address(Service.APPOINTMENT), token);
        var quota = new DemoClient(system.address(Service.QUOTA), token)) {
      var decided = DemoAgenda.imported(agenda, DECIDED, bytes(DECIDED));
      var upcoming = DemoAgenda.imported(agenda, UPCOMING, bytes(UPCOMING));
      progress.step("imported the agendas of 7 February 2020 and 16 June 2021");
      var seats = tree("appointments.json");
      var quotas = tree("quota-2022.json");
      sideBySide(
          () -> {
            var slate = new DemoAppointments(appointment, seats).enter();
            decided.link(seats.path("point"), item -> slate);
            decided.release();
          },
          () -> {
            upcoming.link(quotas.path("point"), new DemoQuota(quota, quotas)::enter);
            upcoming.release();
          },
          () -> {
            meeting(agenda, "2020-04-01", "10:00", "Egedal Rådhus");
            meeting(agenda, "2020-06-19", null, null);
          });
      progress.step("released both, with a slate for a board and the quotas of 2022");
      var decisions = tree(DECISIONS);
      new DemoDecisions(decision, decided.meetingId(), decisions)
          .enter(sheet(decision, decided.meetingId()));
      progress.step("entered the decisions of 2020 and published their minutes");
      awaitEffects(agenda, decided.meetingId(), decisions.path("followUps").size());
      awaitAppointments(appointment, seats.path("slate").path("candidates").size());
      sheet(decision, upcoming.meetingId());
      matter(agenda, decided, upcoming);
      progress.step("told the climate projects as a matter over both meetings");
    }
  }

  /**
   * What both agendas say of the climate projects, as one matter. Linked again, it is as it was.
   */
  private static void matter(DemoClient agenda, DemoAgenda decided, DemoAgenda upcoming) {
    var matter = tree("matter.json");
    var path =
        "/matters/" + agenda.create("/matters", matter, "climate").body().path("id").asText();
    Stream.of(decided.item("3.6"), decided.item("6.1"), upcoming.item("5.1"))
        .forEach(
            item -> agenda.create(path + "/links", object().put("itemId", item), "matter " + item));
  }

  /** Runs what has nothing to do with each other at the same time: each is slow when young. */
  private static void sideBySide(Runnable... parts) {
    try (var threads = Executors.newFixedThreadPool(parts.length)) {
      var running =
          Stream.of(parts).map(part -> CompletableFuture.runAsync(part, threads)).toList();
      running.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw e.getCause() instanceof StackException failure ? failure : e;
    }
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
        answer ->
            StreamSupport.stream(answer.body().path("items").spliterator(), false)
                    .filter(entry -> !entry.path("origin").path("type").asText().equals("DUTY"))
                    .count()
                > followUps,
        late);
  }

  /** Returns when the slate that was adopted fills its seats. */
  private static void awaitAppointments(DemoClient appointment, int seats) {
    await(
        () -> appointment.get("/appointments?council=kkr-hovedstaden&state=IN_FORCE"),
        answer -> answer.body().path("items").size() >= seats,
        "The decision did not fill the seats. Look at the log of appointment-service.");
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

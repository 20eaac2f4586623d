package dk.kkr.decision.points;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.decision.Api;
import dk.kkr.decision.TestAgenda;
import dk.kkr.decision.TestAgenda.Point;
import dk.kkr.platform.test.ToldEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Leaves of one lead, decided at the same moment. */
@QuarkusTest
class SiblingsTest {

  private static final int ROUNDS = 8;

  @Test
  void the_last_two_leaves_confirmed_at_once_confirm_their_lead_exactly_once() throws Exception {
    TestAgenda agenda = TestAgenda.usual();
    List<Point> leads = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      Point lead = agenda.item("3.2").point("Godkender del " + i);
      lead.child("Godkender første halvdel");
      lead.child("Godkender anden halvdel");
      leads.add(lead);
    }
    agenda.released();
    for (Point lead : leads) {
      UUID first = lead.children.get(0).id;
      UUID second = lead.children.get(1).id;
      Api.record(first, "ADOPTED").statusCode(200);
      Api.record(second, "ADOPTED").statusCode(200);

      assertThat(atOnce(confirmation(first), confirmation(second))).containsExactly(200, 200);

      assertThat(ToldEvent.about(lead.id))
          .as("a lead is told once, whoever comes first")
          .singleElement()
          .extracting(told -> told.text("outcome"))
          .isEqualTo("ADOPTED");
    }
  }

  @Test
  void of_two_who_confirm_the_same_point_one_comes_too_late() throws Exception {
    TestAgenda agenda = TestAgenda.usual().released();
    UUID point = agenda.pointId("1.1", "1");
    Api.record(point, "ADOPTED").statusCode(200);

    assertThat(atOnce(confirmation(point), confirmation(point)))
        .containsExactlyInAnyOrder(200, 412);

    assertThat(ToldEvent.about(point)).hasSize(1);
  }

  private static Callable<Integer> confirmation(UUID point) {
    String seen = Api.etag("/decisions/" + point);
    return () ->
        Api.secretariat()
            .header("If-Match", seen)
            .body(Map.of("decidedOn", "2022-03-11"))
            .post("/decisions/" + point + "/confirmation")
            .statusCode();
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers =
          List.of(one, other).stream()
              .map(
                  call ->
                      two.submit(
                          () -> {
                            start.await();
                            return call.call();
                          }))
              .toList();
      return List.of(answers.get(0).get(), answers.get(1).get());
    }
  }
}

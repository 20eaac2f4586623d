package dk.kkr.platform.test.counters;

import static dk.kkr.platform.test.counters.CounterClient.add;
import static dk.kkr.platform.test.counters.CounterClient.get;
import static dk.kkr.platform.test.counters.CounterClient.untilHeard;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.messaging.Until;
import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.Outage;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A running service loses its database or its broker and goes on afterwards. */
@QuarkusTest
class OutageTest {

  private final UUID counter = UUID.randomUUID();

  @Inject MeterRegistry meters;

  @Test
  void what_arrives_while_the_database_is_away_takes_effect_once_and_nothing_is_parked()
      throws Exception {
    add(counter, "a");
    untilHeard(counter, "a");
    double failed = passingFailures();

    Outage.DATABASE.during(
        () -> {
          send(2, "b");
          send(3, "c");
          Until.holds("it is tried again", () -> passingFailures() >= failed + 3);
          given().get("/q/health/live").then().statusCode(200);
        });

    untilHeard(counter, "abc");
    assertThat(get("/dead-letters?limit=200").getList("items.key")).doesNotContain(counter);
    assertThat(get("/q/health/ready").getString("status")).isEqualTo("UP");
  }

  @Test
  void what_is_committed_while_the_broker_is_away_is_published_afterwards() throws Exception {
    add(counter, "a");
    untilHeard(counter, "a");

    Outage.BROKER.during(
        () -> {
          add(counter, "b");
          add(counter, "c");
          given().get("/q/health/live").then().statusCode(200);
        });

    untilHeard(counter, "abc");
  }

  private double passingFailures() {
    return meters.get("kkr.inbox.failures").tag("kind", "passing").counter().count();
  }

  /** As the service itself would send it; it cannot, without its database. */
  private void send(long revision, String label) {
    IncomingEvents.from("notes")
        .send(
            "CounterAdded",
            counter,
            revision,
            EventJson.write(Map.of("amount", 1, "label", label)));
  }
}

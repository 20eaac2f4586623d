package dk.kkr.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.outbox.EventNames;
import dk.kkr.platform.outbox.OutboxRelay;
import dk.kkr.platform.outbox.PublishedRevisions;
import dk.kkr.platform.outbox.RelayBell;
import dk.kkr.platform.outbox.RelaySettings;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No event is lost when the process is killed between the commit and the publishing. */
class RelayKilledTest {

  private static final String UNPUBLISHED =
      "SELECT count(*) FROM outbox WHERE published_at IS NULL";

  private static final TestDatabase DATABASE = TestDatabase.named("relay_killed");

  @BeforeAll
  static void tables() throws SQLException {
    DATABASE.asOwner(
        """
        CREATE TABLE state (id uuid PRIMARY KEY, revision bigint NOT NULL);
        CREATE TABLE change (event_id uuid PRIMARY KEY, id uuid NOT NULL, revision bigint NOT NULL);
        """);
  }

  @Test
  void every_committed_change_is_published_in_order_though_the_process_is_killed_again_and_again()
      throws Exception {
    Random random = new Random(20261122);
    for (int round = 1; round <= 3; round++) {
      long enough = DATABASE.number("SELECT count(*) FROM change") + 50 + random.nextInt(400);
      try (Jvm process = start("random-", round)) {
        Until.holds(
            "changes are committed",
            () -> DATABASE.number("SELECT count(*) FROM change") >= enough);
        process.kill();
      }
    }

    publishRest("random-");

    assertEverythingIsOnTheTopic("random-");
  }

  @Test
  void what_was_committed_while_the_broker_was_away_is_published_by_the_next_process()
      throws Exception {
    publishRest("outage-");
    DATABASE.asApp("DELETE FROM change; DELETE FROM state;");
    Stack.infrastructure().stopKafka();
    try (Jvm process = start("outage-", 7)) {
      Until.holds(
          "changes are committed without a broker",
          () -> DATABASE.number("SELECT count(*) FROM change") >= 100);
      process.kill();
    } finally {
      Stack.infrastructure().startKafka();
    }
    assertThat(DATABASE.number(UNPUBLISHED))
        .isEqualTo(DATABASE.number("SELECT count(*) FROM change"));

    publishRest("outage-");

    assertEverythingIsOnTheTopic("outage-");
  }

  private static Jvm start(String prefix, int seed) throws Exception {
    List<String> arguments = new ArrayList<>(DATABASE.access());
    arguments.add(Stack.infrastructure().kafkaBootstrap());
    arguments.add(prefix);
    arguments.add(String.valueOf(seed));
    return Jvm.start(WritingProcess.class, arguments);
  }

  private static void publishRest(String prefix) throws Exception {
    try (OutboxRelay relay =
        new OutboxRelay(
            DATABASE.app(),
            Stack.kafka(),
            new EventNames("killed", prefix),
            RelaySettings.DEFAULTS,
            new RelayBell(),
            new PublishedRevisions(Duration.ZERO),
            Clock.systemUTC(),
            published -> {})) {
      relay.start();
      Until.holds("the rest is published", () -> DATABASE.number(UNPUBLISHED) == 0);
    }
  }

  private static void assertEverythingIsOnTheTopic(String prefix) throws SQLException {
    List<ConsumerRecord<String, byte[]>> records =
        Topic.read(new EventNames("killed", prefix).topic());
    assertThat(records.stream().map(record -> Topic.header(record, "ce_id")).distinct())
        .containsExactlyInAnyOrderElementsOf(DATABASE.texts("SELECT event_id FROM change"));
    Map<String, Long> newest = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      long revision = Long.parseLong(Topic.header(record, "ce_revision"));
      long before = newest.getOrDefault(record.key(), 0L);
      // What is sent twice is older; a newer one is always the next.
      assertThat(revision).as("revision of %s", record.key()).isLessThanOrEqualTo(before + 1);
      newest.put(record.key(), Math.max(before, revision));
    }
  }
}

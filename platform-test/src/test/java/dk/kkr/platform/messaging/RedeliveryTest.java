package dk.kkr.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.platform.inbox.InboxRecord;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is read again, and whatever goes away meanwhile, an effect happens once. */
@SuppressWarnings("try") // what runs only has to be closed
class RedeliveryTest {

  private static final TestDatabase DATABASE = TestDatabase.named("redelivery");
  private static final int EVENTS = 12;

  private final String topic = "redelivery-" + UUID.randomUUID();
  private final Records records = new Records(topic);
  private final List<UUID> keys = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private long sent;

  @BeforeAll
  static void tables() throws SQLException {
    DATABASE.asOwner(
        "CREATE TABLE effect (place bigint GENERATED ALWAYS AS IDENTITY, key uuid, text text)");
  }

  @BeforeEach
  void topic() throws Exception {
    try (Admin admin = Admin.create(Stack.kafka())) {
      admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
    }
    send(EVENTS);
  }

  @Test
  void a_process_killed_before_the_offset_is_committed_leaves_one_effect() throws Exception {
    List<String> arguments = new ArrayList<>(DATABASE.access());
    arguments.addAll(List.of(Stack.infrastructure().kafkaBootstrap(), topic, "5"));
    try (Jvm process = Jvm.start(ReadingProcess.class, arguments)) {
      assertThat(process.await()).isEqualTo(9);
    }
    assertThat(effects()).isEqualTo(5);

    // The broker was told no offset, so without the stored positions all is delivered again.
    readUntil(false, EVENTS, 5);

    assertEachEffectOnceInOrder();
  }

  @Test
  void a_position_that_is_set_back_is_read_again_without_a_second_effect() throws Exception {
    readUntil(true, EVENTS, 0);
    DATABASE.asApp("UPDATE inbox_position SET next_offset = 0 WHERE topic = '" + topic + "'");

    readUntil(true, EVENTS, EVENTS);

    assertEachEffectOnceInOrder();
  }

  @Test
  void a_restored_database_reads_again_what_it_has_not_seen() throws Exception {
    readUntil(true, EVENTS, 0);
    // As in the backup of an earlier moment: nothing of this topic had happened yet.
    DATABASE.asApp("DELETE FROM effect WHERE key IN (" + keyList() + ")");
    DATABASE.asApp("DELETE FROM inbox WHERE topic = '" + topic + "'");
    DATABASE.asApp("DELETE FROM inbox_revision WHERE subject IN (" + keyList() + ")");
    DATABASE.asApp("DELETE FROM inbox_position WHERE topic = '" + topic + "'");

    readUntil(true, EVENTS, 0);

    assertEachEffectOnceInOrder();
  }

  @Test
  void a_position_behind_the_end_of_the_topic_is_read_from_the_start() throws Exception {
    DATABASE.asApp(
        "INSERT INTO inbox_position VALUES ('%s', 0, 4711, now()), ('%s', 1, 4711, now())"
            .formatted(topic, topic));

    readUntil(true, EVENTS, 0);

    assertEachEffectOnceInOrder();
  }

  @Test
  void while_the_database_is_away_it_is_tried_with_pauses_and_then_takes_effect_once()
      throws Exception {
    try (Reader reader = reader(meters).start(true)) {
      Until.holds("the first events have taken effect", () -> effects() == EVENTS);
      Stack.infrastructure().stopPostgres();
      try {
        send(EVENTS);
        Until.holds("some attempts have failed", () -> attemptsWithoutDatabase() >= 5);
      } finally {
        Stack.infrastructure().startPostgres();
      }

      Until.holds("all events have taken effect", () -> effects() == 2 * EVENTS);
    }
    assertEachEffectOnceInOrder();
    assertThat(attemptsWithoutDatabase()).as("no busy loop").isLessThan(200);
    assertThat(DATABASE.number("SELECT count(*) FROM dead_letter")).isZero();
  }

  private double attemptsWithoutDatabase() {
    return meters.counter("kkr.inbox.failures", "kind", "passing").count();
  }

  /** Reads until so many effects are there and so many duplicates were met. */
  private void readUntil(boolean storedPositions, int effects, int duplicates) throws Exception {
    SimpleMeterRegistry fresh = new SimpleMeterRegistry();
    try (Reader reader = reader(fresh).start(storedPositions)) {
      Until.holds(
          "%d effects and %d duplicates".formatted(effects, duplicates),
          () ->
              effects() == effects
                  && fresh.counter("kkr.inbox.records", "outcome", "duplicate").count()
                      == duplicates);
    }
  }

  private Reader reader(SimpleMeterRegistry meters) {
    return new Reader(DATABASE.app(), Stack.infrastructure().kafkaBootstrap(), topic, meters);
  }

  private long effects() throws SQLException {
    return DATABASE.number("SELECT count(*) FROM effect WHERE key IN (" + keyList() + ")");
  }

  private void assertEachEffectOnceInOrder() throws SQLException {
    for (UUID key : keys) {
      List<String> texts =
          DATABASE.texts("SELECT text FROM effect WHERE key = '" + key + "' ORDER BY place");
      List<String> expected = new ArrayList<>();
      for (long revision = 1; revision <= sent / keys.size(); revision++) {
        expected.add("r" + revision);
      }
      assertThat(texts).isEqualTo(expected);
    }
  }

  private String keyList() {
    return "'" + String.join("', '", keys.stream().map(UUID::toString).toList()) + "'";
  }

  private void send(int events) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(Stack.kafka(), new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < events; i++) {
        long revision = sent / keys.size() + 1;
        UUID key = keys.get((int) (sent++ % keys.size()));
        InboxRecord said = records.said(key, revision, "r" + revision);
        ProducerRecord<String, byte[]> record =
            new ProducerRecord<>(topic, said.key(), said.data());
        for (Map.Entry<String, String> header : said.headers().entrySet()) {
          record.headers().add(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8));
        }
        producer.send(record).get();
      }
    }
  }
}

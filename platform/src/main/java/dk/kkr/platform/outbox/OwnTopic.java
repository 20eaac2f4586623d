package dk.kkr.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Compares what the service has told, as its topic has it, with what its database knows. Behind the
 * stored positions stands what was sent and not marked as such before the process was killed (the
 * outbox has it) or what a database restored to an earlier state has forgotten: that is stored as
 * lost, and new revisions go on above it. To compare again changes nothing. A topic that ends
 * before the stored position was made anew and has lost nothing.
 */
final class OwnTopic {

  private static final Logger LOG = Logger.getLogger(OwnTopic.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final int MOST_EMPTY_POLLS = 15;
  private static final int BATCH = 200;
  private static final int FETCH_BYTES = 4_000_000;

  private final Map<String, Object> kafka;
  private final EventNames names;
  private final Clock clock;
  private final PublishedRevisions revisions;
  private final BooleanSupplier stopped;

  OwnTopic(
      Map<String, Object> kafka,
      EventNames names,
      Clock clock,
      PublishedRevisions revisions,
      BooleanSupplier stopped) {
    this.kafka = kafka;
    this.names = names;
    this.clock = clock;
    this.revisions = revisions;
    this.stopped = stopped;
  }

  /**
   * Compares, and tells the process what it may count on.
   *
   * @param topics asked where the topic ends after the stored positions were read: what others
   *     publish meanwhile can only make it longer
   */
  void compare(Connection connection, EventTopics topics)
      throws SQLException, TimeoutException, InterruptedException, ExecutionException {
    OwnPositions positions = new OwnPositions(connection);
    Map<Integer, Long> stored = positions.of(names.topic());
    Map<Integer, Long> ends = topics.ends(names.topic());
    int found = 0;
    if (stored.isEmpty() && new LostChanges(connection).publishedWithoutPositions()) {
      positions.raise(names.topic(), ends, clock.instant());
    } else {
      Map<Integer, Long> behind = behind(positions, stored, ends);
      found = behind.isEmpty() ? 0 : read(connection, behind, ends);
    }
    if (!stopped.getAsBoolean()) {
      tell(connection, found);
    }
  }

  /** Tells the process what it may count on, where another one compares. */
  void look(Connection connection) throws SQLException {
    LostChanges.Standing standing = new LostChanges(connection).standing();
    revisions.compared(standing.floors(), standing.lost());
  }

  private void tell(Connection connection, int found) throws SQLException {
    LostChanges.Standing standing = new LostChanges(connection).standing();
    if (standing.open() > 0 && (found > 0 || !revisions.known())) {
      LOG.warnf(
          "The database was restored to an earlier state: changes that others were told and that it has lost: %d, of which %d were found now. GET /lost-changes lists them: make each again where it is still wanted, then acknowledge it",
          standing.open(), found);
    }
    revisions.compared(standing.floors(), standing.lost());
  }

  private Map<Integer, Long> behind(
      OwnPositions positions, Map<Integer, Long> stored, Map<Integer, Long> ends)
      throws SQLException {
    Map<Integer, Long> behind = new TreeMap<>();
    for (Map.Entry<Integer, Long> end : ends.entrySet()) {
      long from = stored.getOrDefault(end.getKey(), 0L);
      if (from < end.getValue()) {
        behind.put(end.getKey(), from);
      } else if (from > end.getValue()) {
        LOG.warnf("%s-%d was made anew", names.topic(), end.getKey());
        positions.forget(names.topic(), end.getKey());
        positions.raise(names.topic(), Map.of(end.getKey(), end.getValue()), clock.instant());
      }
    }
    return behind;
  }

  private int read(Connection connection, Map<Integer, Long> from, Map<Integer, Long> ends)
      throws SQLException, TimeoutException {
    int found = 0;
    int empty = 0;
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      consumer.assign(from.keySet().stream().map(this::partition).toList());
      from.forEach((partition, offset) -> consumer.seek(partition(partition), offset));
      while (!stopped.getAsBoolean() && !done(consumer, ends)) {
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        empty = records.isEmpty() ? empty + 1 : 0;
        if (empty > MOST_EMPTY_POLLS) {
          throw new TimeoutException("The broker does not give the events of " + names.topic());
        }
        found += store(connection, records, reached(consumer));
      }
    }
    return found;
  }

  private boolean done(Consumer<?, ?> consumer, Map<Integer, Long> ends) {
    return consumer.assignment().stream()
        .allMatch(
            partition ->
                consumer.position(partition) >= ends.getOrDefault(partition.partition(), 0L));
  }

  private static Map<Integer, Long> reached(Consumer<?, ?> consumer) {
    Map<Integer, Long> reached = new HashMap<>();
    consumer
        .assignment()
        .forEach(partition -> reached.put(partition.partition(), consumer.position(partition)));
    return reached;
  }

  private int store(
      Connection connection, ConsumerRecords<String, byte[]> records, Map<Integer, Long> reached)
      throws SQLException {
    List<PublishedEvent> events = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      PublishedEvent.of(record, names.source())
          .ifPresentOrElse(
              events::add,
              () ->
                  LOG.warnf(
                      "%s-%d@%d is no event of this service",
                      record.topic(), record.partition(), record.offset()));
    }
    connection.setAutoCommit(false);
    try {
      int lost = new LostChanges(connection).store(events, clock.instant());
      new OwnPositions(connection).raise(names.topic(), reached, clock.instant());
      connection.commit();
      return lost;
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private TopicPartition partition(int number) {
    return new TopicPartition(names.topic(), number);
  }

  private KafkaConsumer<String, byte[]> consumer() {
    Map<String, Object> settings = new TreeMap<>(kafka);
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 50);
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }
}

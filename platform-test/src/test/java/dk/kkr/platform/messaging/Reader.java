package dk.kkr.platform.messaging;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Inbox;
import dk.kkr.platform.inbox.InboxPositions;
import dk.kkr.platform.inbox.InboxRecord;
import dk.kkr.platform.inbox.InboxSettings;
import dk.kkr.platform.outbox.EventNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** A service's inbox in small: a consumer in a group, the stored positions, the inbox. */
final class Reader implements AutoCloseable {

  private final DataSource database;
  private final String bootstrap;
  private final String topic;
  private final Inbox inbox;
  private volatile boolean closed;
  private @Nullable Thread thread;

  /** Its handler stores one effect per event. */
  Reader(DataSource database, String bootstrap, String topic, MeterRegistry meters) {
    this.database = database;
    this.bootstrap = bootstrap;
    this.topic = topic;
    this.inbox =
        new Inbox(
            new JdbcTransactions(database),
            new Handlers().on(Records.TYPE, Said.class, Reader::said),
            new EventNames("reader", ""),
            new InboxSettings(5, Duration.ofMillis(20), Duration.ofMillis(200)),
            Clock.systemUTC(),
            meters);
  }

  record Said(String text) {}

  private static void said(Said said, EventMeta meta) throws SQLException {
    JdbcTransactions.effect(meta.aggregateId(), said.text());
  }

  /** What happens when a record is done and before its offset is committed to the broker. */
  interface Done {
    void record(long handled);
  }

  /** As {@link #read}, on a thread of its own. */
  Reader start(boolean storedPositions) {
    thread = Thread.ofPlatform().start(() -> read(storedPositions, handled -> {}));
    return this;
  }

  /** Reads until closed, from the stored positions or, without them, from those of the broker. */
  void read(boolean storedPositions, Done done) {
    InboxPositions positions = new InboxPositions(database);
    try (KafkaConsumer<String, byte[]> consumer =
        Topic.consumer(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.GROUP_ID_CONFIG,
                "reader-" + topic,
                // The next reader takes the place of a killed one and does not wait until the
                // broker
                // gives that one up.
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                "reader"))) {
      consumer.subscribe(
          List.of(topic),
          new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
              if (storedPositions) {
                positions.onPartitionsAssigned(consumer, partitions);
              }
            }
          });
      long handled = 0;
      while (!closed) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(50))) {
          inbox.handle(incoming(record));
          done.record(++handled);
        }
        consumer.commitSync();
      }
    } catch (CancellationException e) {
      // closed while a record was tried
    }
  }

  @Override
  public void close() {
    closed = true;
    inbox.close();
    try {
      if (thread != null) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static InboxRecord incoming(ConsumerRecord<String, byte[]> record) {
    return new InboxRecord(
        record.topic(),
        record.partition(),
        record.offset(),
        record.key(),
        Topic.headers(record),
        record.value());
  }
}

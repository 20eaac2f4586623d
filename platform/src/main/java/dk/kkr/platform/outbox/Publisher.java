package dk.kkr.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends events in order and waits for the broker's acknowledgements, however long it is away. After
 * the first event that the broker refuses nothing more is sent: the producer is closed from its own
 * sending thread, so that no later event of a key can overtake the refused one.
 */
final class Publisher implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Publisher.class);
  private static final Duration SAY_SO = Duration.ofSeconds(10);

  private final Producer<String, byte[]> producer;

  Publisher(Map<String, Object> kafka) {
    Map<String, Object> settings = new TreeMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    this.producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /**
   * Sends the rows in this order and returns when all are acknowledged.
   *
   * @return the rows that were acknowledged: all, or those before the first that was not
   */
  Result send(List<OutboxRows.Row> rows) throws InterruptedException {
    List<CompletableFuture<RecordMetadata>> acknowledgements =
        rows.stream().map(row -> send(row.event())).toList();
    List<RecordMetadata> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      try {
        places.add(await(acknowledgements.get(i), rows.size() - i));
      } catch (ExecutionException e) {
        return new Result(rows.subList(0, i), places, e.getCause());
      }
    }
    return new Result(rows, places, null);
  }

  /** What was acknowledged, where it stands, and why not more. */
  record Result(
      List<OutboxRows.Row> acknowledged, List<RecordMetadata> places, @Nullable Throwable failure) {

    /** The offset behind the last of the records that stand in this topic, by partition. */
    Map<Integer, Long> ends(String topic) {
      Map<Integer, Long> ends = new TreeMap<>();
      places.stream()
          .filter(place -> place.topic().equals(topic) && place.hasOffset())
          .forEach(place -> ends.merge(place.partition(), place.offset() + 1, Math::max));
      return ends;
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the callback says the same
  private CompletableFuture<RecordMetadata> send(OutgoingEvent event) {
    CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
    try {
      producer.send(
          CloudEvents.record(event),
          (metadata, failure) -> {
            if (failure == null) {
              acknowledged.complete(metadata);
            } else {
              producer.close(Duration.ZERO);
              acknowledged.completeExceptionally(failure);
            }
          });
    } catch (RuntimeException e) {
      acknowledged.completeExceptionally(e);
      producer.close(Duration.ZERO);
    }
    return acknowledged;
  }

  private static RecordMetadata await(CompletableFuture<RecordMetadata> acknowledged, int waiting)
      throws InterruptedException, ExecutionException {
    boolean said = false;
    while (true) {
      try {
        RecordMetadata place = acknowledged.get(SAY_SO.toMillis(), TimeUnit.MILLISECONDS);
        if (said) {
          LOG.info("The broker acknowledges events again");
        }
        return place;
      } catch (TimeoutException e) {
        if (!said) {
          LOG.warnf("%d events wait for the broker's acknowledgement", waiting);
          said = true;
        }
      }
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}

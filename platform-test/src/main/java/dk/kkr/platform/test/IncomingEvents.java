package dk.kkr.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.outbox.EventNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Events of another service, on the real broker, for the service under test. */
public final class IncomingEvents {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(5);

  private final String service;
  private final boolean confidential;

  private IncomingEvents(String service, boolean confidential) {
    this.service = service;
    this.confidential = confidential;
  }

  /** Events of the service with this short name. */
  public static IncomingEvents from(String service) {
    return new IncomingEvents(service, false);
  }

  /** The same, but not for the public. */
  public IncomingEvents confidential() {
    return new IncomingEvents(service, true);
  }

  /**
   * Sends an event that keeps its contract and returns when the service under test has taken it in.
   * Fails when it breaks the contract, and when it is parked as a dead letter.
   *
   * @param type simple name, such as {@code CounterAdded}
   * @param revision which event of its aggregate it is, from 1
   * @param data JSON text, or anything that can be written as JSON
   * @return the id of the event
   */
  public UUID take(String type, UUID aggregate, long revision, Object data) {
    String json = data instanceof String text ? text : EventJson.write(data);
    EventContracts.of(service).verify(type, json);
    UUID id = send(type, aggregate, revision, json);
    await(type)
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(LOOK_EVERY)
        .until(() -> ServiceDatabase.count("inbox", "event_id = ?", id) == 1);
    assertThat(
            ServiceDatabase.query(
                "SELECT concat_ws(': ', reason, detail) FROM dead_letter WHERE event_id = ?",
                row -> row.getString(1),
                id.toString()))
        .as("why %s was parked", type)
        .isEmpty();
    return id;
  }

  /** Sends an event and does not wait, nor ask whether the data keep the contract. */
  public UUID send(String type, UUID aggregate, long revision, String json) {
    UUID id = UUID.randomUUID();
    EventNames names = new EventNames(service, prefix());
    ProducerRecord<String, byte[]> event =
        new ProducerRecord<>(
            names.topic(), aggregate.toString(), json.getBytes(StandardCharsets.UTF_8));
    headers(names, type, aggregate, revision, id)
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      Shared.PRODUCER.send(event).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while " + type + " was sent", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker of the tests does not take " + type, e);
    }
    return id;
  }

  private static String prefix() {
    return ConfigProvider.getConfig().getOptionalValue("kkr.topic-prefix", String.class).orElse("");
  }

  private Map<String, String> headers(
      EventNames names, String type, UUID aggregate, long revision, UUID id) {
    return Map.of(
        "ce_specversion",
        "1.0",
        "ce_id",
        id.toString(),
        "ce_type",
        "dk.kkr." + names.service() + "." + type,
        "ce_source",
        names.source(),
        "ce_subject",
        aggregate.toString(),
        "ce_time",
        "2022-03-04T09:15:00Z",
        "ce_revision",
        Long.toString(revision),
        "ce_confidential",
        Boolean.toString(confidential),
        "content-type",
        "application/json");
  }

  /** Made with the first event, and open as long as the JVM. */
  private static final class Shared {
    private static final Producer<String, byte[]> PRODUCER = producer(ConfigProvider.getConfig());

    private static Producer<String, byte[]> producer(Config config) {
      return new KafkaProducer<>(
          Map.of("bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class)),
          new StringSerializer(),
          new ByteArraySerializer());
    }
  }
}

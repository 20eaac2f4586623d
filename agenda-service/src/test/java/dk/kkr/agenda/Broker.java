package dk.kkr.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The broker of the tests, where they speak as decision-service does. */
public final class Broker {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Broker() {}

  /**
   * Sends an event and returns when the service has taken it in.
   *
   * @param event simple name
   * @param data JSON
   */
  public static void tell(String event, UUID aggregate, long revision, String data) {
    UUID id = send(event, aggregate, revision, data);
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> count("inbox", "event_id = '%s'".formatted(id)) == 1);
    assertThat(count("dead_letter", "event_id = '%s'".formatted(id))).as("parked events").isZero();
  }

  private static long count(String table, String where) {
    return Database.number("select count(*) from %s where %s".formatted(table, where));
  }

  private static UUID send(String event, UUID aggregate, long revision, String data) {
    UUID id = UUID.randomUUID();
    ProducerRecord<String, byte[]> sent =
        new ProducerRecord<>(
            "kkr.decision.v1", aggregate.toString(), data.getBytes(StandardCharsets.UTF_8));
    headers(event, aggregate, revision, id)
        .forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(sent).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The broker did not take " + event, e);
    }
    return id;
  }

  private static Map<String, String> headers(String event, UUID aggregate, long revision, UUID id) {
    return Map.of(
        "ce_specversion", "1.0",
        "ce_id", id.toString(),
        "ce_type", "dk.kkr.decision." + event,
        "ce_source", "urn:kkr:decision",
        "ce_subject", aggregate.toString(),
        "ce_time", "2050-01-01T10:00:00Z",
        "ce_revision", Long.toString(revision),
        "ce_confidential", "false",
        "content-type", "application/json");
  }
}

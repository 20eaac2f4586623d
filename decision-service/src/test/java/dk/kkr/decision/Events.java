package dk.kkr.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.test.EventContracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Events of agenda-service on the real broker, and what this service put into its outbox. */
public final class Events {

  private static final String TOPIC = "kkr.agenda.v1";
  private static final EventContracts CONTRACTS = EventContracts.of("decision");

  private Events() {}

  /** Sends an event of agenda-service and waits until it has been taken in. */
  public static UUID take(String type, UUID aggregate, long revision, Object data) {
    UUID id = send(type, aggregate, revision, data);
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(() -> Rows.count("inbox", "event_id = ?", id) == 1);
    assertThat(Rows.count("dead_letter", "event_id = ?", id.toString()))
        .as("%s was parked", type)
        .isZero();
    return id;
  }

  /** Sends an event of agenda-service. */
  public static UUID send(String type, UUID aggregate, long revision, Object data) {
    UUID id = UUID.randomUUID();
    ProducerRecord<String, byte[]> event =
        new ProducerRecord<>(
            TOPIC, aggregate.toString(), EventJson.write(data).getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id.toString(),
            "ce_type",
            "dk.kkr.agenda." + type,
            "ce_source",
            "urn:kkr:agenda",
            "ce_subject",
            aggregate.toString(),
            "ce_time",
            Instant.parse("2022-03-04T09:15:00Z").toString(),
            "ce_revision",
            Long.toString(revision),
            "ce_confidential",
            "false",
            "content-type",
            "application/json")
        .forEach(
            (name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer = producer()) {
      producer.send(event).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The broker of the tests does not take events", e);
    }
    return id;
  }

  private static KafkaProducer<String, byte[]> producer() {
    Properties config = new Properties();
    config.put(
        "bootstrap.servers",
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
  }

  /** What this service tells about an aggregate, in order. */
  public static List<Told> told(UUID aggregate) {
    List<Told> told =
        Rows.query(
            "SELECT type, revision, confidential, data FROM outbox WHERE subject = ? ORDER BY id",
            row ->
                new Told(
                    row.getString(1).replace("dk.kkr.decision.", ""),
                    row.getLong(2),
                    row.getBoolean(3),
                    EventJson.tree(row.getString(4))),
            aggregate);
    told.forEach(event -> CONTRACTS.verify(event.type(), event.data().toString()));
    return told;
  }

  /**
   * An event in the outbox.
   *
   * @param type short
   * @param revision of its aggregate
   * @param confidential not for the public
   * @param data as written
   */
  public record Told(String type, long revision, boolean confidential, JsonNode data) {

    /** A field of the data as text. */
    public String text(String field) {
      return data.path(field).asText();
    }
  }
}

package dk.kkr.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** An event as a Kafka record: CloudEvents 1.0 in binary mode. */
final class CloudEvents {

  /** The header that names the incoming event whose effect an event tells. */
  static final String CAUSE = "ce_cause";

  private CloudEvents() {}

  static ProducerRecord<String, byte[]> record(OutgoingEvent event) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            event.topic(), event.key(), event.data().getBytes(StandardCharsets.UTF_8));
    Headers headers = record.headers();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", event.id().toString());
    add(headers, "ce_type", event.type());
    add(headers, "ce_source", event.source());
    add(headers, "ce_subject", event.subject().toString());
    add(headers, "ce_time", event.time().toString());
    add(headers, "ce_revision", String.valueOf(event.revision()));
    add(headers, "ce_confidential", String.valueOf(event.confidential()));
    add(headers, "ce_requestid", event.requestId());
    UUID cause = event.cause();
    add(headers, CAUSE, cause == null ? null : cause.toString());
    add(headers, "traceparent", event.traceparent());
    add(headers, "content-type", "application/json");
    return record;
  }

  private static void add(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}

package dk.kkr.platform.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.json.EventJson;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event of the service as it stands on its topic.
 *
 * @param scope by which reading the data is limited; null when they name none
 * @param effect whether it tells the effect of an event that the service had taken in
 */
record PublishedEvent(
    UUID id,
    String type,
    UUID subject,
    long revision,
    boolean confidential,
    Instant time,
    String data,
    @Nullable String scope,
    boolean effect) {

  /** Where the data of an event say whose readers may see them. */
  private static final String SCOPE = "council";

  /** The event in a record; empty when somebody else wrote something else there. */
  static Optional<PublishedEvent> of(ConsumerRecord<String, byte[]> record, String source) {
    if (record.value() == null || !source.equals(header(record, "ce_source"))) {
      return Optional.empty();
    }
    // PostgreSQL has no text with a zero character.
    String data = new String(record.value(), StandardCharsets.UTF_8).replace("\u0000", "");
    try {
      return Optional.of(
          new PublishedEvent(
              UUID.fromString(header(record, "ce_id")),
              header(record, "ce_type"),
              UUID.fromString(header(record, "ce_subject")),
              Long.parseLong(header(record, "ce_revision")),
              Boolean.parseBoolean(header(record, "ce_confidential")),
              OffsetDateTime.parse(header(record, "ce_time")).toInstant(),
              data,
              scope(data),
              !header(record, CloudEvents.CAUSE).isEmpty()));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static @Nullable String scope(String data) {
    try {
      JsonNode scope = EventJson.tree(data).path(SCOPE);
      return scope.isTextual() ? scope.asText() : null;
    } catch (UncheckedIOException e) {
      return null;
    }
  }
}

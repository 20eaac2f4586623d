package dk.kkr.platform.inbox;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads CloudEvents 1.0 in binary mode. */
final class EventReader {

  private final Handlers handlers;

  EventReader(Handlers handlers) {
    this.handlers = handlers;
  }

  /** An event and what it will do. */
  record Event(EventMeta meta, List<Handlers.Effect> effects) {}

  Event read(InboxRecord record) throws UnreadableEventException {
    EventMeta meta = meta(record);
    return new Event(meta, effects(meta.type(), record.data()));
  }

  private static EventMeta meta(InboxRecord record) throws UnreadableEventException {
    if (!"1.0".equals(record.headers().get("ce_specversion"))) {
      throw new UnreadableEventException("Not a CloudEvent: header ce_specversion is not 1.0");
    }
    String type = header(record, "ce_type");
    String source = header(record, "ce_source");
    String confidential = record.headers().getOrDefault("ce_confidential", "false");
    try {
      return new EventMeta(
          UUID.fromString(header(record, "ce_id")),
          type,
          source,
          UUID.fromString(header(record, "ce_subject")),
          revision(header(record, "ce_revision")),
          time(header(record, "ce_time")),
          Boolean.parseBoolean(confidential),
          record.topic());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableEventException("A header cannot be read: " + e.getMessage(), e);
    }
  }

  private List<Handlers.Effect> effects(String type, byte @Nullable [] data)
      throws UnreadableEventException {
    try {
      return handlers.read(type, data == null ? new byte[0] : data);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableEventException("The data do not fit: " + e.getMessage(), e);
    }
  }

  private static String header(InboxRecord record, String name) throws UnreadableEventException {
    String value = record.headers().get(name);
    if (value == null || value.isBlank()) {
      throw new UnreadableEventException("Header " + name + " is missing");
    }
    return value;
  }

  private static long revision(String text) {
    long revision = Long.parseLong(text);
    if (revision < 1) {
      throw new IllegalArgumentException("ce_revision " + revision + " is below 1");
    }
    return revision;
  }

  private static Instant time(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}

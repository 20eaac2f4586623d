package dk.kkr.platform.messaging;

import dk.kkr.platform.inbox.InboxRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Makes records as they come from a topic, each at the next offset of one partition. */
final class Records {

  static final String TYPE = "dk.kkr.other.Said";

  private final String topic;
  private long offset;

  Records(String topic) {
    this.topic = topic;
  }

  /** An event that says a text. */
  InboxRecord said(UUID key, long revision, String text) {
    return with(key, revision, "{\"text\":\"" + text + "\"}", Map.of());
  }

  /** An event with these data, and headers on top of the usual ones; an empty one is left out. */
  InboxRecord with(UUID key, long revision, String data, Map<String, String> more) {
    Map<String, String> headers = new TreeMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", UUID.randomUUID().toString());
    headers.put("ce_type", TYPE);
    headers.put("ce_source", "urn:kkr:other");
    headers.put("ce_subject", key.toString());
    headers.put("ce_time", "2026-03-11T08:30:00Z");
    headers.put("ce_revision", String.valueOf(revision));
    headers.putAll(more);
    headers.values().removeIf(String::isEmpty);
    return new InboxRecord(
        topic, 0, offset++, key.toString(), headers, data.getBytes(StandardCharsets.UTF_8));
  }
}

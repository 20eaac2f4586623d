package dk.kkr.platform.inbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was read from a topic.
 *
 * @param key events with the same key are handled in order; a record without one stands for itself
 * @param headers text in UTF-8; of several with one name the last
 * @param data as sent; null when the record has no value
 */
@SuppressWarnings("ArrayRecordComponent") // passed through as it is, never compared
public record InboxRecord(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    Map<String, String> headers,
    byte @Nullable [] data) {

  /** Where it stands, for people. */
  String place() {
    return topic + "-" + partition + "@" + offset;
  }
}

package dk.kkr.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns an item as it is read into an item as it is written, with one field new. */
final class ItemEdit {

  private static final List<String> READ_ONLY =
      List.of("id", "meetingId", "progress", "quotas", "allocations", "pastDecision");

  private ItemEdit() {}

  static Map<String, Object> from(Map<String, Object> read, String field, Object value) {
    Map<String, Object> written = new LinkedHashMap<>(read);
    READ_ONLY.forEach(written::remove);
    written.computeIfPresent("points", (name, points) -> points(points));
    written.put(field, value);
    return written;
  }

  /** Points as they are read, as points to write. */
  static List<Map<String, Object>> points(Object read) {
    return ((List<?>) read).stream().map(ItemEdit::point).toList();
  }

  private static Map<String, Object> point(Object read) {
    Map<String, Object> written = new LinkedHashMap<>();
    ((Map<?, ?>) read).forEach((name, value) -> written.put((String) name, value));
    written.remove("result");
    written.computeIfPresent("children", (name, children) -> points(children));
    return written;
  }
}

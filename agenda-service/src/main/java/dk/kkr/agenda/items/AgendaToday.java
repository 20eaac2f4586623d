package dk.kkr.agenda.items;

import dk.kkr.platform.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is closed today on the agenda of one meeting. */
public final class AgendaToday {

  /** Nothing is closed. */
  static final AgendaToday OPEN = new AgendaToday("");

  private final String text;
  private final Map<UUID, ItemToday> items;
  private final Set<UUID> closedAttachments;
  private final Map<UUID, Integer> closedThrough;

  private AgendaToday(String text) {
    this.text = text;
    ItemToday[] read = text.isEmpty() ? new ItemToday[0] : read(text);
    items = Arrays.stream(read).collect(Collectors.toMap(ItemToday::itemId, Function.identity()));
    closedAttachments =
        Arrays.stream(read)
            .flatMap(item -> item.closedAttachments().stream())
            .collect(Collectors.toSet());
    closedThrough =
        Arrays.stream(read)
            .flatMap(item -> item.attachmentsClosedThrough().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
  }

  /**
   * Of what is stored beside the items.
   *
   * @param text JSON objects with commas between, in the order of the items; null for none
   */
  public static AgendaToday of(@Nullable String text) {
    return text == null ? OPEN : new AgendaToday(text);
  }

  /** For an entity tag: differs when something else is closed. */
  public String tag() {
    // Wide enough that two states never share a tag: what is kept under it is shown to others.
    return text.isEmpty()
        ? "0"
        : UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** Who may read the item in this version; an open one keeps the public title given. */
  public Visibility visibility(UUID itemId, int version, @Nullable String publicTitle) {
    ItemToday item = items.get(itemId);
    return item != null && item.closedIn(version)
        ? new Visibility(true, item.publicTitle())
        : new Visibility(false, publicTitle);
  }

  boolean closesAttachment(UUID attachment, int version) {
    return closedAttachments.contains(attachment)
        || version <= closedThrough.getOrDefault(attachment, 0);
  }

  private static ItemToday[] read(String text) {
    try {
      return EventJson.read(("[" + text + "]").getBytes(StandardCharsets.UTF_8), ItemToday[].class);
    } catch (IOException e) {
      throw new UncheckedIOException("What is closed today cannot be read", e);
    }
  }
}

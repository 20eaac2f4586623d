package dk.kkr.agenda.reimport;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.meetings.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A working copy, as far as a document can change it.
 *
 * @param items in printed order
 */
record Draft(List<Section> sections, List<Item> items) {
  Draft {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
  }

  /**
   * An item.
   *
   * @param id null for a new one
   * @param number null for the next one of its section
   */
  record Item(@Nullable UUID id, UUID section, @Nullable String number, ItemContent content) {}

  Optional<Item> item(@Nullable UUID id) {
    return items.stream().filter(item -> id != null && id.equals(item.id())).findFirst();
  }
}

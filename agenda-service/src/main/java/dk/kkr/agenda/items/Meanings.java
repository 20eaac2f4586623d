package dk.kkr.agenda.items;

import dk.kkr.agenda.references.Markers;
import dk.kkr.agenda.references.Mentions;
import dk.kkr.agenda.references.Mentions.Mention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the numbers that texts write were about, when items get other numbers. */
final class Meanings {

  private Meanings() {}

  /** Printed numbers by item. */
  static Map<UUID, String> numbers(List<Item> items) {
    Map<UUID, String> numbers = new LinkedHashMap<>();
    items.forEach(item -> numbers.put(item.id(), item.place().number()));
    return numbers;
  }

  /**
   * Before these numbers go to other items or to none: keeps with each text that writes one of them
   * which item it is about, unless that is kept already.
   *
   * @param items all of the agenda
   */
  static void keep(List<Item> items, Set<String> numbers) {
    Map<String, UUID> bearers = Markers.bearers(numbers(items));
    for (Item item : items) {
      Map<String, UUID> meant = new HashMap<>();
      for (Mention mention : Mentions.of(item.content())) {
        UUID bearer = bearers.get(mention.number());
        if (bearer != null && numbers.contains(mention.number())) {
          meant.put(mention.number(), bearer);
        }
      }
      item.mean(meant);
    }
  }
}

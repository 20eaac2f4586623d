package dk.kkr.agenda.comparison;

import dk.kkr.agenda.comparison.ComparedAgenda.ComparedItem;
import dk.kkr.agenda.comparison.ComparedAgenda.ComparedSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the items of two agendas differ. */
final class ItemComparison {

  private final Side then;
  private final Side now;
  private final Words words;
  private final List<UUID> order;

  /** Those that changed their place in their section, or went to another one. */
  private final Set<UUID> moved;

  ItemComparison(ComparedAgenda before, ComparedAgenda after, Words words) {
    this.then = Side.of(before);
    this.now = Side.of(after);
    this.words = words;
    this.moved = moved(before.items(), after.items());
    this.order =
        Woven.of(before.items(), after.items(), ComparedItem::id, ComparedItem::sectionId, moved);
  }

  /** Those that changed, in the later order, the removed ones where they stood. */
  List<ItemChange> changes() {
    return order.stream().flatMap(id -> change(id).stream()).toList();
  }

  private Optional<ItemChange> change(UUID id) {
    ComparedItem before = then.items().get(id);
    ComparedItem after = now.items().get(id);
    List<ChangeKind> kinds = new ArrayList<>();
    if (before == null || after == null) {
      kinds.add(before == null ? ChangeKind.ADDED : ChangeKind.REMOVED);
    } else {
      AgendaComparison.add(kinds, ChangeKind.MOVED, moved.contains(id));
      AgendaComparison.add(kinds, ChangeKind.RENUMBERED, !before.number().equals(after.number()));
      AgendaComparison.add(kinds, ChangeKind.CHANGED, !before.passages().equals(after.passages()));
    }
    ComparedItem shown = after == null ? before : after;
    return kinds.isEmpty() || shown == null
        ? Optional.empty()
        : Optional.of(
            new ItemChange(
                id,
                shown.title(),
                kinds,
                before == null ? null : before.number(),
                after == null ? null : after.number(),
                then.section(before),
                now.section(after),
                then.places().get(id),
                now.places().get(id),
                AgendaComparison.passages(
                    before == null ? List.of() : before.passages(),
                    after == null ? List.of() : after.passages(),
                    words)));
  }

  private static Set<UUID> moved(List<ComparedItem> before, List<ComparedItem> after) {
    Map<UUID, List<UUID>> earlier = bySection(before);
    Map<UUID, UUID> sections = new HashMap<>();
    before.forEach(item -> sections.put(item.id(), item.sectionId()));
    Set<UUID> moved = new HashSet<>();
    bySection(after)
        .forEach(
            (section, items) ->
                moved.addAll(Order.moved(earlier.getOrDefault(section, List.of()), items)));
    after.stream()
        .filter(item -> sections.containsKey(item.id()))
        .filter(item -> !item.sectionId().equals(sections.get(item.id())))
        .forEach(item -> moved.add(item.id()));
    return moved;
  }

  private static Map<UUID, List<UUID>> bySection(List<ComparedItem> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                ComparedItem::sectionId,
                LinkedHashMap::new,
                Collectors.mapping(ComparedItem::id, Collectors.toList())));
  }

  /**
   * One of the two agendas.
   *
   * @param places of items in their sections, counted from 1
   */
  private record Side(
      Map<UUID, ComparedItem> items,
      Map<UUID, ComparedSection> sections,
      Map<UUID, Integer> places) {

    static Side of(ComparedAgenda agenda) {
      Map<UUID, Integer> places = new HashMap<>();
      Map<UUID, Integer> counts = new HashMap<>();
      agenda
          .items()
          .forEach(item -> places.put(item.id(), counts.merge(item.sectionId(), 1, Integer::sum)));
      return new Side(
          AgendaComparison.byId(agenda.items(), ComparedItem::id),
          AgendaComparison.byId(agenda.sections(), ComparedSection::id),
          places);
    }

    @Nullable String section(@Nullable ComparedItem item) {
      ComparedSection section = item == null ? null : sections.get(item.sectionId());
      return section == null ? null : section.title();
    }
  }
}

package dk.kkr.agenda.comparison;

import dk.kkr.agenda.comparison.ComparedAgenda.ComparedItem;
import dk.kkr.agenda.comparison.ComparedAgenda.ComparedSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two agendas. The same two always give the same comparison; an agenda and
 * itself give none.
 *
 * @param head changes of date, place and the like
 * @param sections those that changed: the removed ones first, then in the later order
 * @param items those that changed: the removed ones first, then in the later order
 */
@Schema(name = "AgendaChanges", description = "What differs between two agendas.")
public record AgendaComparison(
    @Schema(description = "Changes of date, place and the like.") List<PassageChange> head,
    @Schema(description = "Sections that changed.") List<SectionChange> sections,
    @Schema(description = "Items that changed.") List<ItemChange> items) {

  /** Copies the lists. */
  public AgendaComparison {
    head = List.copyOf(head);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
  }

  /** Compares an earlier agenda with a later one. */
  public static AgendaComparison of(ComparedAgenda before, ComparedAgenda after) {
    Words words = new Words();
    return new AgendaComparison(
        passages(before.head(), after.head(), words),
        sections(before, after),
        items(before, after, words));
  }

  /** Whether nothing differs. */
  public boolean same() {
    return head.isEmpty() && sections.isEmpty() && items.isEmpty();
  }

  private static List<SectionChange> sections(ComparedAgenda before, ComparedAgenda after) {
    Map<UUID, ComparedSection> earlier = byId(before.sections(), ComparedSection::id);
    Map<UUID, ComparedSection> later = byId(after.sections(), ComparedSection::id);
    Set<UUID> moved = Order.moved(List.copyOf(earlier.keySet()), List.copyOf(later.keySet()));
    List<SectionChange> changes = new ArrayList<>();
    for (ComparedSection gone : before.sections()) {
      if (!later.containsKey(gone.id())) {
        changes.add(new SectionChange(gone.id(), List.of(ChangeKind.REMOVED), name(gone), null));
      }
    }
    for (ComparedSection now : after.sections()) {
      ComparedSection then = earlier.get(now.id());
      List<ChangeKind> kinds = new ArrayList<>();
      if (then == null) {
        kinds.add(ChangeKind.ADDED);
      } else {
        add(kinds, ChangeKind.MOVED, moved.contains(now.id()));
        add(kinds, ChangeKind.RENUMBERED, !then.number().equals(now.number()));
        add(kinds, ChangeKind.CHANGED, !then.title().equals(now.title()));
      }
      if (!kinds.isEmpty()) {
        changes.add(
            new SectionChange(now.id(), kinds, then == null ? null : name(then), name(now)));
      }
    }
    return changes;
  }

  private static List<ItemChange> items(ComparedAgenda before, ComparedAgenda after, Words words) {
    Map<UUID, ComparedItem> earlier = byId(before.items(), ComparedItem::id);
    Map<UUID, ComparedItem> later = byId(after.items(), ComparedItem::id);
    Map<UUID, ComparedSection> sectionsBefore = byId(before.sections(), ComparedSection::id);
    Map<UUID, ComparedSection> sectionsAfter = byId(after.sections(), ComparedSection::id);
    Set<UUID> moved = moved(before.items(), after.items());
    List<ItemChange> changes = new ArrayList<>();
    for (ComparedItem gone : before.items()) {
      if (!later.containsKey(gone.id())) {
        changes.add(
            change(gone, null, List.of(ChangeKind.REMOVED), sectionsBefore, sectionsAfter, words));
      }
    }
    for (ComparedItem now : after.items()) {
      ComparedItem then = earlier.get(now.id());
      List<ChangeKind> kinds = new ArrayList<>();
      if (then == null) {
        kinds.add(ChangeKind.ADDED);
      } else {
        add(
            kinds,
            ChangeKind.MOVED,
            moved.contains(now.id()) || !then.sectionId().equals(now.sectionId()));
        add(kinds, ChangeKind.RENUMBERED, !then.number().equals(now.number()));
        add(kinds, ChangeKind.CHANGED, !then.passages().equals(now.passages()));
      }
      if (!kinds.isEmpty()) {
        changes.add(change(then, now, kinds, sectionsBefore, sectionsAfter, words));
      }
    }
    return changes;
  }

  /** Within each section: an item that went to another one moved anyway. */
  private static Set<UUID> moved(List<ComparedItem> before, List<ComparedItem> after) {
    Map<UUID, List<UUID>> earlier = bySection(before);
    return bySection(after).entrySet().stream()
        .flatMap(
            section ->
                Order.moved(earlier.getOrDefault(section.getKey(), List.of()), section.getValue())
                    .stream())
        .collect(Collectors.toSet());
  }

  private static Map<UUID, List<UUID>> bySection(List<ComparedItem> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                ComparedItem::sectionId,
                LinkedHashMap::new,
                Collectors.mapping(ComparedItem::id, Collectors.toList())));
  }

  private static ItemChange change(
      @Nullable ComparedItem then,
      @Nullable ComparedItem now,
      List<ChangeKind> kinds,
      Map<UUID, ComparedSection> sectionsBefore,
      Map<UUID, ComparedSection> sectionsAfter,
      Words words) {
    ComparedItem shown = now == null ? then : now;
    if (shown == null) {
      throw new IllegalArgumentException("An item that neither version has cannot change");
    }
    return new ItemChange(
        shown.id(),
        shown.title(),
        kinds,
        then == null ? null : then.number(),
        now == null ? null : now.number(),
        section(then, sectionsBefore),
        section(now, sectionsAfter),
        passages(
            then == null ? List.of() : then.passages(),
            now == null ? List.of() : now.passages(),
            words));
  }

  private static List<PassageChange> passages(
      List<Passage> before, List<Passage> after, Words words) {
    Map<String, Passage> earlier = byId(before, Passage::key);
    Map<String, Passage> later = byId(after, Passage::key);
    Set<String> moved = Order.moved(List.copyOf(earlier.keySet()), List.copyOf(later.keySet()));
    List<PassageChange> changes = new ArrayList<>();
    for (Passage gone : before) {
      if (!later.containsKey(gone.key())) {
        List<Mark> marks = whole(Mark.Kind.REMOVED, gone);
        changes.add(change(PassageChange.Kind.REMOVED, gone, null, marks, words));
      }
    }
    for (Passage now : after) {
      Passage then = earlier.get(now.key());
      if (then == null) {
        List<Mark> marks = whole(Mark.Kind.ADDED, now);
        changes.add(change(PassageChange.Kind.ADDED, null, now, marks, words));
      } else if (!then.equals(now)) {
        List<Mark> marks = words.marks(then.text(), now.text());
        changes.add(change(PassageChange.Kind.CHANGED, then, now, marks, words));
      } else if (moved.contains(now.key())) {
        List<Mark> marks = whole(Mark.Kind.KEPT, now);
        changes.add(change(PassageChange.Kind.MOVED, then, now, marks, words));
      }
    }
    return changes;
  }

  private static List<Mark> whole(Mark.Kind kind, Passage passage) {
    return passage.text().isEmpty() ? List.of() : List.of(new Mark(kind, passage.text()));
  }

  private static PassageChange change(
      PassageChange.Kind kind,
      @Nullable Passage then,
      @Nullable Passage now,
      List<Mark> marks,
      Words words) {
    Passage shown = now == null ? then : now;
    if (shown == null) {
      throw new IllegalArgumentException("A passage that neither version has cannot change");
    }
    return new PassageChange(
        shown.key(),
        label(then == null ? shown : then, shown),
        kind,
        marks,
        TableComparison.of(
            then == null ? null : then.table(), now == null ? null : now.table(), words));
  }

  private static String label(Passage then, Passage now) {
    return then.label().equals(now.label())
        ? now.label()
        : "%s (før: %s)".formatted(now.label(), then.label());
  }

  private static @Nullable String section(
      @Nullable ComparedItem item, Map<UUID, ComparedSection> sections) {
    ComparedSection section = item == null ? null : sections.get(item.sectionId());
    return section == null ? null : section.title();
  }

  private static String name(ComparedSection section) {
    return "%s. %s".formatted(section.number(), section.title());
  }

  private static void add(List<ChangeKind> kinds, ChangeKind kind, boolean happened) {
    if (happened) {
      kinds.add(kind);
    }
  }

  private static <K, T> Map<K, T> byId(List<T> things, Function<T, K> id) {
    Map<K, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.put(id.apply(thing), thing));
    return byId;
  }
}

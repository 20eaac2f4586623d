package dk.kkr.agenda.comparison;

import dk.kkr.agenda.comparison.ComparedAgenda.ComparedSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two agendas. The same two always give the same comparison; an agenda and
 * itself give none.
 *
 * @param head changes of date, place and the like
 * @param sections those that changed, in the later order, with the removed ones where they stood
 * @param items those that changed, in the same order
 */
@Schema(name = "AgendaChanges", description = "What differs between two agendas.")
public record AgendaComparison(
    @Schema(description = "Changes of date, place and the like.") List<PassageChange> head,
    @Schema(description = "Sections that changed.") List<SectionChange> sections,
    @Schema(description = "Items that changed.") List<ItemChange> items) {

  /** What all sections belong to. */
  private static final UUID AGENDA = new UUID(0, 0);

  /** What all passages belong to. */
  private static final String PASSAGES = "";

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
        new ItemComparison(before, after, words).changes());
  }

  /** Whether nothing differs. */
  public boolean same() {
    return head.isEmpty() && sections.isEmpty() && items.isEmpty();
  }

  private static List<SectionChange> sections(ComparedAgenda before, ComparedAgenda after) {
    Map<UUID, ComparedSection> earlier = byId(before.sections(), ComparedSection::id);
    Map<UUID, ComparedSection> later = byId(after.sections(), ComparedSection::id);
    Set<UUID> moved = Order.moved(List.copyOf(earlier.keySet()), List.copyOf(later.keySet()));
    return Woven.of(before.sections(), after.sections(), ComparedSection::id, one -> AGENDA, moved)
        .stream()
        .flatMap(id -> section(earlier.get(id), later.get(id), moved.contains(id)).stream())
        .toList();
  }

  private static Optional<SectionChange> section(
      @Nullable ComparedSection then, @Nullable ComparedSection now, boolean moved) {
    List<ChangeKind> kinds = new ArrayList<>();
    if (then == null || now == null) {
      kinds.add(then == null ? ChangeKind.ADDED : ChangeKind.REMOVED);
    } else {
      add(kinds, ChangeKind.MOVED, moved);
      add(kinds, ChangeKind.RENUMBERED, !then.number().equals(now.number()));
      add(kinds, ChangeKind.CHANGED, !then.title().equals(now.title()));
    }
    ComparedSection shown = now == null ? then : now;
    return kinds.isEmpty() || shown == null
        ? Optional.empty()
        : Optional.of(
            new SectionChange(
                shown.id(),
                kinds,
                then == null ? null : name(then),
                now == null ? null : name(now)));
  }

  static List<PassageChange> passages(List<Passage> before, List<Passage> after, Words words) {
    Map<String, Passage> earlier = byId(before, Passage::key);
    Map<String, Passage> later = byId(after, Passage::key);
    Set<String> moved = Order.moved(List.copyOf(earlier.keySet()), List.copyOf(later.keySet()));
    return Woven.of(before, after, Passage::key, passage -> PASSAGES, moved).stream()
        .flatMap(
            key -> passage(earlier.get(key), later.get(key), moved.contains(key), words).stream())
        .toList();
  }

  private static Optional<PassageChange> passage(
      @Nullable Passage then, @Nullable Passage now, boolean moved, Words words) {
    if (now == null || then == null) {
      Passage whole = now == null ? then : now;
      return whole == null
          ? Optional.empty()
          : Optional.of(
              now == null
                  ? change(
                      PassageChange.Kind.REMOVED,
                      whole,
                      null,
                      whole(Mark.Kind.REMOVED, whole),
                      words)
                  : change(
                      PassageChange.Kind.ADDED, null, whole, whole(Mark.Kind.ADDED, whole), words));
    }
    if (!then.equals(now)) {
      List<Mark> marks = words.marks(then.text(), now.text());
      return Optional.of(change(PassageChange.Kind.CHANGED, then, now, marks, words));
    }
    return moved
        ? Optional.of(
            change(PassageChange.Kind.MOVED, then, now, whole(Mark.Kind.KEPT, now), words))
        : Optional.empty();
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

  private static String name(ComparedSection section) {
    return "%s. %s".formatted(section.number(), section.title());
  }

  static void add(List<ChangeKind> kinds, ChangeKind kind, boolean happened) {
    if (happened) {
      kinds.add(kind);
    }
  }

  static <K, T> Map<K, T> byId(List<T> things, Function<T, K> id) {
    Map<K, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.put(id.apply(thing), thing));
    return byId;
  }
}

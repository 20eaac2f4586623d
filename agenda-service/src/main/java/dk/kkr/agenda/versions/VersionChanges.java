package dk.kkr.agenda.versions;

import dk.kkr.agenda.comparison.Order;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.versions.Snapshot.SnapshotItem;
import dk.kkr.agenda.versions.Snapshot.SnapshotSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a working copy changes against the version before it, as far as kinds of versions ask. */
final class VersionChanges {

  private final List<String> structure = new ArrayList<>();
  private final List<String> beyond = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private VersionChanges() {}

  /**
   * The changes.
   *
   * @param after the working copy as it is read
   * @param inEarlierNumbers the same with the earlier numbers in place of markers
   */
  static VersionChanges between(Snapshot before, Snapshot after, Snapshot inEarlierNumbers) {
    VersionChanges changes = new VersionChanges();
    if (!before.plan().equals(after.plan())) {
      changes.beyond.add("date, time, place or another detail of the meeting changed");
    }
    changes.sections(before, after);
    changes.items(before, after);
    changes.words(before, inEarlierNumbers);
    return changes;
  }

  /** Items taken up, withdrawn or moved: what only the meeting itself does to its agenda. */
  List<String> structure() {
    return structure;
  }

  /**
   * Items that say something else than they did, or are open now; numbers that follow an item are
   * no words.
   */
  List<String> words() {
    return words;
  }

  /** Whatever is no addition: something that had gone out is changed or gone. */
  List<String> beyondAdditions() {
    return beyond;
  }

  private void sections(Snapshot before, Snapshot after) {
    Map<UUID, SnapshotSection> later = new LinkedHashMap<>();
    after.sections().forEach(section -> later.put(section.id(), section));
    Set<UUID> moved =
        Order.moved(
            before.sections().stream().map(SnapshotSection::id).toList(),
            after.sections().stream().map(SnapshotSection::id).toList());
    for (SnapshotSection then : before.sections()) {
      SnapshotSection now = later.get(then.id());
      if (now == null) {
        beyond.add("section %s is gone".formatted(then.number()));
      } else if (!now.number().equals(then.number()) || !now.title().equals(then.title())) {
        beyond.add("section %s has another number or title".formatted(then.number()));
      } else if (moved.contains(then.id())) {
        beyond.add("section %s stands elsewhere".formatted(then.number()));
      }
    }
  }

  private void items(Snapshot before, Snapshot after) {
    Map<UUID, SnapshotItem> later = byId(after);
    Map<UUID, SnapshotItem> earlier = byId(before);
    Set<UUID> moved = Order.moved(List.copyOf(earlier.keySet()), List.copyOf(later.keySet()));
    for (SnapshotItem then : earlier.values()) {
      SnapshotItem now = later.get(then.id());
      if (now == null) {
        both("item %s is gone".formatted(then.place().number()));
      } else {
        item(then, now, moved.contains(then.id()));
      }
    }
    later.values().stream()
        .filter(now -> !earlier.containsKey(now.id()))
        .forEach(now -> structure.add("item %s is new".formatted(now.place().number())));
  }

  private void item(SnapshotItem then, SnapshotItem now, boolean moved) {
    String number = then.place().number();
    if (moved || !then.place().sectionId().equals(now.place().sectionId())) {
      both("item %s stands elsewhere".formatted(number));
    }
    if (!number.equals(now.place().number())) {
      beyond.add("item %s has the number %s".formatted(number, now.place().number()));
    }
    if (!onlyAttachmentsAdded(then.content(), now.content())) {
      beyond.add("item %s says something else".formatted(number));
    }
  }

  private void words(Snapshot before, Snapshot after) {
    Map<UUID, SnapshotItem> later = byId(after);
    for (SnapshotItem then : byId(before).values()) {
      SnapshotItem now = later.get(then.id());
      if (now == null) {
        continue;
      }
      ItemContent content = now.content();
      if (!content.shown(false, null).equals(then.content().shown(false, null))) {
        words.add("item %s says something else".formatted(then.place().number()));
      }
      if (then.content().closed() && !content.closed()) {
        words.add("item %s is open now".formatted(then.place().number()));
      }
    }
  }

  private void both(String change) {
    structure.add(change);
    beyond.add(change);
  }

  private static Map<UUID, SnapshotItem> byId(Snapshot snapshot) {
    Map<UUID, SnapshotItem> items = new LinkedHashMap<>();
    snapshot.items().forEach(item -> items.put(item.id(), item));
    return items;
  }

  // Who may read it is not what it says; and what was announced to follow may come.
  private static boolean onlyAttachmentsAdded(ItemContent old, ItemContent now) {
    Map<UUID, Attachment> before =
        old.attachments().stream()
            .collect(Collectors.toMap(Attachment::identity, each -> each, (a, b) -> a));
    List<Attachment> kept =
        now.attachments().stream()
            .flatMap(
                each ->
                    Stream.ofNullable(before.get(each.identity())).map(then -> arrived(then, each)))
            .toList();
    return now.withAttachments(kept).shown(false, null).equals(old.shown(false, null));
  }

  private static Attachment arrived(Attachment then, Attachment now) {
    boolean came =
        then.availability() == Attachment.Availability.TO_FOLLOW
            && then.title().equals(now.title());
    return came ? then : now;
  }
}

package dk.kkr.agenda.versions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.items.Place;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.MeetingPlan;
import dk.kkr.agenda.references.Markers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A whole agenda at one moment.
 *
 * @param plan when and where the meeting is
 * @param sections in order, with their items in printed order
 */
record Snapshot(MeetingPlan plan, List<SnapshotSection> sections) {

  Snapshot {
    sections = Given.list(sections);
  }

  /** A section with its items. */
  record SnapshotSection(UUID id, String number, String title, List<SnapshotItem> items) {
    SnapshotSection {
      items = Given.list(items);
    }
  }

  /** An item. */
  record SnapshotItem(UUID id, Place place, ItemContent content) {}

  /** The working copy as it is read: with numbers in place of markers. */
  static Snapshot of(Meeting meeting, List<Item> items) {
    return of(
        meeting, items, items.stream().collect(toMap(Item::id, item -> item.place().number())));
  }

  /** The working copy with the numbers of this agenda in place of markers. */
  Snapshot numbered(Meeting meeting, List<Item> items) {
    return of(meeting, items, numbers());
  }

  /** Printed numbers by item. */
  Map<UUID, String> numbers() {
    return items().collect(toMap(SnapshotItem::id, item -> item.place().number()));
  }

  private static Snapshot of(Meeting meeting, List<Item> items, Map<UUID, String> numbers) {
    return new Snapshot(
        meeting.plan(),
        meeting.outline().sections().stream()
            .map(
                section ->
                    new SnapshotSection(
                        section.id(),
                        section.number(),
                        section.title(),
                        items.stream()
                            .filter(item -> item.place().sectionId().equals(section.id()))
                            .map(
                                item ->
                                    new SnapshotItem(
                                        item.id(),
                                        item.place(),
                                        Markers.shown(item.content(), numbers)))
                            .toList()))
            .toList());
  }

  /** Ids of the items that an earlier snapshot does not have, in order. */
  Stream<UUID> itemsNotIn(Snapshot earlier) {
    Set<UUID> known = earlier.itemIds().collect(toSet());
    return itemIds().filter(id -> !known.contains(id));
  }

  private Stream<UUID> itemIds() {
    return sections.stream().flatMap(section -> section.items().stream()).map(SnapshotItem::id);
  }

  /**
   * What is here and was not in an earlier one, to be read on its own: new items, and under items
   * that are not new their new attachments.
   */
  Snapshot additionsTo(Snapshot earlier) {
    Set<UUID> known = earlier.sections().stream().map(SnapshotSection::id).collect(toSet());
    return new Snapshot(
        plan,
        sections.stream()
            .map(
                section ->
                    new SnapshotSection(
                        section.id(),
                        section.number(),
                        section.title(),
                        section.items().stream()
                            .flatMap(item -> addition(earlier, item).stream())
                            .toList()))
            .filter(section -> !section.items().isEmpty() || !known.contains(section.id()))
            .toList());
  }

  private static Optional<SnapshotItem> addition(Snapshot earlier, SnapshotItem item) {
    Optional<SnapshotItem> then = earlier.item(item.id());
    if (then.isEmpty()) {
      return Optional.of(item);
    }
    Set<Attachment> sent = Set.copyOf(then.get().content().attachments());
    List<Attachment> more =
        item.content().attachments().stream().filter(each -> !sent.contains(each)).toList();
    ItemContent content = ItemContent.plain(item.content().title(), List.of(), List.of());
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(new SnapshotItem(item.id(), item.place(), content.withAttachments(more)));
  }

  Stream<SnapshotItem> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  Optional<SnapshotItem> item(UUID id) {
    return items().filter(item -> item.id().equals(id)).findFirst();
  }
}

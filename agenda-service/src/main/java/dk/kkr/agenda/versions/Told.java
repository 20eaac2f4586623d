package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.items.AgendaToday;
import dk.kkr.agenda.items.Visibility;
import dk.kkr.agenda.meetings.AgendaReleased;
import dk.kkr.agenda.versions.Snapshot.SnapshotItem;
import java.util.List;
import java.util.function.Function;

/** What other services are told of a version. */
final class Told {

  private Told() {}

  /** A version as it goes out. */
  static List<AgendaReleased.Section> sections(Snapshot snapshot) {
    return sections(
        snapshot, item -> new Visibility(item.content().closed(), item.content().publicTitle()));
  }

  /** A version as it is to be read today. */
  static List<AgendaReleased.Section> sections(AgendaVersion version, AgendaToday today) {
    return sections(
        version.snapshot(),
        item -> today.visibility(item.id(), version.number(), item.content().publicTitle()));
  }

  private static List<AgendaReleased.Section> sections(
      Snapshot snapshot, Function<SnapshotItem, Visibility> visibility) {
    return snapshot.sections().stream()
        .map(
            section ->
                new AgendaReleased.Section(
                    section.id(),
                    section.number(),
                    section.title(),
                    section.items().stream()
                        .map(item -> item(item, visibility.apply(item)))
                        .toList()))
        .toList();
  }

  private static AgendaReleased.Item item(SnapshotItem item, Visibility visibility) {
    ItemContent content = item.content();
    return new AgendaReleased.Item(
        item.id(),
        item.place().number(),
        content.title(),
        visibility.publicTitle(),
        content.caseNumber(),
        visibility.closed(),
        Releasing.hash(content),
        content.points().stream().map(Told::point).toList());
  }

  private static AgendaReleased.Point point(Point point) {
    return new AgendaReleased.Point(
        point.identity(),
        point.verbs(),
        point.text(),
        point.contents(),
        point.children().stream().map(Told::point).toList(),
        point.addressees(),
        point.dueOn(),
        point.bindingKind(),
        point.subject());
  }
}

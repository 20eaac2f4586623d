package dk.kkr.quota.agendas;

import dk.kkr.quota.council.PutBefore;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of the event {@code AgendaReleased}.
 *
 * @param meetingId the meeting
 * @param council key of the council
 * @param agendaVersion number of the version
 * @param sections in order
 */
record AgendaReleased(UUID meetingId, String council, int agendaVersion, List<Section> sections) {

  /**
   * A section.
   *
   * @param items in order, may be empty
   */
  record Section(List<Item> items) {}

  /**
   * An item.
   *
   * @param itemId kept from version to version
   * @param closed whether it is closed to the public
   * @param points in order, may be empty
   */
  record Item(UUID itemId, boolean closed, List<Point> points) {}

  /**
   * A point.
   *
   * @param pointId kept from version to version
   * @param children points under it
   * @param subject what it decides on
   */
  record Point(UUID pointId, List<Point> children, @Nullable Subject subject) {

    Stream<Point> flat() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Point::flat));
    }
  }

  /**
   * What a point decides on.
   *
   * @param type kind of the thing
   * @param id its id in the service that owns it
   * @param revision the revision put before the council
   */
  record Subject(String type, UUID id, long revision) {}

  /** The points whose subject is of this kind. */
  List<PutBefore> points(String type) {
    return sections.stream()
        .flatMap(section -> section.items().stream())
        .flatMap(
            item -> item.points().stream().flatMap(Point::flat).flatMap(p -> put(item, p, type)))
        .toList();
  }

  private static Stream<PutBefore> put(Item item, Point point, String type) {
    Subject subject = point.subject();
    return subject == null || !subject.type().equals(type)
        ? Stream.empty()
        : Stream.of(
            new PutBefore(
                subject.id(), subject.revision(), item.itemId(), point.pointId(), item.closed()));
  }
}

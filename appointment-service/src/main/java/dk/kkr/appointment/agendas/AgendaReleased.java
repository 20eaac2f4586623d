package dk.kkr.appointment.agendas;

import java.util.List;
import java.util.UUID;
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
   * @param points in order, may be empty
   */
  record Item(UUID itemId, List<Point> points) {}

  /**
   * A point.
   *
   * @param pointId kept from version to version
   * @param children points under it
   * @param subject what it decides on
   */
  record Point(UUID pointId, List<Point> children, @Nullable Subject subject) {}

  /**
   * What a point decides on.
   *
   * @param type kind of the thing
   * @param id its id
   * @param revision the revision put before the council
   */
  record Subject(String type, UUID id, long revision) {}
}

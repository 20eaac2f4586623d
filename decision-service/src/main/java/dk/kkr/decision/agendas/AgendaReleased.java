package dk.kkr.decision.agendas;

import dk.kkr.decision.points.Proposal;
import dk.kkr.decision.points.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of the event {@code AgendaReleased}.
 *
 * @param meetingId the meeting
 * @param council key of the council
 * @param date day of the meeting
 * @param agendaVersion number of the version
 * @param kind what the version is; null in events from before there were kinds
 * @param sections in order
 */
record AgendaReleased(
    UUID meetingId,
    String council,
    LocalDate date,
    int agendaVersion,
    @Nullable String kind,
    List<Section> sections) {

  /** Whether the meeting itself changed its agenda. */
  boolean asHeld() {
    return "AS_HELD".equals(kind);
  }

  /**
   * A section.
   *
   * @param sectionId kept from version to version
   * @param number as printed
   * @param title its title
   * @param items in order, may be empty
   */
  record Section(UUID sectionId, String number, String title, List<Item> items) {}

  /**
   * An item.
   *
   * @param itemId kept from version to version
   * @param number as printed
   * @param title its title
   * @param publicTitle for a closed item
   * @param closed whether it is closed to the public
   * @param points in order, may be empty
   */
  record Item(
      UUID itemId,
      String number,
      String title,
      @Nullable String publicTitle,
      boolean closed,
      List<Point> points) {}

  /**
   * A point; what the schema lets the producer leave out may be null.
   *
   * @param pointId kept from version to version
   * @param verbs what the council is asked to do
   * @param text verbatim
   * @param contents dashes that belong to it
   * @param children points under it
   * @param addressees who is asked
   * @param dueOn when it is to be done
   * @param bindingKind how binding it is
   * @param subject what it decides on
   */
  record Point(
      UUID pointId,
      List<String> verbs,
      String text,
      List<String> contents,
      List<Point> children,
      @Nullable List<String> addressees,
      @Nullable LocalDate dueOn,
      @Nullable String bindingKind,
      @Nullable Subject subject) {

    Proposal proposal() {
      return new Proposal(
          verbs,
          text,
          contents,
          addressees == null ? List.of() : addressees,
          dueOn,
          bindingKind,
          subject);
    }
  }
}

package dk.kkr.appointment.agendas;

import dk.kkr.appointment.agendas.AgendaReleased.Item;
import dk.kkr.appointment.agendas.AgendaReleased.Point;
import dk.kkr.appointment.agendas.AgendaReleased.Section;
import dk.kkr.appointment.agendas.AgendaReleased.Subject;
import dk.kkr.appointment.slates.Listing;
import dk.kkr.appointment.slates.SlateBook;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Marks slates as before the council while a released agenda has them. */
@ApplicationScoped
class AgendaListener implements Listener {

  private static final String SLATE = "SLATE";

  private final SlateBook slates;

  AgendaListener(SlateBook slates) {
    this.slates = slates;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.agenda.AgendaReleased", AgendaReleased.class, this::released)
        .on("dk.kkr.agenda.MeetingCancelled", MeetingCancelled.class, this::cancelled);
  }

  void released(AgendaReleased agenda, EventMeta meta) {
    slates.list(agenda.meetingId(), agenda.council(), places(agenda));
  }

  void cancelled(MeetingCancelled meeting, EventMeta meta) {
    slates.list(meeting.meetingId(), meeting.council(), Map.of());
  }

  /** Where the slates stand, by their ids. */
  static Map<UUID, Set<Listing>> places(AgendaReleased agenda) {
    Map<UUID, Set<Listing>> places = new HashMap<>();
    for (Section section : agenda.sections()) {
      for (Item item : section.items()) {
        collect(agenda, item, item.points(), places);
      }
    }
    return places;
  }

  private static void collect(
      AgendaReleased agenda, Item item, List<Point> points, Map<UUID, Set<Listing>> places) {
    for (Point point : points) {
      Subject subject = point.subject();
      if (subject != null && subject.type().equals(SLATE)) {
        places
            .computeIfAbsent(subject.id(), id -> new HashSet<>())
            .add(
                new Listing(
                    agenda.meetingId(),
                    item.itemId(),
                    point.pointId(),
                    agenda.agendaVersion(),
                    subject.revision()));
      }
      collect(agenda, item, point.children(), places);
    }
  }

  /**
   * What is needed of the event {@code MeetingCancelled}.
   *
   * @param meetingId the meeting
   * @param council key of the council
   */
  record MeetingCancelled(UUID meetingId, String council) {}
}

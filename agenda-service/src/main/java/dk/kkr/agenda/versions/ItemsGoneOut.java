package dk.kkr.agenda.versions;

import dk.kkr.agenda.items.ReleasedItems;
import dk.kkr.agenda.meetings.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks into the released versions for items. */
@ApplicationScoped
class ItemsGoneOut implements ReleasedItems {

  private final AgendaVersions versions;

  ItemsGoneOut(AgendaVersions versions) {
    this.versions = versions;
  }

  // Nearly always the first one that is looked at.
  @Override
  public Optional<Integer> newestWith(Meeting meeting, UUID itemId) {
    return Stream.iterate(meeting.agendaVersion(), number -> number > 0, number -> number - 1)
        .filter(number -> has(meeting.id(), number, itemId))
        .findFirst();
  }

  private boolean has(UUID meetingId, int number, UUID itemId) {
    return versions
        .version(meetingId, number)
        .flatMap(version -> version.snapshot().item(itemId))
        .isPresent();
  }
}

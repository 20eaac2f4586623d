package dk.kkr.agenda.meetings;

import dk.kkr.platform.change.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A released item was closed or opened, or is called something else in public; it holds at once,
 * for everything that was ever told of the item. Contract: {@code contracts/events/agenda}.
 *
 * @param publicTitle is public by its nature, so the event is not confidential
 */
record ItemVisibilityChanged(
    UUID meetingId,
    long revision,
    String council,
    UUID itemId,
    boolean closed,
    @Nullable String publicTitle)
    implements DomainEvent {

  @Override
  public UUID aggregateId() {
    return meetingId;
  }
}

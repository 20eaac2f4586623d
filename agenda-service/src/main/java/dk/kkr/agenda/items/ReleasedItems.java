package dk.kkr.agenda.items;

import dk.kkr.agenda.meetings.Meeting;
import java.util.Optional;
import java.util.UUID;

/** Answers what has gone out; implemented where the released versions are. */
public interface ReleasedItems {

  /** Number of the newest released version that has the item; empty when it never went out. */
  Optional<Integer> newestWith(Meeting meeting, UUID itemId);
}

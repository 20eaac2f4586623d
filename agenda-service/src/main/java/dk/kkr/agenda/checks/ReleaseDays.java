package dk.kkr.agenda.checks;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Answers when an agenda went out; implemented where the released versions are. */
public interface ReleaseDays {

  /** When the newest version of the meeting's agenda was released; empty when none was. */
  Optional<Instant> newest(UUID meetingId);
}

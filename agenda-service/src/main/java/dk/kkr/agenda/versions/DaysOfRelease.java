package dk.kkr.agenda.versions;

import dk.kkr.agenda.checks.ReleaseDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tells the checks when an agenda went out. */
@ApplicationScoped
class DaysOfRelease implements ReleaseDays {

  private final AgendaVersions versions;

  DaysOfRelease(AgendaVersions versions) {
    this.versions = versions;
  }

  @Override
  public Optional<Instant> newest(UUID meetingId) {
    return versions.newest(meetingId);
  }
}

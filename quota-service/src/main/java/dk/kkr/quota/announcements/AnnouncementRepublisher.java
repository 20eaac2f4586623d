package dk.kkr.quota.announcements;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells again how the landstal was changed. */
@ApplicationScoped
class AnnouncementRepublisher implements Republisher {

  private final Announcements announcements;
  private final Ids ids;

  AnnouncementRepublisher(Announcements announcements, EntityManager entities) {
    this.announcements = announcements;
    this.ids = new Ids(entities, "Announcement", "council", "revision > 0");
  }

  @Override
  public String kind() {
    return "announcements";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<Announcement> announcement =
        announcements.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    announcement.ifPresent(Announcement::retell);
    return announcement;
  }
}

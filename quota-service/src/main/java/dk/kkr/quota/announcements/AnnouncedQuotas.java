package dk.kkr.quota.announcements;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The quotas that agreements are made on. */
@ApplicationScoped
public class AnnouncedQuotas {

  private final Announcements announcements;

  AnnouncedQuotas(Announcements announcements) {
    this.announcements = announcements;
  }

  /** The council whose announcement this is; the same for a draft. */
  public String councilOf(UUID announcementId) {
    return known(announcementId).council();
  }

  /** Where the figures of an announcement come from, as whoever entered them says. */
  public String sourceOf(UUID announcementId) {
    return known(announcementId).source().text();
  }

  /** The day of an announcement; empty where it is not known. */
  public Optional<LocalDate> announcedOn(UUID announcementId) {
    return Optional.ofNullable(known(announcementId).figures().announcedOn());
  }

  /**
   * The quotas of a confirmed announcement.
   *
   * @throws ProblemException 422 at {@code /announcementId} when there is none, 409 when it is a
   *     draft, when a newer one holds, or when the agency has fixed the quotas
   */
  public RegionQuotas confirmed(UUID announcementId) {
    Announcement announcement = known(announcementId);
    announcements.lock(announcement);
    announcement.requireFixable();
    Figures figures = announcement.figures();
    return new RegionQuotas(
        announcement.id(),
        announcement.council(),
        figures.region(),
        figures.quotaYear(),
        figures.landstal(),
        figures.regionTotal(),
        figures.deadline(),
        figures.rows());
  }

  /**
   * Says no when an agreement on them cannot become final any more.
   *
   * @throws ProblemException 409 when a newer announcement holds, or the agency has fixed the
   *     quotas
   */
  public void requireOpen(UUID announcementId) {
    Announcement announcement = known(announcementId);
    announcements.lock(announcement);
    announcement.requireFixable();
  }

  private Announcement known(UUID id) {
    return announcements
        .findByIdOptional(id)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_INPUT,
                        "There is no announcement %s. Take the id from GET /announcements."
                            .formatted(id))
                    .at("/announcementId", "is no announcement"));
  }
}

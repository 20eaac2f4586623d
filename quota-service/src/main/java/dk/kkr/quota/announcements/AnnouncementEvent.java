package dk.kkr.quota.announcements;

import dk.kkr.platform.change.DomainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told about announcements. */
sealed interface AnnouncementEvent extends DomainEvent {

  /** The announcement. */
  UUID announcementId();

  @Override
  default UUID aggregateId() {
    return announcementId();
  }

  /**
   * The landstal of a year was changed, and an announcement replaces the one before.
   *
   * @param announcementId the announcement that holds now
   * @param revises the one that it replaced
   * @param council key of the council
   * @param region key of the region
   * @param quotaYear calendar year
   * @param landstalBefore refugees expected before; null when that was not known
   * @param landstalAfter refugees expected now
   * @param requiredByLaw whether the law required it; null when the landstal before was not known
   * @param revisedOn day of the change
   * @param regionTotal the region's quota now
   * @param rows every municipality before and after, in code order
   * @param agreements what it does to agreements that were before the council
   * @param revision of the announcement's events
   */
  record LandstalRevised(
      UUID announcementId,
      UUID revises,
      String council,
      String region,
      int quotaYear,
      @Nullable Integer landstalBefore,
      int landstalAfter,
      @Nullable Boolean requiredByLaw,
      LocalDate revisedOn,
      int regionTotal,
      List<QuotaChange> rows,
      List<AgreementConsequence> agreements,
      long revision)
      implements AnnouncementEvent {

    static LandstalRevised of(Announcement announcement, Revision change, long revision) {
      Figures figures = announcement.figures();
      return new LandstalRevised(
          announcement.id(),
          change.revises(),
          announcement.council(),
          figures.region(),
          figures.quotaYear(),
          change.landstalBefore(),
          change.landstalAfter(),
          change.requiredByLaw(),
          change.revisedOn(),
          figures.regionTotal(),
          change.rows(),
          change.agreements(),
          revision);
    }
  }
}

package dk.kkr.quota.agreements;

import dk.kkr.platform.change.DomainEvent;
import dk.kkr.quota.announcements.RegionQuotas;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told about agreements. */
sealed interface AgreementEvent extends DomainEvent {

  /** The agreement. */
  UUID agreementId();

  @Override
  default UUID aggregateId() {
    return agreementId();
  }

  /**
   * The table of an agreement as it now stands.
   *
   * @param agreementId the agreement
   * @param agreementRevision revision of its content
   * @param announcementId whose quotas are shared
   * @param council key of the council
   * @param region key of the region
   * @param quotaYear calendar year
   * @param landstal refugees expected in the country
   * @param regionTotal the region's quota
   * @param deadline last day to notify it
   * @param state where it stands
   * @param notifiedOn day on which it was notified to the agency; null before
   * @param rows every municipality
   * @param transfers as they stand
   * @param warnings to look at
   * @param revision of the agreement's events
   * @param confidential true while it is a draft, and when the item is closed
   */
  record QuotaCalculated(
      UUID agreementId,
      int agreementRevision,
      UUID announcementId,
      String council,
      String region,
      int quotaYear,
      @Nullable Integer landstal,
      int regionTotal,
      LocalDate deadline,
      AgreementState state,
      @Nullable LocalDate notifiedOn,
      List<TableRow> rows,
      List<TransferData> transfers,
      List<Warning> warnings,
      long revision,
      boolean confidential)
      implements AgreementEvent {

    static QuotaCalculated of(Agreement agreement, long revision) {
      RegionQuotas quotas = agreement.quotas();
      Notification notification = agreement.ending().notification();
      return new QuotaCalculated(
          agreement.id(),
          agreement.contentRevision(),
          quotas.announcementId(),
          quotas.council(),
          quotas.region(),
          quotas.quotaYear(),
          quotas.landstal(),
          quotas.regionTotal(),
          quotas.deadline(),
          agreement.state(),
          notification == null ? null : notification.notifiedOn(),
          agreement.table().rows(),
          agreement.transfers().stream().map(TransferData::of).toList(),
          agreement.warnings(),
          revision,
          agreement.confidential());
    }
  }

  /**
   * An agreement was finalised; besides the day the same as {@link QuotaCalculated}.
   *
   * @param agreementId the agreement
   * @param agreementRevision revision of its content
   * @param announcementId whose quotas are shared
   * @param council key of the council
   * @param region key of the region
   * @param quotaYear calendar year
   * @param landstal refugees expected in the country
   * @param regionTotal the region's quota
   * @param deadline last day to notify it
   * @param state where it stands
   * @param finalisedOn day of the finalisation
   * @param notifiedOn day on which it was notified to the agency; null before
   * @param rows every municipality
   * @param transfers as they stand
   * @param warnings to look at
   * @param revision of the agreement's events
   * @param confidential true when the item is closed
   */
  record QuotaAgreed(
      UUID agreementId,
      int agreementRevision,
      UUID announcementId,
      String council,
      String region,
      int quotaYear,
      @Nullable Integer landstal,
      int regionTotal,
      LocalDate deadline,
      AgreementState state,
      LocalDate finalisedOn,
      @Nullable LocalDate notifiedOn,
      List<TableRow> rows,
      List<TransferData> transfers,
      List<Warning> warnings,
      long revision,
      boolean confidential)
      implements AgreementEvent {

    static QuotaAgreed of(QuotaCalculated table, LocalDate finalisedOn, long revision) {
      return new QuotaAgreed(
          table.agreementId(),
          table.agreementRevision(),
          table.announcementId(),
          table.council(),
          table.region(),
          table.quotaYear(),
          table.landstal(),
          table.regionTotal(),
          table.deadline(),
          table.state(),
          finalisedOn,
          table.notifiedOn(),
          table.rows(),
          table.transfers(),
          table.warnings(),
          revision,
          table.confidential());
    }
  }

  /**
   * A transfer in an event.
   *
   * @param from code of the giver
   * @param to code of the receiver
   * @param amount persons; of a range the most
   * @param kind how the amount is fixed
   * @param min of a range the fewest; null otherwise
   * @param figure how many of a range are taken over; null while that is not known, and otherwise
   * @param state where it stands
   */
  record TransferData(
      String from,
      String to,
      int amount,
      TransferKind kind,
      @Nullable Integer min,
      @Nullable Integer figure,
      TransferState state) {

    static TransferData of(Transfer transfer) {
      return new TransferData(
          transfer.from(),
          transfer.to(),
          transfer.amount(),
          transfer.kind(),
          transfer.min(),
          transfer.figure(),
          transfer.state());
    }
  }
}

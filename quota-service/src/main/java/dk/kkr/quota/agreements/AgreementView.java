package dk.kkr.quota.agreements;

import dk.kkr.platform.http.Etag;
import dk.kkr.quota.announcements.RegionQuotas;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.council.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement as it is read. */
@Schema(
    name = "Agreement",
    description = "An agreement in which municipalities take over quotas from each other.")
record AgreementView(
    @Schema(description = "The agreement.", examples = "6e8b1f0a-3c5d-4e7f-8a9b-0c1d2e3f4a05")
        UUID agreementId,
    @Schema(
            description =
                "Revision of what it says, from 1. A point of an agenda names it in its subject,"
                    + " {type: AGREEMENT, id, revision}.",
            examples = "1")
        int revision,
    @Schema(description = "Where it stands.", examples = "ADOPTED") AgreementState state,
    @Schema(
            description = "The announcement whose quotas are shared.",
            examples = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b05")
        UUID announcementId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Key of the region.", examples = "region-hovedstaden") String region,
    @Schema(description = "Calendar year the quotas are for.", examples = "2022") int quotaYear,
    @Schema(description = "Refugees expected in the country that year.", examples = "500")
        @Nullable Integer landstal,
    @Schema(
            description = "The region's quota: the sum of calculated, of current and of possible.",
            examples = "113")
        int regionTotal,
    @Schema(description = "Last day to notify it, by law.", examples = "2021-09-10")
        LocalDate deadline,
    @Schema(description = "Its item is closed to the public.") boolean closed,
    @Schema(description = "The transfers, by giver and receiver.") List<TransferView> transfers,
    @Schema(description = "Own limits of municipalities.") List<OwnLimit> limits,
    @Schema(description = "What happens when the landstal is changed.") Clause onLandstalChange,
    @Schema(description = "Every municipality of the region, in code order.") List<TableRow> table,
    @Schema(description = "What to look at; prevents nothing.") List<Warning> warnings,
    @Schema(description = "Released agendas on which it stands.") List<Mark> beforeCouncil,
    @Schema(description = "The decision that it rests on, or that rejected it.")
        @Nullable DecisionView decision,
    @Schema(description = "When it was finalised.", examples = "2021-09-10")
        @Nullable LocalDate finalisedOn,
    @Schema(description = "What was said about that.", examples = "Fristen for svar er udløbet")
        @Nullable String finalisationNote,
    @Schema(
            description = "When it was notified to the agency; null before.",
            examples = "2021-09-09")
        @Nullable LocalDate notifiedOn,
    @Schema(description = "The change of the landstal that came over it; null without one.")
        @Nullable LandstalChange landstalChange,
    @Schema(
            description =
                "Signatures, mandates, proofs and receipt, and what is missing; null for readers"
                    + " outside the council's circle.")
        @Nullable Formalities formalities,
    @Schema(description = "For If-Match of a change.", examples = "\"1.secretariat\"")
        String etag) {

  /** A transfer as it is read. */
  @Schema(name = "Transfer", description = "A municipality takes over quota of another one.")
  record TransferView(
      @Schema(description = "Code of the municipality that gives.", examples = "0223") String from,
      @Schema(description = "Its name.", examples = "Hørsholm") String fromName,
      @Schema(description = "Code of the municipality that takes over.", examples = "0400")
          String to,
      @Schema(description = "Its name.", examples = "Bornholm") String toName,
      @Schema(description = "Persons; of a RANGE the most.", examples = "3") int amount,
      @Schema(
              description =
                  "FULL: the giver's whole quota; FIXED: this many; RANGE: from min to amount.",
              examples = "FULL")
          TransferKind kind,
      @Schema(description = "The fewest persons of a RANGE; null otherwise.", examples = "1")
          @Nullable Integer min,
      @Schema(
              description =
                  "How many of a RANGE are taken over; null while that is not known, and otherwise.",
              examples = "2")
          @Nullable Integer figure,
      @Schema(description = "Where it stands.", examples = "PENDING") TransferState state,
      @Schema(description = "How it came there since the council first decided on it.")
          List<TransferStep> history) {

    static TransferView of(Transfer transfer, RegionQuotas quotas) {
      return new TransferView(
          transfer.from(),
          quotas.name(transfer.from()),
          transfer.to(),
          quotas.name(transfer.to()),
          transfer.amount(),
          transfer.kind(),
          transfer.min(),
          transfer.figure(),
          transfer.state(),
          transfer.history());
    }
  }

  /** A decision as it is read. */
  @Schema(name = "AgreementDecision", description = "A decision of the council on an agreement.")
  record DecisionView(
      @Schema(
              description = "The point decided on.",
              examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
          UUID pointId,
      @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID itemId,
      @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          UUID meetingId,
      @Schema(description = "Day of the decision.", examples = "2021-06-16") LocalDate decidedOn,
      @Schema(description = "What it says, and whether it still stands.", examples = "ADOPTED")
          CouncilDecision.Standing standing) {

    static @Nullable DecisionView of(@Nullable CouncilDecision decision) {
      return decision == null
          ? null
          : new DecisionView(
              decision.pointId(),
              decision.itemId(),
              decision.meetingId(),
              decision.decidedOn(),
              decision.standing());
    }
  }

  /**
   * The agreement.
   *
   * @param circle whether the reader sees who signs and what is missing
   * @param tag the reader's part of the ETag
   */
  static AgreementView of(Agreement agreement, boolean circle, String tag) {
    RegionQuotas quotas = agreement.quotas();
    Ending ending = agreement.ending();
    Notification notification = ending.notification();
    return new AgreementView(
        agreement.id(),
        agreement.contentRevision(),
        agreement.state(),
        quotas.announcementId(),
        quotas.council(),
        quotas.region(),
        quotas.quotaYear(),
        quotas.landstal(),
        quotas.regionTotal(),
        quotas.deadline(),
        agreement.closed(),
        agreement.transfers().stream().map(t -> TransferView.of(t, quotas)).toList(),
        agreement.content().limits(),
        agreement.content().onLandstalChange(),
        agreement.table().rows(),
        agreement.warnings(),
        agreement.marks(),
        DecisionView.of(agreement.decision()),
        ending.finalisedOn(),
        ending.finalisationNote(),
        notification == null ? null : notification.notifiedOn(),
        ending.landstalChange(),
        circle ? Formalities.of(agreement) : null,
        new Etag(agreement.version(), tag).toString());
  }

  /** For the audit trail. */
  static AgreementView full(Agreement agreement) {
    return of(agreement, true, "secretariat");
  }
}

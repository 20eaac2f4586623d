package dk.kkr.quota.agreements;

import dk.kkr.quota.announcements.RegionQuotas;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is notified to the agency (boligplaceringsbekendtgørelsen §§ 5-6): a number for every
 * municipality of the region, none left out, which sum to the region's quota.
 */
@Schema(
    name = "NotificationForm",
    description =
        "What is notified to the agency (boligplaceringsbekendtgørelsen §§ 5-6): a number for every"
            + " municipality of the region, which sum to the region's quota.")
record NotificationForm(
    @Schema(description = "The agreement.", examples = "6e8b1f0a-3c5d-4e7f-8a9b-0c1d2e3f4a05")
        UUID agreementId,
    @Schema(description = "Revision of what it says.", examples = "1") int revision,
    @Schema(description = "Where the agreement stands.", examples = "FINALISED")
        AgreementState state,
    @Schema(
            description =
                "Said on every copy: that it is no final one, or that its numbers are made up.",
            examples = "Udkast: aftalen er ikke endelig.")
        List<String> labels,
    @Schema(description = "Name of the council.", examples = "KKR Hovedstaden") String council,
    @Schema(description = "Name of the region.", examples = "Region Hovedstaden") String region,
    @Schema(description = "Calendar year the quotas are for.", examples = "2022") int quotaYear,
    @Schema(description = "Refugees expected in the country that year.", examples = "500")
        @Nullable Integer landstal,
    @Schema(description = "The region's quota.", examples = "113") int regionTotal,
    @Schema(description = "Last day to notify it, by law.", examples = "2021-09-10")
        LocalDate deadline,
    @Schema(description = "When it was finalised; null before.", examples = "2021-09-08")
        @Nullable LocalDate finalisedOn,
    @Schema(description = "Every municipality of the region, in code order.") List<Row> rows,
    @Schema(description = "Sum of the agreed numbers, the region's quota.", examples = "113")
        int sum,
    @Schema(description = "The transfers that hold.") List<Moved> transfers,
    @Schema(
            description =
                "The transfers that do not hold yet: the council has not adopted them, or a"
                    + " municipality has not answered. The agreed numbers do not count them.")
        List<Waiting> waiting,
    @Schema(description = "What happens when the landstal is changed.") Clause onLandstalChange,
    @Schema(description = "Who signs, by municipality.") List<Signatory> signatories,
    @Schema(description = "Municipalities of which something is missing.") List<Missing> missing,
    @Schema(description = "The notification; null before.") @Nullable Notification notification,
    @Schema(
            description = "Where the announced numbers come from.",
            examples = "Brev af 29. april 2021")
        String source) {

  private static final Pattern MADE_UP =
      Pattern.compile(
          "syntet|synthet|demonstration|opdigt|fiktiv",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One municipality. */
  @Schema(name = "NotificationFormRow", description = "One municipality on the form.")
  record Row(
      @Schema(description = "Code of the municipality.", examples = "0400") String code,
      @Schema(description = "Name of the municipality.", examples = "Bornholm") String name,
      @Schema(description = "Quota announced for it, persons.", examples = "6") int announced,
      @Schema(description = "Persons it gives to others.", examples = "0") int givenAway,
      @Schema(description = "Persons it takes over.", examples = "17") int takenOver,
      @Schema(description = "Agreed, persons; nought too.", examples = "23") int agreed) {}

  /** A transfer that holds. */
  @Schema(name = "NotificationFormTransfer", description = "A transfer that holds.")
  record Moved(
      @Schema(description = "Code of the municipality that gives.", examples = "0223") String from,
      @Schema(description = "Its name.", examples = "Hørsholm") String fromName,
      @Schema(description = "Code of the municipality that takes over.", examples = "0400")
          String to,
      @Schema(description = "Its name.", examples = "Bornholm") String toName,
      @Schema(description = "Persons.", examples = "3") int persons) {}

  /** A transfer that does not hold yet. */
  @Schema(name = "NotificationFormWaiting", description = "A transfer that does not hold yet.")
  record Waiting(
      @Schema(description = "Code of the municipality that gives.", examples = "0223") String from,
      @Schema(description = "Its name.", examples = "Hørsholm") String fromName,
      @Schema(description = "Code of the municipality that takes over.", examples = "0400")
          String to,
      @Schema(description = "Its name.", examples = "Bornholm") String toName,
      @Schema(description = "Persons; of a range the fewest and the most.", examples = "3")
          String persons,
      @Schema(description = "Where it stands.", examples = "PROPOSED") TransferState state) {}

  /**
   * The form of an agreement.
   *
   * @param council name of the council
   * @param region name of the region
   * @param source where the announced numbers come from
   */
  static NotificationForm of(Agreement agreement, String council, String region, String source) {
    RegionQuotas quotas = agreement.quotas();
    List<Row> rows =
        agreement.table().rows().stream()
            .map(
                row ->
                    new Row(
                        row.code(),
                        row.name(),
                        row.calculated(),
                        row.givenAway(),
                        row.takenOver(),
                        row.current()))
            .toList();
    return new NotificationForm(
        agreement.id(),
        agreement.contentRevision(),
        agreement.state(),
        labels(agreement, source),
        council,
        region,
        quotas.quotaYear(),
        quotas.landstal(),
        quotas.regionTotal(),
        quotas.deadline(),
        agreement.ending().finalisedOn(),
        rows,
        rows.stream().mapToInt(Row::agreed).reduce(0, Math::addExact),
        agreement.transfers().stream()
            .filter(transfer -> transfer.state().holds() && transfer.most() > 0)
            .map(transfer -> moved(transfer, quotas))
            .toList(),
        agreement.transfers().stream()
            .filter(transfer -> transfer.state().possible() && !transfer.state().holds())
            .map(transfer -> waiting(transfer, quotas))
            .toList(),
        agreement.content().onLandstalChange(),
        agreement.signatories(),
        Missing.of(agreement),
        agreement.ending().notification(),
        source);
  }

  private static List<String> labels(Agreement agreement, String source) {
    String state =
        switch (agreement.state()) {
          case FINALISED -> "";
          case LAPSED -> "Bortfaldet: landstallet er ændret.";
          default -> "Udkast: aftalen er ikke endelig.";
        };
    String origin =
        MADE_UP.matcher(source).find() ? "Demonstration: tallene er ikke myndighedernes." : "";
    return List.of(origin, state).stream().filter(label -> !label.isEmpty()).toList();
  }

  private static Moved moved(Transfer transfer, RegionQuotas quotas) {
    return new Moved(
        transfer.from(),
        quotas.name(transfer.from()),
        transfer.to(),
        quotas.name(transfer.to()),
        transfer.most());
  }

  private static Waiting waiting(Transfer transfer, RegionQuotas quotas) {
    return new Waiting(
        transfer.from(),
        quotas.name(transfer.from()),
        transfer.to(),
        quotas.name(transfer.to()),
        TransferWords.amount(transfer),
        transfer.state());
  }
}

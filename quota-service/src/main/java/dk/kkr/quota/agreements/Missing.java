package dk.kkr.quota.agreements;

import dk.kkr.quota.announcements.AnnouncedQuota;
import dk.kkr.quota.council.PartyAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a municipality lacks before the agreement is signed on behalf of every council
 * (boligplaceringsbekendtgørelsen § 6(4)) and both sides of every transfer have agreed to it.
 *
 * @param code of the municipality
 * @param name of the municipality
 * @param what is missing
 */
@Schema(
    name = "MissingFromAgreement",
    description =
        "What a municipality lacks before the agreement is signed for every council"
            + " (boligplaceringsbekendtgørelsen § 6(4)) and both sides of every transfer agree.")
record Missing(
    @Schema(description = "Code of the municipality.", examples = "0260") String code,
    @Schema(description = "Name of the municipality.", examples = "Halsnæs") String name,
    @Schema(description = "What is missing.") List<What> what) {

  /** What can be missing. */
  @Schema(
      name = "MissingPart",
      description =
          "What can be missing. `SIGNATORY`: nobody is named who signs. `MANDATE`: the "
              + "council's decision that gives the right to sign. `SIGNATURE`: the signature. "
              + "`SIGNATURE_ON_THIS_REVISION`: a signature on what the agreement says now; an "
              + "earlier revision was signed. `CONSENT`: a yes to a transfer: neither a granted "
              + "condition nor a signature with mandate.")
  enum What {
    /** Nobody is named who signs. */
    SIGNATORY,
    /** The council's decision that gives the right to sign. */
    MANDATE,
    /** The signature. */
    SIGNATURE,
    /** A signature on what the agreement says now; an earlier revision was signed. */
    SIGNATURE_ON_THIS_REVISION,
    /** A yes to a transfer: neither a granted condition nor a signature with mandate. */
    CONSENT
  }

  /** Every municipality that lacks something, in code order. */
  static List<Missing> of(Agreement agreement) {
    return of(agreement, LocalDate.MAX);
  }

  private static List<Missing> of(Agreement agreement, LocalDate on) {
    List<Missing> missing = new ArrayList<>();
    for (AnnouncedQuota quota : agreement.quotas().rows()) {
      List<What> what = new ArrayList<>(signature(agreement, quota.code(), on));
      if (lacksConsent(agreement, quota.code(), what.isEmpty())) {
        what.add(What.CONSENT);
      }
      if (!what.isEmpty()) {
        missing.add(new Missing(quota.code(), quota.name(), what));
      }
    }
    return List.copyOf(missing);
  }

  /** Those for which nobody had signed with a mandate on that day. */
  static List<Missing> unsigned(Agreement agreement, LocalDate on) {
    return of(agreement, on).stream()
        .filter(missing -> missing.what().stream().anyMatch(what -> what != What.CONSENT))
        .toList();
  }

  private static List<What> signature(Agreement agreement, String code, LocalDate on) {
    Signatory signatory =
        agreement.signatories().stream()
            .filter(known -> known.code().equals(code))
            .findFirst()
            .orElse(null);
    if (signatory == null) {
      return List.of(What.SIGNATORY);
    }
    List<What> what = new ArrayList<>();
    Signatory.Mandate mandate = signatory.mandate();
    if (mandate == null || mandate.decidedOn().isAfter(on)) {
      what.add(What.MANDATE);
    }
    LocalDate signedOn = signatory.signedOn();
    if (signedOn == null || signedOn.isAfter(on)) {
      what.add(What.SIGNATURE);
    } else if (signatory.revision() != agreement.contentRevision()) {
      what.add(What.SIGNATURE_ON_THIS_REVISION);
    }
    return what;
  }

  private static boolean lacksConsent(Agreement agreement, String code, boolean signed) {
    boolean takesPart =
        agreement.transfers().stream()
            .anyMatch(transfer -> transfer.state().possible() && transfer.concerns(code));
    boolean granted =
        agreement.answers().all().stream()
            .anyMatch(
                answer ->
                    code.equals(answer.code()) && answer.state() == PartyAnswer.State.GRANTED);
    return takesPart && !granted && !signed;
  }
}

package dk.kkr.quota.agreements;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What makes an agreement valid beside what it says, and what of that is missing. */
@Schema(
    name = "AgreementFormalities",
    description = "What makes an agreement valid beside what it says, and what of that is missing.")
record Formalities(
    @Schema(description = "Who signs, by municipality.") List<Signatory> signatories,
    @Schema(
            description =
                "Municipalities of which a signatory, mandate, signature or consent is missing.")
        List<Missing> missing,
    @Schema(description = "Amounts of ranges that the secretariat entered, with proof.")
        List<FixedAmount> amounts,
    @Schema(description = "The notification to the agency; null before.")
        @Nullable Notification notification) {

  static Formalities of(Agreement agreement) {
    return new Formalities(
        agreement.signatories(),
        Missing.of(agreement),
        agreement.amounts(),
        agreement.ending().notification());
  }
}

package dk.kkr.quota.announcements;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a changed landstal does to an agreement.
 *
 * @param agreementId the agreement
 * @param revision of what it says
 * @param consequence what becomes of it
 */
@Schema(
    name = "AgreementConsequence",
    description = "What the change of the landstal does to an agreement.")
public record AgreementConsequence(
    @Schema(description = "The agreement.", examples = "6e8b1f0a-3c5d-4e7f-8a9b-0c1d2e3f4a05")
        UUID agreementId,
    @Schema(description = "Revision of what it says.", examples = "1") int revision,
    @Schema(description = "What becomes of it.", examples = "LAPSED") Consequence consequence) {

  /** What becomes of an agreement (boligplaceringsbekendtgørelsen § 6(3)). */
  @Schema(
      name = "LandstalConsequence",
      description =
          "What becomes of an agreement (boligplaceringsbekendtgørelsen § 6(3)). `LAPSED`: "
              + "it does not hold any more. `STANDS_BY_RULE`: its own rule, notified before the "
              + "change, says how the places are shared out.")
  public enum Consequence {
    /** It does not hold any more. */
    LAPSED,
    /** Its own rule, notified before the change, says how the places are shared out. */
    STANDS_BY_RULE
  }
}

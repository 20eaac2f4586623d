package dk.kkr.quota.agreements;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who signs for a municipality, and by what right. It stands beside what the agreement says and
 * does not change its revision; a signature counts for the revision that was signed.
 *
 * @param code of the municipality
 * @param name of the person
 * @param role of the person
 * @param mandate by which decision of the council; null while it has none
 * @param signedOn day of the signature; null while there is none
 * @param revision of the agreement that was signed, or is to be
 */
@Schema(
    name = "Signatory",
    description =
        "Who signs for a municipality, and by what right. It does not change the agreement's revision.")
record Signatory(
    @Schema(description = "Code of the municipality.", examples = "0400") String code,
    @Schema(description = "Name of the person.", examples = "Birgit Bøg (opdigtet)") String name,
    @Schema(description = "Role of the person.", examples = "Borgmester") String role,
    @Schema(description = "By which decision; null while there is none.") @Nullable Mandate mandate,
    @Schema(
            description = "Day of the signature; null while there is none.",
            examples = "2021-09-06")
        @Nullable LocalDate signedOn,
    @Schema(description = "Revision of the agreement that it concerns.", examples = "1")
        int revision) {

  /**
   * The right to sign.
   *
   * @param decision of the council, where it can be read
   * @param decidedOn its day
   */
  @Schema(name = "Mandate", description = "The council's decision that gives the right to sign.")
  record Mandate(
      @Schema(
              description = "Which decision, where it can be read.",
              examples = "Kommunalbestyrelsens protokol 26. august 2021, punkt 9")
          String decision,
      @Schema(description = "Its day.", examples = "2021-08-26") LocalDate decidedOn) {}

  /** Whether it is a signature on this revision with a mandate. */
  boolean binds(int current) {
    return mandate != null && signedOn != null && revision == current;
  }
}

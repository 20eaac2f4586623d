package dk.kkr.agenda.versions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as it is read. */
@Schema(name = "Consent", description = "The latest consent to the draft of an agenda.")
record ConsentView(
    @Schema(
            description = "SHA-256 of the draft that was consented to.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String draftHash,
    @Schema(
            description = "True while the working copy is that draft, to the character.",
            examples = "true")
        boolean holds,
    @Schema(description = "Who consented, when and how.") GivenConsent given) {

  static ConsentView of(Consent consent, String now) {
    return new ConsentView(consent.draftHash(), consent.holdsFor(now), consent.given());
  }
}

package dk.kkr.quota.agreements;

import dk.kkr.quota.council.PartyAnswer;
import java.time.LocalDate;
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
    @Schema(
            description =
                "Answers that came after the agreement was final and change nothing in it.")
        List<LateAnswer> lateAnswers,
    @Schema(description = "The notification to the agency; null before.")
        @Nullable Notification notification) {

  /**
   * An answer that came too late.
   *
   * @param name who answered
   * @param state what
   * @param on the day
   */
  @Schema(
      name = "LateAnswer",
      description = "An answer that came after the agreement was final and changes nothing in it.")
  record LateAnswer(
      @Schema(description = "Who answered.", examples = "Morsø") String name,
      @Schema(description = "What.", examples = "GRANTED") PartyAnswer.State state,
      @Schema(description = "The day.", examples = "2021-09-20") @Nullable LocalDate on) {}

  static Formalities of(Agreement agreement) {
    return new Formalities(
        agreement.signatories(),
        Missing.of(agreement),
        agreement.amounts(),
        agreement.lateAnswers().stream()
            .map(answer -> new LateAnswer(answer.name(), answer.state(), answer.on()))
            .toList(),
        agreement.ending().notification());
  }
}

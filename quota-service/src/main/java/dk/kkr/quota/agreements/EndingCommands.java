package dk.kkr.quota.agreements;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about an agreement that is adopted: amounts, signatures, notification. */
final class EndingCommands {

  private EndingCommands() {}

  /** How many of a range are taken over. */
  @Schema(
      name = "FixAmount",
      description = "How many of a range are taken over, with proof.",
      requiredProperties = {"from", "to", "amount", "on", "proof"})
  record Fix(
      @Schema(description = "Code of the municipality that gives.", examples = "0223")
          @NotNull @Pattern(regexp = "[0-9]{4}") String from,
      @Schema(description = "Code of the municipality that takes over.", examples = "0400")
          @NotNull @Pattern(regexp = "[0-9]{4}") String to,
      @Schema(description = "Persons, within the range.", examples = "2")
          @NotNull @Min(0) @Max(1_000_000) Integer amount,
      @Schema(
              description = "The day the giver said so; not in the future.",
              examples = "2021-08-25")
          @NotNull @Day
          LocalDate on,
      @Schema(
              description = "Where that can be read.",
              examples = "Kommunalbestyrelsens protokol 25. august 2021, punkt 7")
          @NotNull @Plain
          @Size(max = 300) String proof) {

    FixedAmount fixed() {
      return new FixedAmount(from, to, amount, on, proof.strip());
    }
  }

  /** Who signs for a municipality. */
  @Schema(
      name = "Sign",
      description = "Who signs for a municipality, by what right, and when.",
      requiredProperties = {"name", "role"})
  record Sign(
      @Schema(description = "Name of the person.", examples = "Birgit Bøg (opdigtet)")
          @NotNull @Plain
          @Size(max = 200) String name,
      @Schema(description = "Role of the person.", examples = "Borgmester")
          @NotNull @Plain
          @Size(max = 200) String role,
      @Schema(description = "The council's decision that gives the right to sign.") @Valid @Nullable GiveMandate mandate,
      @Schema(
              description =
                  "Day of the signature; not in the future. Leave out while there is none.",
              examples = "2021-09-06")
          @Day
          @Nullable LocalDate signedOn) {

    Signatory signatory(String code, int revision) {
      return new Signatory(
          code,
          name.strip(),
          role.strip(),
          mandate == null ? null : mandate.mandate(),
          signedOn,
          revision);
    }
  }

  /** The right to sign. */
  @Schema(
      name = "GiveMandate",
      description = "The council's decision that gives the right to sign.",
      requiredProperties = {"decision", "decidedOn"})
  record GiveMandate(
      @Schema(
              description = "Which decision, where it can be read.",
              examples = "Kommunalbestyrelsens protokol 26. august 2021, punkt 9")
          @NotNull @Plain
          @Size(max = 300) String decision,
      @Schema(description = "Its day; not in the future.", examples = "2021-08-26") @NotNull @Day
          LocalDate decidedOn) {

    Signatory.Mandate mandate() {
      return new Signatory.Mandate(decision.strip(), decidedOn);
    }
  }

  /** The notification to the agency. */
  @Schema(
      name = "NotifyAgreement",
      description = "The final agreement was notified to the agency.",
      requiredProperties = "receipt")
  record Notify(
      @Schema(
              description =
                  "Day; today when left out. Not in the future and not before the agreement was"
                      + " final.",
              examples = "2021-09-09")
          @Day
          @Nullable LocalDate notifiedOn,
      @Schema(
              description = "Who sent it; the caller when left out.",
              examples = "sekretariatet@kkr.example")
          @Plain
          @Size(max = 200) @Nullable String by,
      @Schema(
              description = "What the agency answered, or how it can be shown.",
              examples = "Kvittering 2021-4711")
          @NotNull @Plain
          @Size(max = 300) String receipt,
      @Schema(
              description = "Why it goes without every signature; needed when one is missing.",
              examples = "Halsnæs underskriver den 14. september")
          @Plain
          @Size(max = 1000) @Nullable String unsignedReason) {}
}

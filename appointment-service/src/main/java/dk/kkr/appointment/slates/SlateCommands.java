package dk.kkr.appointment.slates;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about slates. */
final class SlateCommands {

  private SlateCommands() {}

  /** A new slate. */
  @Schema(
      name = "CreateSlate",
      description = "Who is proposed for the seats of a body.",
      requiredProperties = {"bodyId", "candidates"})
  record Create(
      @Schema(description = "The body.", examples = "a4d2c6b8-1e5f-4a7c-8b33-2b1c0d9e8801") @NotNull UUID bodyId,
      @Schema(description = "One for every seat that is vacant then; others may be too.")
          @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Candidate> candidates,
      @Schema(
              description = "First day of the appointments; leave out for the day of the decision.",
              examples = "2022-04-01")
          @Day
          @Nullable LocalDate validFrom,
      @Schema(description = "Last day; leave out when none is fixed.", examples = "2025-12-31") @Day
          @Nullable LocalDate validTo,
      @Schema(description = "What the term is called.", examples = "2022-2025")
          @Plain
          @Size(max = 50) @Nullable String termLabel,
      @Schema(
              description =
                  "Why a rule is departed from that allows it for a reason. Does not lift a rule that"
                      + " is binding.",
              examples = "Kun én kandidat er foreslået")
          @Plain
          @Size(max = 1000) @Nullable String derogationReason) {

    Slate.Content content() {
      return SlateCommands.content(candidates, validFrom, validTo, termLabel, derogationReason);
    }
  }

  /** A slate written anew. */
  @Schema(
      name = "ChangeSlate",
      description = "A slate as it is to be from now on: a new revision. The body stays.",
      requiredProperties = "candidates")
  record Change(
      @Schema(description = "One for every seat that is vacant then; others may be too.")
          @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Candidate> candidates,
      @Schema(
              description = "First day of the appointments; leave out for the day of the decision.",
              examples = "2022-04-01")
          @Day
          @Nullable LocalDate validFrom,
      @Schema(description = "Last day; leave out when none is fixed.", examples = "2025-12-31") @Day
          @Nullable LocalDate validTo,
      @Schema(description = "What the term is called.", examples = "2022-2025")
          @Plain
          @Size(max = 50) @Nullable String termLabel,
      @Schema(
              description =
                  "Why a rule is departed from that allows it for a reason. Does not lift a rule that"
                      + " is binding.",
              examples = "Kun én kandidat er foreslået")
          @Plain
          @Size(max = 1000) @Nullable String derogationReason) {

    Slate.Content content() {
      return SlateCommands.content(candidates, validFrom, validTo, termLabel, derogationReason);
    }
  }

  private static Slate.Content content(
      List<Candidate> candidates,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String termLabel,
      @Nullable String derogationReason) {
    return new Slate.Content(
        candidates.stream().map(Candidate::whole).toList(),
        validFrom,
        validTo,
        termLabel,
        derogationReason);
  }

  /** Taking a slate back. */
  @Schema(
      name = "WithdrawSlate",
      description = "Why a slate is taken back.",
      requiredProperties = "reason")
  record Withdraw(
      @Schema(description = "Why.", examples = "En kandidat har trukket sig")
          @NotNull @Plain
          @Size(max = 1000) String reason) {}
}

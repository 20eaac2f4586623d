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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about agreements. */
final class AgreementCommands {

  private static final int MOST = 1_000_000;
  private static final int ROWS = 200;

  private AgreementCommands() {}

  /** A transfer as proposed. */
  @Schema(
      name = "ProposeTransfer",
      description = "A municipality takes over quota of another one in its region.",
      requiredProperties = {"from", "to", "kind"})
  record Propose(
      @Schema(description = "Code of the municipality that gives.", examples = "0223")
          @NotNull @Pattern(regexp = "[0-9]{4}") String from,
      @Schema(description = "Code of the municipality that takes over.", examples = "0400")
          @NotNull @Pattern(regexp = "[0-9]{4}") String to,
      @Schema(
              description =
                  "Persons. Needed for FIXED; with FULL it can be left out and is the giver's quota;"
                      + " none with RANGE.",
              examples = "3")
          @Min(1) @Max(MOST) @Nullable Integer amount,
      @Schema(description = "The fewest persons of a RANGE; only there.", examples = "1")
          @Min(0) @Max(MOST) @Nullable Integer min,
      @Schema(description = "The most persons of a RANGE; only there.", examples = "3")
          @Min(1) @Max(MOST) @Nullable Integer max,
      @Schema(
              description =
                  "FULL: the giver's whole quota; FIXED: this many; RANGE: from min to max, and the"
                      + " giver's answer says how many.",
              examples = "FULL")
          @NotNull TransferKind kind) {}

  /** What happens when the landstal is changed. */
  @Schema(
      name = "StateLandstalClause",
      description =
          "What happens to the agreement when the landstal is changed"
              + " (boligplaceringsbekendtgørelsen § 6(3)).",
      requiredProperties = "kind")
  record OnLandstalChange(
      @Schema(
              description = "LAPSE: it lapses; RULE: the text says how the places are shared out.",
              examples = "RULE")
          @NotNull Clause.Kind kind,
      @Schema(
              description = "The rule; only with RULE.",
              examples =
                  "Bornholm overtager fortsat de otte kommuners kvoter, dog højst 40 pladser")
          @Plain
          @Size(max = 2000) @Nullable String text) {

    Clause clause() {
      return kind == Clause.Kind.RULE && text != null
          ? new Clause(kind, text.strip())
          : Clause.LAPSE;
    }
  }

  /** A municipality's own limit. */
  @Schema(
      name = "StateOwnLimit",
      description = "How many a municipality itself wants to receive; it warns only.",
      requiredProperties = {"code", "source"})
  record Limit(
      @Schema(description = "Code of the municipality.", examples = "0400")
          @NotNull @Pattern(regexp = "[0-9]{4}") String code,
      @Schema(description = "At least.", examples = "20") @Min(0) @Max(MOST) @Nullable Integer min,
      @Schema(description = "At most.", examples = "30") @Min(0) @Max(MOST) @Nullable Integer max,
      @Schema(
              description = "Where the municipality said so.",
              examples = "Kommunalbestyrelsens politik for modtagelse")
          @NotNull @Plain
          @Size(max = 300) String source) {}

  /** A new agreement. */
  @Schema(
      name = "DraftAgreement",
      description = "An agreement on a confirmed announcement.",
      requiredProperties = {"announcementId", "transfers"})
  record Draft(
      @Schema(
              description = "The confirmed announcement.",
              examples = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b05")
          @NotNull UUID announcementId,
      @Schema(description = "The transfers; none when the announced quotas are to hold.")
          @NotNull @Size(max = ROWS) List<@NotNull @Valid Propose> transfers,
      @Schema(description = "Own limits of municipalities.") @Size(max = ROWS) @Nullable List<@NotNull @Valid Limit> limits,
      @Schema(
              description =
                  "What happens when the landstal is changed; left out, the agreement lapses then.")
          @Valid @Nullable OnLandstalChange onLandstalChange) {}

  /** An agreement written anew. */
  @Schema(
      name = "WriteAgreement",
      description = "Replaces what the agreement says.",
      requiredProperties = "transfers")
  record Write(
      @Schema(description = "The transfers; none when the announced quotas are to hold.")
          @NotNull @Size(max = ROWS) List<@NotNull @Valid Propose> transfers,
      @Schema(description = "Own limits of municipalities.") @Size(max = ROWS) @Nullable List<@NotNull @Valid Limit> limits,
      @Schema(
              description =
                  "What happens when the landstal is changed; left out, the agreement lapses then.")
          @Valid @Nullable OnLandstalChange onLandstalChange) {}

  /** The end. */
  @Schema(name = "FinaliseAgreement", description = "Freezes the table of an adopted agreement.")
  record Finalise(
      @Schema(
              description =
                  "Day; today when left out. Not in the future, and not before the decision or its"
                      + " last answer.",
              examples = "2021-09-10")
          @Day
          @Nullable LocalDate finalisedOn,
      @Schema(description = "True to finalise on a day before the deadline.", examples = "false")
          @Nullable Boolean early,
      @Schema(
              description =
                  "Why; needed before the deadline when a transfer still waits for an answer.",
              examples = "Fristen for svar er udløbet")
          @Plain
          @Size(max = 1000) @Nullable String reason) {}
}

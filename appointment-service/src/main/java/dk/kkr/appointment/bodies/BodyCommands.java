package dk.kkr.appointment.bodies;

import dk.kkr.appointment.rules.CompositionRule;
import dk.kkr.appointment.rules.RuleSource;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about bodies. */
final class BodyCommands {

  private BodyCommands() {}

  /** A new body. */
  @Schema(
      name = "CreateBody",
      description = "A body of which a council fills seats.",
      requiredProperties = {"council", "organisationId", "name", "seats"})
  record Create(
      @Schema(
              description = "Key of the council that fills the seats.",
              examples = "kkr-hovedstaden")
          @NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String council,
      @Schema(
              description = "The organisation it is, or whose board it is.",
              examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd03")
          @NotNull UUID organisationId,
      @Schema(description = "Its name.", examples = "Copenhagen Capacity")
          @NotNull @Plain
          @Size(max = 300) String name,
      @Schema(description = "What the running term is called.", examples = "2018-2021")
          @Plain
          @Size(max = 50) @Nullable String termLabel,
      @Schema(description = "Demands on all who sit there together; none when left out.")
          @Nullable @Size(max = 20) List<@NotNull @Valid CompositionRule> rules,
      @Schema(description = "Its seats, in order; none of them has an id yet.")
          @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid WriteSeat> seats) {}

  /** A body written anew. */
  @Schema(
      name = "ChangeBody",
      description = "A body as it is to be from now on. The council stays.",
      requiredProperties = {"organisationId", "name", "seats"})
  record Change(
      @Schema(
              description = "The organisation it is, or whose board it is.",
              examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd03")
          @NotNull UUID organisationId,
      @Schema(description = "Its name.", examples = "Copenhagen Capacity")
          @NotNull @Plain
          @Size(max = 300) String name,
      @Schema(description = "What the running term is called.", examples = "2018-2021")
          @Plain
          @Size(max = 50) @Nullable String termLabel,
      @Schema(description = "Demands on all who sit there together; none when left out.")
          @Nullable @Size(max = 20) List<@NotNull @Valid CompositionRule> rules,
      @Schema(
              description =
                  "Its seats, in order: those that stay with their ids, new ones without.")
          @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid WriteSeat> seats) {}

  /** A seat of a body. */
  @Schema(
      name = "WriteSeat",
      description = "A seat, and what it demands of its holder.",
      requiredProperties = {"label", "eligibility"})
  record WriteSeat(
      @Schema(
              description = "The seat; leave out for a new one.",
              examples = "b5e3d7c9-2f60-4b8d-9c44-3c2d1e0f9901")
          @Nullable UUID seatId,
      @Schema(description = "What it is called.", examples = "Borgmester 1")
          @NotNull @Plain
          @Size(max = 200) String label,
      @Schema(description = "Who can hold it.", examples = "MAYOR") @NotNull Eligibility eligibility,
      @Schema(
              description = "The organisation that its holder must also sit in.",
              examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd01")
          @Nullable UUID alsoSitsOn,
      @Schema(description = "Whether it is paid. False when left out.") @Nullable Boolean paid,
      @Schema(description = "Whether a substitute is to be named too. False when left out.")
          @Nullable Boolean substituteRequired,
      @Schema(description = "When it is to be filled.", examples = "2020-03-06") @Day
          @Nullable LocalDate dueOn,
      @Schema(
              description =
                  "Whether a slate that breaks what the seat demands cannot be adopted. True when"
                      + " left out.")
          @Nullable Boolean binding,
      @Schema(
              description = "Where the demands come from. ASSUMED when left out.",
              examples = "STATUTES")
          @Nullable RuleSource source) {

    Seat.Terms terms() {
      return new Seat.Terms(
          seatId,
          label.strip(),
          eligibility,
          alsoSitsOn,
          Objects.requireNonNullElse(paid, false),
          Objects.requireNonNullElse(substituteRequired, false),
          dueOn,
          Objects.requireNonNullElse(binding, true),
          Objects.requireNonNullElse(source, RuleSource.ASSUMED));
    }
  }
}

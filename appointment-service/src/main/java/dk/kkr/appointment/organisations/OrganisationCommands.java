package dk.kkr.appointment.organisations;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about organisations. */
final class OrganisationCommands {

  private OrganisationCommands() {}

  /** An organisation, new or written anew. */
  @Schema(
      name = "WriteOrganisation",
      description = "An organisation, as it is to be recorded.",
      requiredProperties = {"name", "kind"})
  record Write(
      @Schema(description = "Its name.", examples = "Greater Copenhagen")
          @NotNull @Plain
          @Size(max = 300) String name,
      @Schema(
              description = "Other names it is found by.",
              examples = "[\"Greater Copenhagen & Skåne Committee\"]")
          @Nullable @Size(max = 50) List<@NotNull @Plain @Size(max = 300) String> aliases,
      @Schema(description = "What it is.", examples = "BODY") @NotNull OrganisationKind kind,
      @Schema(
              description =
                  "Code of the municipality it is, or belongs to, as in the reference data.",
              examples = "0223")
          @Nullable @Pattern(regexp = "[0-9]{4}") String municipalityCode,
      @Schema(description = "First day; leave out when not known.", examples = "2020-01-01") @Day
          @Nullable LocalDate validFrom,
      @Schema(description = "Last day; leave out when none is fixed.", examples = "2029-12-31") @Day
          @Nullable LocalDate validTo,
      @Schema(
              description =
                  "Whether the offices recorded at it are all there are. Then it can be said that"
                      + " somebody does not sit in it; otherwise that is not known. False when left"
                      + " out.")
          @Nullable Boolean membersComplete) {

    Organisation.Details details() {
      return new Organisation.Details(
          name.strip(),
          aliases == null ? List.of() : aliases.stream().map(String::strip).distinct().toList(),
          kind,
          municipalityCode,
          validFrom,
          validTo,
          Objects.requireNonNullElse(membersComplete, false));
    }
  }
}

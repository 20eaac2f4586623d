package dk.kkr.appointment.organisations;

import dk.kkr.platform.http.Etag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as it is read. */
@Schema(
    name = "Organisation",
    description = "Something in which offices are held, or whose board is filled.")
record OrganisationView(
    @Schema(description = "The organisation.", examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd01")
        UUID organisationId,
    @Schema(description = "Its name.", examples = "Greater Copenhagen") String name,
    @Schema(description = "Other names it is found by.") List<String> aliases,
    @Schema(description = "What it is.", examples = "BODY") OrganisationKind kind,
    @Schema(description = "Code of the municipality it is, or belongs to.", examples = "0223")
        @Nullable String municipalityCode,
    @Schema(description = "First day; null when not known.", examples = "2020-01-01")
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day; null when none is fixed.", examples = "2029-12-31")
        @Nullable LocalDate validTo,
    @Schema(description = "Whether the offices recorded at it are all there are.")
        boolean membersComplete,
    @Schema(description = "For If-Match of a change.", examples = "\"0.organisation\"")
        String etag) {

  static final String TAG = "organisation";

  static OrganisationView of(Organisation organisation) {
    Organisation.Details details = organisation.details();
    return new OrganisationView(
        organisation.id(),
        details.name(),
        details.aliases(),
        details.kind(),
        details.municipalityCode(),
        details.validFrom(),
        details.validTo(),
        details.membersComplete(),
        new Etag(organisation.version(), TAG).toString());
  }
}

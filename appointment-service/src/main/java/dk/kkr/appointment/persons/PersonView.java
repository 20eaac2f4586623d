package dk.kkr.appointment.persons;

import dk.kkr.appointment.organisations.KnownOrganisation;
import dk.kkr.platform.http.Etag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as they are read. */
@Schema(name = "Person", description = "A person with the offices they hold or have held.")
record PersonView(
    @Schema(description = "The person.", examples = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01")
        UUID personId,
    @Schema(description = "Full name.", examples = "Agnes Ahorn") String name,
    @Schema(description = "Party or list they were elected for.", examples = "Liste Æ")
        @Nullable String party,
    @Schema(description = "Offices, from the earliest; with asOf those held on that day.")
        List<OfficeView> offices,
    @Schema(description = "For If-Match of a change.", examples = "\"0.person\"") String etag) {

  private static final String TAG = "person";

  /** An office of a person. */
  @Schema(name = "Office", description = "An office, from a day on.")
  record OfficeView(
      @Schema(description = "The office.", examples = "a7b8c9d0-e1f2-4a3b-8c44-d5e6f7081901")
          UUID officeId,
      @Schema(description = "What it is.", examples = "MAYOR") OfficeKind kind,
      @Schema(description = "Where it is held.", examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd02")
          UUID organisationId,
      @Schema(description = "Name of the organisation.", examples = "Eksempelby Kommune")
          String organisation,
      @Schema(description = "What it is called there.", examples = "Borgmester") String title,
      @Schema(description = "First day.", examples = "2018-01-01") LocalDate from,
      @Schema(description = "Last day; null when none is fixed.", examples = "2021-12-31")
          @Nullable LocalDate to,
      @Schema(description = "Why it was ended.", examples = "Fratrådt efter eget ønske")
          @Nullable String endReason) {

    static OfficeView of(Office office, Map<UUID, KnownOrganisation> organisations) {
      HeldOffice held = office.held();
      KnownOrganisation organisation = organisations.get(held.organisationId());
      return new OfficeView(
          held.id(),
          held.kind(),
          held.organisationId(),
          organisation == null ? "" : organisation.name(),
          office.title(),
          held.from(),
          held.to(),
          office.endReason());
    }
  }

  static PersonView of(
      Person person, Map<UUID, KnownOrganisation> organisations, @Nullable LocalDate asOf) {
    return new PersonView(
        person.id(),
        person.name(),
        person.party(),
        person.offices().stream()
            .filter(office -> asOf == null || office.held().on(asOf))
            .map(office -> OfficeView.of(office, organisations))
            .toList(),
        new Etag(person.version(), TAG).toString());
  }
}

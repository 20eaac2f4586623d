package dk.kkr.appointment.persons;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about persons. */
final class PersonCommands {

  private PersonCommands() {}

  /** A person, new or written anew. */
  @Schema(
      name = "WritePerson",
      description = "A person, as they are to be recorded. No contacts, no gender.",
      requiredProperties = "name")
  record Write(
      @Schema(description = "Full name.", examples = "Agnes Ahorn") @NotNull @Plain @Size(max = 200) String name,
      @Schema(description = "Party or list they were elected for.", examples = "Liste Æ")
          @Plain
          @Size(max = 100) @Nullable String party) {}

  /** An office that a person takes. */
  @Schema(
      name = "TakeOffice",
      description = "An office that a person holds from a day on.",
      requiredProperties = {"kind", "organisationId", "title", "from"})
  record Take(
      @Schema(description = "What it is.", examples = "MAYOR") @NotNull OfficeKind kind,
      @Schema(description = "Where it is held.", examples = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd02")
          @NotNull UUID organisationId,
      @Schema(description = "What it is called there.", examples = "Borgmester")
          @NotNull @Plain
          @Size(max = 200) String title,
      @Schema(description = "First day.", examples = "2018-01-01") @NotNull @Day LocalDate from,
      @Schema(description = "Last day; leave out when none is fixed.", examples = "2021-12-31") @Day
          @Nullable LocalDate to) {

    Office.Term term() {
      return new Office.Term(kind, organisationId, title.strip(), from, to);
    }
  }

  /** The end of an office. */
  @Schema(
      name = "EndOffice",
      description = "The last day of an office.",
      requiredProperties = {"endsOn", "reason"})
  record End(
      @Schema(
              description = "Last day on which it is held; it may lie ahead.",
              examples = "2020-09-30")
          @NotNull @Day
          LocalDate endsOn,
      @Schema(description = "Why.", examples = "Fratrådt efter eget ønske")
          @NotNull @Plain
          @Size(max = 500) String reason) {}
}

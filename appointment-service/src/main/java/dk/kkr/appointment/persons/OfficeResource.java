package dk.kkr.appointment.persons;

import dk.kkr.appointment.Danish;
import dk.kkr.appointment.Shown;
import dk.kkr.appointment.organisations.KnownOrganisation;
import dk.kkr.appointment.organisations.OrganisationDirectory;
import dk.kkr.appointment.persons.PersonCommands.End;
import dk.kkr.appointment.persons.PersonCommands.Take;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Offices of persons: taken and ended, never deleted. */
@Path("/persons/{personId}/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Persons")
class OfficeResource {

  private static final String PERSON = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01";

  private final Persons persons;
  private final PersonShowing showing;
  private final OrganisationDirectory organisations;
  private final Changes changes;
  private final Preconditions preconditions;
  private final Caller caller;
  private final Event<OfficeEnd> ends;
  private final Clock clock;

  OfficeResource(
      Persons persons,
      PersonShowing showing,
      OrganisationDirectory organisations,
      Changes changes,
      Preconditions preconditions,
      Caller caller,
      Event<OfficeEnd> ends,
      Clock clock) {
    this.persons = persons;
    this.showing = showing;
    this.organisations = organisations;
    this.changes = changes;
    this.preconditions = preconditions;
    this.caller = caller;
    this.ends = ends;
    this.clock = clock;
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "takeOffice",
      summary = "Record an office of a person",
      description =
          "From a day on, to a day or without an end. The same office cannot be held twice at the"
              + " same time. Send an Idempotency-Key to repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The person with all offices",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  @APIResponse(responseCode = "409", description = "`office-overlap`")
  public Response take(
      @Parameter(description = "Id of the person.", example = PERSON) @PathParam("personId")
          UUID personId,
      @NotNull @Valid Take command) {
    caller.requireAnyCouncil();
    Person person = locked(personId);
    organisations.named(command.organisationId(), "/organisationId");
    PersonView before = showing.show(person, null);
    person.take(command.term(), clock);
    changes.record("office.take", person, before, showing.show(person, null));
    PersonView view = showing.show(person, null);
    return preconditions.created(
        URI.create("/persons/" + person.id()), person.version(), Shown.tag("person", view), view);
  }

  @POST
  @Path("/{officeId}/end")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "endOffice",
      summary = "End an office",
      description =
          "Sets its last day, which may lie ahead. An appointment that rests on the office ends with"
              + " it, on that day, and its seat is vacant from the next. Needs the ETag of the person"
              + " in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The person with all offices",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  @APIResponse(responseCode = "409", description = "`already-ended`")
  public Response end(
      @Parameter(description = "Id of the person.", example = PERSON) @PathParam("personId")
          UUID personId,
      @Parameter(
              description = "Id of the office.",
              example = "a7b8c9d0-e1f2-4a3b-8c44-d5e6f7081901")
          @PathParam("officeId")
          UUID officeId,
      @NotNull @Valid End command) {
    caller.requireAnyCouncil();
    Person person = locked(personId);
    Office office =
        person
            .office(officeId)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.NOT_FOUND,
                        "%s has no office %s. Read the person for those there are."
                            .formatted(person.name(), officeId)));
    preconditions.require(person.version());
    PersonView before = showing.show(person, null);
    person.end(office, command.endsOn(), command.reason().strip(), clock);
    changes.record("office.end", person, before, showing.show(person, null));
    ends.fire(new OfficeEnd(officeId, command.endsOn(), note(office, command)));
    PersonView view = showing.show(person, null);
    return preconditions.ok(person.version(), Shown.tag("person", view), view);
  }

  private String note(Office office, End command) {
    UUID organisationId = office.held().organisationId();
    KnownOrganisation organisation = organisations.named(organisationId, "/organisationId");
    return "Hvervet som %s i %s slutter %s: %s"
        .formatted(
            office.held().kind() == OfficeKind.OTHER
                ? office.title()
                : office.held().kind().danish(),
            organisation.name(),
            Danish.day(command.endsOn()),
            command.reason().strip());
  }

  private Person locked(UUID personId) {
    return persons.findLocked(personId).orElseThrow(() -> PersonResource.unknown(personId));
  }
}

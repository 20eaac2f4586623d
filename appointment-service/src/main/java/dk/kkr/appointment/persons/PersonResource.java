package dk.kkr.appointment.persons;

import dk.kkr.appointment.Shown;
import dk.kkr.appointment.persons.PersonCommands.Write;
import dk.kkr.appointment.visibility.Material;
import dk.kkr.appointment.visibility.Visibility;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Persons. */
@Path("/persons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Persons",
    description = "Persons and their offices. Public when they hold or have held an office.")
class PersonResource {

  private static final String ID = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01";

  private final Persons persons;
  private final PersonShowing showing;
  private final Changes changes;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;
  private final Event<PersonRenamed> renamed;
  private final Clock clock;

  PersonResource(
      Persons persons,
      PersonShowing showing,
      Changes changes,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller,
      Event<PersonRenamed> renamed,
      Clock clock) {
    this.persons = persons;
    this.showing = showing;
    this.changes = changes;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
    this.renamed = renamed;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listPersons",
      summary = "List persons",
      description =
          "Persons by name. Everybody gets those with an office on record; secretariats, chairs and"
              + " members also the others.")
  public Page<PersonView> list(
      @Parameter(description = "A part of the name, in any case.", example = "ahorn")
          @QueryParam("search")
          @Plain
          @Size(max = 100) @Nullable String search,
      @Parameter(
              description = "Only with an office in this organisation.",
              example = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd02")
          @QueryParam("organisationId")
          @Nullable UUID organisationId,
      @Parameter(description = "Only with an office of this kind.", example = "MAYOR")
          @QueryParam("office")
          @Nullable OfficeKind office,
      @Parameter(
              description = "Only with such an office on that day; offices are those held then.",
              example = "2020-02-07")
          @QueryParam("asOf")
          @Day
          @Nullable LocalDate asOf,
      @BeanParam PageRequest page) {
    PersonFilter filter =
        new PersonFilter(
            visibility.shows(Material.OTHER_PERSON), search, organisationId, office, asOf);
    Page<Person> found =
        Page.of(persons.page(filter, page), page, Persons::cursor, person -> person);
    return new Page<>(showing.show(found.items(), asOf), found.next());
  }

  @GET
  @Path("/{personId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getPerson",
      summary = "Read a person",
      description =
          "The person with all offices, or those of one day. To the public a person without any"
              + " office on record does not exist.")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response get(
      @Parameter(description = "Id of the person.", example = ID) @PathParam("personId")
          UUID personId,
      @Parameter(description = "Only offices held on that day.", example = "2020-02-07")
          @QueryParam("asOf")
          @Day
          @Nullable LocalDate asOf) {
    Person person = persons.findByIdOptional(personId).orElseThrow(() -> unknown(personId));
    if (person.offices().isEmpty() && !visibility.shows(Material.OTHER_PERSON)) {
      throw unknown(personId);
    }
    return answer(person, asOf);
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "createPerson",
      summary = "Record a person",
      description =
          "Any secretariat may; all councils refer to the same persons. Send an Idempotency-Key to"
              + " repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response create(@NotNull @Valid Write command) {
    caller.requireAnyCouncil();
    Person person = new Person(command.name().strip(), command.party(), clock);
    persons.persist(person);
    changes.record("person.create", person, null, showing.show(person, null));
    PersonView view = showing.show(person, null);
    return preconditions.created(
        URI.create("/persons/" + person.id()), person.version(), Shown.tag("person", view), view);
  }

  @PUT
  @Path("/{personId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "changePerson",
      summary = "Change a person",
      description =
          "Replaces name and party; offices have commands of their own. Needs the ETag of the person"
              + " in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The person as they are now",
      content = @Content(schema = @Schema(implementation = PersonView.class)))
  public Response change(
      @Parameter(description = "Id of the person.", example = ID) @PathParam("personId")
          UUID personId,
      @NotNull @Valid Write command) {
    caller.requireAnyCouncil();
    Person person = persons.findLocked(personId).orElseThrow(() -> unknown(personId));
    preconditions.require(person.version());
    PersonView before = showing.show(person, null);
    person.describe(command.name().strip(), command.party(), clock);
    changes.record("person.change", person, before, showing.show(person, null));
    if (!before.name().equals(person.name())) {
      renamed.fire(new PersonRenamed(person.id(), person.name()));
    }
    return answer(person, null);
  }

  private Response answer(Person person, @Nullable LocalDate asOf) {
    PersonView view = showing.show(List.of(person), asOf).getFirst();
    return preconditions.ok(person.version(), Shown.tag("person", view), view);
  }

  static ProblemException unknown(UUID personId) {
    return new ProblemException(Problems.NOT_FOUND, "There is no person %s.".formatted(personId));
  }
}

package dk.kkr.appointment.organisations;

import dk.kkr.appointment.organisations.OrganisationCommands.Write;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Plain;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import dk.kkr.reference.ReferenceData;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Organisations. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Organisations",
    description = "Bodies, companies, agencies, schools and municipalities. Public.")
class OrganisationResource {

  private static final String ID = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd01";

  private final Organisations organisations;
  private final ReferenceData reference;
  private final Changes changes;
  private final Preconditions preconditions;
  private final Caller caller;

  OrganisationResource(
      Organisations organisations,
      ReferenceData reference,
      Changes changes,
      Preconditions preconditions,
      Caller caller) {
    this.organisations = organisations;
    this.reference = reference;
    this.changes = changes;
    this.preconditions = preconditions;
    this.caller = caller;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listOrganisations",
      summary = "List organisations",
      description = "Organisations by name, also found by a part of another name they have.")
  public Page<OrganisationView> list(
      @Parameter(description = "A part of a name, in any case.", example = "copenhagen")
          @QueryParam("search")
          @Plain
          @Size(max = 100) @Nullable String search,
      @Parameter(description = "Only of this kind.", example = "BODY") @QueryParam("kind")
          @Nullable OrganisationKind kind,
      @BeanParam PageRequest page) {
    return Page.of(
        organisations.page(search, kind, page), page, Organisations::cursor, OrganisationView::of);
  }

  @GET
  @Path("/{organisationId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getOrganisation",
      summary = "Read an organisation",
      description = "Its names, its kind and how long it exists.")
  @APIResponse(
      responseCode = "200",
      description = "The organisation",
      content = @Content(schema = @Schema(implementation = OrganisationView.class)))
  public Response get(
      @Parameter(description = "Id of the organisation.", example = ID) @PathParam("organisationId")
          UUID organisationId) {
    return answer(known(organisationId));
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "createOrganisation",
      summary = "Record an organisation",
      description =
          "Any secretariat may; all councils refer to the same organisations. One that exists only"
              + " for a time or a purpose is recorded like any other. Send an Idempotency-Key to"
              + " repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The organisation",
      content = @Content(schema = @Schema(implementation = OrganisationView.class)))
  public Response create(@NotNull @Valid Write command) {
    caller.requireAnyCouncil();
    Organisation organisation = new Organisation(checked(command));
    organisations.persist(organisation);
    changes.record("organisation.create", organisation, null, OrganisationView.of(organisation));
    return preconditions.created(
        URI.create("/organisations/" + organisation.id()),
        organisation.version(),
        OrganisationView.TAG,
        OrganisationView.of(organisation));
  }

  @PUT
  @Path("/{organisationId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "changeOrganisation",
      summary = "Change an organisation",
      description =
          "Replaces what is recorded of it. Needs the ETag of the organisation in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The organisation as it is now",
      content = @Content(schema = @Schema(implementation = OrganisationView.class)))
  public Response change(
      @Parameter(description = "Id of the organisation.", example = ID) @PathParam("organisationId")
          UUID organisationId,
      @NotNull @Valid Write command) {
    caller.requireAnyCouncil();
    Organisation organisation = known(organisationId);
    preconditions.require(organisation.version());
    OrganisationView before = OrganisationView.of(organisation);
    organisation.describe(checked(command));
    changes.record("organisation.change", organisation, before, OrganisationView.of(organisation));
    return answer(organisation);
  }

  private Organisation.Details checked(Write command) {
    String code = command.municipalityCode();
    if (code != null && reference.municipality(code).isEmpty()) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "There is no municipality with the code %s. Leave it out for what is no municipality."
                  .formatted(code))
          .at("/municipalityCode", "is no code of a municipality");
    }
    return command.details();
  }

  private Response answer(Organisation organisation) {
    return preconditions.ok(
        organisation.version(), OrganisationView.TAG, OrganisationView.of(organisation));
  }

  private Organisation known(UUID organisationId) {
    return organisations
        .findByIdOptional(organisationId)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND, "There is no organisation %s.".formatted(organisationId)));
  }
}

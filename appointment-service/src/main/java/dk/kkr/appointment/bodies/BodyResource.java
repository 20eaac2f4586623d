package dk.kkr.appointment.bodies;

import dk.kkr.appointment.Shown;
import dk.kkr.appointment.bodies.BodyCommands.Change;
import dk.kkr.appointment.bodies.BodyCommands.Create;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Bodies and their seats. */
@Path("/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Bodies",
    description = "Bodies of which a council fills seats: rules, seats and who holds them. Public.")
class BodyResource {

  private static final String ID = "a4d2c6b8-1e5f-4a7c-8b33-2b1c0d9e8801";

  private final Bodies bodies;
  private final BodyShowing showing;
  private final BodyInput input;
  private final SeatHolders holders;
  private final Changes changes;
  private final Preconditions preconditions;
  private final Caller caller;
  private final Event<BodyRenamed> renamed;
  private final Clock clock;

  BodyResource(
      Bodies bodies,
      BodyShowing showing,
      BodyInput input,
      SeatHolders holders,
      Changes changes,
      Preconditions preconditions,
      Caller caller,
      Event<BodyRenamed> renamed,
      Clock clock) {
    this.bodies = bodies;
    this.showing = showing;
    this.input = input;
    this.holders = holders;
    this.changes = changes;
    this.preconditions = preconditions;
    this.caller = caller;
    this.renamed = renamed;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listBodies",
      summary = "List bodies",
      description = "Bodies by name, with who holds their seats on a day.")
  public Page<BodyView> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(
              description = "Only of this organisation.",
              example = "f0a1b2c3-d4e5-4f60-8a11-bb22cc33dd03")
          @QueryParam("organisationId")
          @Nullable UUID organisationId,
      @Parameter(description = "The day whose holders are shown.", example = "2020-03-06")
          @QueryParam("asOf")
          @Day
          @Nullable LocalDate asOf,
      @BeanParam PageRequest page) {
    Page<Body> found =
        Page.of(bodies.page(council, organisationId, page), page, Bodies::cursor, body -> body);
    return new Page<>(showing.show(found.items(), asOf), found.next());
  }

  @GET
  @Path("/{bodyId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getBody",
      summary = "Read a body",
      description =
          "The body with its rules, and each seat with its holder on the day or the day since which"
              + " it is vacant.")
  @APIResponse(
      responseCode = "200",
      description = "The body",
      content = @Content(schema = @Schema(implementation = BodyView.class)))
  public Response get(
      @Parameter(description = "Id of the body.", example = ID) @PathParam("bodyId") UUID bodyId,
      @Parameter(
              description = "The day whose holders are shown; today when left out.",
              example = "2020-03-06")
          @QueryParam("asOf")
          @Day
          @Nullable LocalDate asOf) {
    return answer(bodies.findByIdOptional(bodyId).orElseThrow(() -> unknown(bodyId)), asOf);
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "createBody",
      summary = "Record a body",
      description =
          "With its seats and what is demanded of who sits there. Send an Idempotency-Key to repeat"
              + " safely.")
  @APIResponse(
      responseCode = "201",
      description = "The body",
      content = @Content(schema = @Schema(implementation = BodyView.class)))
  public Response create(@NotNull @Valid Create command) {
    input.requireCouncil(command.council());
    caller.requireCouncil(command.council());
    Body body =
        new Body(
            command.council(),
            input.details(
                command.organisationId(),
                command.name(),
                command.termLabel(),
                command.rules(),
                command.seats()),
            clock);
    bodies.persist(body);
    changes.record("body.create", body, null, body.details());
    BodyView view = showing.show(body, null);
    return preconditions.created(
        URI.create("/bodies/" + body.id()), body.version(), Shown.tag("body", view), view);
  }

  @PUT
  @Path("/{bodyId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "changeBody",
      summary = "Change a body",
      description =
          "Replaces what is recorded of it. A seat keeps its id; one that is left out is removed,"
              + " unless somebody was ever appointed to it. Needs the ETag of the body in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The body as it is now",
      content = @Content(schema = @Schema(implementation = BodyView.class)))
  @APIResponse(responseCode = "409", description = "`seat-in-use`")
  public Response change(
      @Parameter(description = "Id of the body.", example = ID) @PathParam("bodyId") UUID bodyId,
      @NotNull @Valid Change command) {
    Body body =
        bodies
            .findByIdOptional(bodyId, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> unknown(bodyId));
    caller.requireCouncil(body.council());
    preconditions.require(body.version());
    Body.Details before = body.details();
    Set<UUID> used = holders.used(bodyId);
    body.describe(
        input.details(
            command.organisationId(),
            command.name(),
            command.termLabel(),
            command.rules(),
            command.seats()),
        used,
        clock);
    changes.record("body.change", body, before, body.details());
    renamed.fire(new BodyRenamed(body.known()));
    return answer(body, null);
  }

  private Response answer(Body body, @Nullable LocalDate asOf) {
    BodyView view = showing.show(body, asOf);
    return preconditions.ok(body.version(), Shown.tag("body", view), view);
  }

  private static ProblemException unknown(UUID bodyId) {
    return new ProblemException(Problems.NOT_FOUND, "There is no body %s.".formatted(bodyId));
  }
}

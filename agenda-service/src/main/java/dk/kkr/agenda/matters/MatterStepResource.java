package dk.kkr.agenda.matters;

import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Matters from state to state over HTTP. */
@Path("/matters/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matters")
class MatterStepResource {

  private static final String EXAMPLE = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201";

  private final Matters matters;
  private final MatterKeeping keeping;
  private final MatterReaders readers;
  private final Preconditions preconditions;

  MatterStepResource(
      Matters matters, MatterKeeping keeping, MatterReaders readers, Preconditions preconditions) {
    this.matters = matters;
    this.keeping = keeping;
    this.readers = readers;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/resting")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "restMatter",
      summary = "Put a matter to rest",
      description = "An open matter waits, for a stated reason. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The resting matter.",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  @APIResponse(responseCode = "409", description = "`matter-state`: it is not open.")
  public Response rest(
      @Parameter(description = "The matter.", example = EXAMPLE) @PathParam("id") UUID id,
      @Valid MatterCommands.Step command) {
    return step(id, "matter.rest", command, Matter::rest);
  }

  @POST
  @Path("/resumption")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "resumeMatter",
      summary = "Take a matter up again",
      description = "A resting or closed matter is open again. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The open matter.",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  @APIResponse(responseCode = "409", description = "`matter-state`: it is open.")
  public Response resume(
      @Parameter(description = "The matter.", example = EXAMPLE) @PathParam("id") UUID id,
      @Valid MatterCommands.Step command) {
    return step(id, "matter.resume", command, Matter::resume);
  }

  @POST
  @Path("/closing")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "closeMatter",
      summary = "Close a matter",
      description =
          "The matter is done. Its timeline stays, and items can still be linked to it. Needs"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The closed matter.",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  @APIResponse(responseCode = "409", description = "`matter-state`: it is closed.")
  public Response close(
      @Parameter(description = "The matter.", example = EXAMPLE) @PathParam("id") UUID id,
      @Valid MatterCommands.Step command) {
    return step(id, "matter.close", command, Matter::close);
  }

  private Response step(
      UUID id, String action, MatterCommands.Step command, MatterKeeping.Step verb) {
    Matter matter = matters.writable(id, readers);
    preconditions.require(matter.version());
    keeping.step(action, matter, command, verb);
    return preconditions.ok(matter.version(), "matter-inside", MatterView.of(matter, true));
  }
}

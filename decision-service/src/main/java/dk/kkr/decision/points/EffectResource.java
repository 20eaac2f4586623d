package dk.kkr.decision.points;

import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Plain;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** What became of a decision outside this service. */
@Path("/decisions/{pointId}/effect")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class EffectResource {

  private final Deciding deciding;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;

  EffectResource(
      Deciding deciding, Visibility visibility, Preconditions preconditions, Caller caller) {
    this.deciding = deciding;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
  }

  @POST
  @Path("/resolution")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "resolveEffect",
      summary = "Say what was done about a refused effect",
      description =
          "A decision whose effect was refused, for instance because the slate had changed, stands in"
              + " the list `GET /decisions?effect=REFUSED` until somebody says here what was done."
              + " The decision itself does not change: to take it back, reopen it. Needs the ETag of"
              + " the decision in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The decision with the act on its effect",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  @APIResponse(responseCode = "409", description = "`no-refused-effect`")
  public Response resolve(
      @Parameter(description = "Id of the point.", example = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
          @PathParam("pointId")
          UUID pointId,
      @NotNull @Valid Resolution resolution) {
    PointDecision point = deciding.locked(pointId);
    String council = point.place().council();
    caller.requireCouncil(council);
    preconditions.require(point.version());
    DecisionView view =
        deciding.change(
            "decision.effect.resolve",
            point,
            "",
            p -> p.resolveEffect(resolution.note(), deciding.clock()));
    return preconditions.ok(point.version(), visibility.tag(council), view);
  }

  /** What was done about it. */
  @Schema(
      name = "EffectResolution",
      description = "What was done about a refused effect.",
      requiredProperties = "note")
  record Resolution(
      @Schema(
              description = "What was done.",
              examples = "Ny indstilling er sat på dagsordenen for næste møde")
          @NotNull @Plain
          @Size(max = 1000) String note) {}
}

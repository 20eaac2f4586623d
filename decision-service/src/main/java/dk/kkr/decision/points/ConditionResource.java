package dk.kkr.decision.points;

import dk.kkr.decision.points.DecisionCommands.Resolve;
import dk.kkr.decision.visibility.Material;
import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Plain;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What decisions are made subject to, and the answers. */
@Path("/conditions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Conditions",
    description =
        "A condition is put on a decision when it is recorded; it is resolved by the answer of its"
            + " party.")
class ConditionResource {

  private static final String CONDITION = "1d3e5f70-2a4b-4c6d-8e9f-0a1b2c3d4401";

  private final PointDecisions points;
  private final Deciding deciding;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;

  ConditionResource(
      PointDecisions points,
      Deciding deciding,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller) {
    this.points = points;
    this.deciding = deciding;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listConditions",
      summary = "List conditions",
      description =
          "Conditions of decisions, newest meeting first. Everybody gets those of confirmed decisions"
              + " on items that are not closed; a council's own circle also those that are only"
              + " recorded.")
  public Page<ConditionView> list(
      @Parameter(
              description = "Id of a point: only conditions of its decision.",
              example = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
          @QueryParam("decision")
          @Nullable UUID decision,
      @Parameter(
              description = "Only of this party: four digits of a municipality, or a name.",
              example = "0223")
          @QueryParam("party")
          @Plain
          @Size(max = 200) @Nullable String party,
      @Parameter(description = "Only in this state.", example = "OPEN") @QueryParam("state")
          @Nullable ConditionState state,
      @BeanParam PageRequest page) {
    ConditionFilter filter = new ConditionFilter(visibility.circles(), decision, party, state);
    return Page.of(points.page(filter, page), page, ConditionFilter::cursor, this::shown);
  }

  @GET
  @Path("/{conditionId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getCondition",
      summary = "Read a condition",
      description =
          "Visible like the decision it belongs to. Where the answer can be read is only shown to the"
              + " council's own circle.")
  @APIResponse(
      responseCode = "200",
      description = "The condition",
      content = @Content(schema = @Schema(implementation = ConditionView.class)))
  public Response get(
      @Parameter(description = "Id of the condition.", example = CONDITION)
          @PathParam("conditionId")
          UUID conditionId) {
    Condition condition = points.findCondition(conditionId).orElseThrow(() -> unknown(conditionId));
    PointDecision point = condition.decision();
    boolean open = point.state() == PointState.CONFIRMED && !point.place().closed();
    String council = point.place().council();
    if (!open && !visibility.shows(Material.UNCONFIRMED_OUTCOME, council)) {
      throw unknown(conditionId);
    }
    return preconditions.ok(point.version(), visibility.tag(council), shown(condition));
  }

  @POST
  @Path("/{conditionId}/resolution")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "resolveCondition",
      summary = "Enter the answer to a condition",
      description =
          "Enters by hand, with proof, that the party granted or refused. The force of the decision"
              + " follows from all its conditions, and the other services are told. An answer is"
              + " entered once, so the call can be repeated safely: the second gets a 409. One that"
              + " was entered wrongly is replaced with `corrects` and a reason, and told anew.")
  @APIResponse(
      responseCode = "200",
      description = "The condition with its answer",
      content = @Content(schema = @Schema(implementation = ConditionView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`already-resolved`, `not-confirmed` or `sheet-withdrawn`")
  public Response resolve(
      @Parameter(description = "Id of the condition.", example = CONDITION)
          @PathParam("conditionId")
          UUID conditionId,
      @NotNull @Valid Resolve answer) {
    UUID pointId = points.pointOfCondition(conditionId).orElseThrow(() -> unknown(conditionId));
    PointDecision point = deciding.locked(pointId);
    caller.requireCouncil(point.place().council());
    Condition condition =
        point.conditions().stream()
            .filter(c -> c.id().equals(conditionId))
            .findFirst()
            .orElseThrow(() -> unknown(conditionId));
    deciding.change(
        answer.correcting() ? "condition.correct" : "condition.resolve",
        point,
        "",
        p -> p.resolve(condition, answer.resolution(), deciding.clock()));
    return preconditions.ok(
        point.version(), visibility.tag(point.place().council()), ConditionView.of(condition));
  }

  private ConditionView shown(Condition condition) {
    ConditionView view = ConditionView.of(condition);
    boolean circle =
        visibility.shows(Material.WORKING_DETAILS, condition.decision().place().council());
    return circle ? view : view.forThePublic();
  }

  private static ProblemException unknown(UUID conditionId) {
    return new ProblemException(
        Problems.NOT_FOUND,
        "There is no condition %s, or it is not public.".formatted(conditionId));
  }
}

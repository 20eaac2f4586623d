package dk.kkr.decision.points;

import dk.kkr.decision.points.DecisionCommands.Confirm;
import dk.kkr.decision.points.DecisionCommands.RecordOutcome;
import dk.kkr.decision.points.DecisionCommands.Reopen;
import dk.kkr.decision.visibility.Material;
import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
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
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was decided on each point. */
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Decisions",
    description =
        "One decision per recommendation point: recorded in the meeting, confirmed afterwards. Only"
            + " confirmed ones are public.")
class DecisionResource {

  private static final String POINT = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301";

  private final PointDecisions points;
  private final Deciding deciding;
  private final Parties parties;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;
  private final Event<ReopeningAsked> asked;

  DecisionResource(
      PointDecisions points,
      Deciding deciding,
      Parties parties,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller,
      Event<ReopeningAsked> asked) {
    this.points = points;
    this.deciding = deciding;
    this.parties = parties;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
    this.asked = asked;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listDecisions",
      summary = "List decisions",
      description =
          "Decisions, newest meeting first, then in the order of the agenda. Everybody gets confirmed"
              + " decisions on items that are not closed; a council's secretariat, chair and members"
              + " get all of that council and may ask for those recorded or still open.")
  public Page<DecisionView> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(description = "Id of a meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @QueryParam("meeting")
          @Nullable UUID meeting,
      @Parameter(description = "Only this outcome.", example = "ADOPTED") @QueryParam("outcome")
          @Nullable Outcome outcome,
      @Parameter(description = "Only this force.", example = "CONDITIONAL") @QueryParam("force")
          @Nullable Force force,
      @Parameter(
              description = "How far the decision is; CONFIRMED when left out.",
              example = "CONFIRMED")
          @QueryParam("state")
          @Nullable PointState state,
      @Parameter(
              description =
                  "Only with this effect: REFUSED lists the decisions whose effect was refused and that nobody has acted on; only of councils whose circle the caller belongs to.",
              example = "REFUSED")
          @QueryParam("effect")
          Effect.@Nullable State effect,
      @Parameter(
              description = "Only decisions that changed after this moment.",
              example = "2022-03-12T08:00:00Z")
          @QueryParam("modified_since")
          @Nullable Instant modifiedSince,
      @BeanParam PageRequest page) {
    DecisionFilter filter =
        new DecisionFilter(
            visibility.circles(),
            council,
            meeting,
            outcome,
            force,
            Objects.requireNonNullElse(state, PointState.CONFIRMED),
            effect,
            modifiedSince);
    return Page.of(points.page(filter, page), page, DecisionFilter::cursor, this::shown);
  }

  @GET
  @Path("/{pointId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getDecision",
      summary = "Read a decision",
      description =
          "The decision on a point. Everybody reads a confirmed one on an item that is not closed;"
              + " to others than the council's own circle anything else does not exist. The ETag is"
              + " needed to change it.")
  @APIResponse(
      responseCode = "200",
      description = "The decision",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  public Response get(
      @Parameter(description = "Id of the point.", example = POINT) @PathParam("pointId")
          UUID pointId) {
    PointDecision point = points.findByIdOptional(pointId).orElseThrow(() -> unknown(pointId));
    if (!isPublic(point) && !visibility.shows(Material.UNCONFIRMED_OUTCOME, council(point))) {
      throw unknown(pointId);
    }
    return preconditions.ok(point.version(), visibility.tag(council(point)), shown(point));
  }

  @PUT
  @Path("/{pointId}/outcome")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "recordOutcome",
      summary = "Record the outcome of a point",
      description =
          "Writes down what the council decided, or writes it anew. Nobody outside the council's"
              + " circle sees it before it is confirmed. Only leaves are decided. States the version"
              + " of the agenda that was before the council: when the point has changed since, the"
              + " sheet has to be read again. An outcome that is not adopted drops all conditions;"
              + " answers they had stay readable in `earlier`. Needs the ETag of the decision in"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The decision as recorded",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`old-agenda-version`, `derived-outcome`, `already-confirmed`, `already-resolved`,"
              + " `minutes-approved` or `sheet-withdrawn`")
  public Response record(
      @Parameter(description = "Id of the point.", example = POINT) @PathParam("pointId")
          UUID pointId,
      @NotNull @Valid RecordOutcome outcome) {
    return change(
        "decision.record",
        pointId,
        "",
        point ->
            point.record(
                outcome.recording(),
                parties.terms(outcome.demands()),
                outcome.agendaVersion(),
                deciding.clock()));
  }

  @POST
  @Path("/{pointId}/confirmation")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "confirmDecision",
      summary = "Confirm a decision",
      description =
          "Makes the recorded outcome stand and public, and tells the other services. When it was the"
              + " last leaf of a lead, the lead is confirmed with it. While its words have what can be"
              + " a CPR number, it is refused until that is removed or an override says why it may"
              + " become public. Needs the ETag of the decision in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The confirmed decision",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`not-recorded`, `already-confirmed`, `derived-outcome`, `old-agenda-version`,"
              + " `minutes-approved`, `sheet-withdrawn` or `checks-failed` (with `findings`)")
  public Response confirm(
      @Parameter(description = "Id of the point.", example = POINT) @PathParam("pointId")
          UUID pointId,
      @NotNull @Valid Confirm confirmation) {
    return change(
        "decision.confirm",
        pointId,
        "",
        point -> deciding.confirm(point, confirmation.decidedOn(), confirmation.answers()));
  }

  @POST
  @Path("/{pointId}/reopening")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "reopenDecision",
      summary = "Reopen a confirmed decision",
      description =
          "Takes a confirmed decision back to recorded, so that it can be corrected, and tells the"
              + " other services that it no longer stands; so do the leads above it. Also possible"
              + " when the meeting was cancelled; not once its minutes are approved. Needs the ETag"
              + " of the decision in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The decision, recorded and no longer confirmed",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`not-confirmed`, `derived-outcome` or `minutes-approved`")
  public Response reopen(
      @Parameter(description = "Id of the point.", example = POINT) @PathParam("pointId")
          UUID pointId,
      @NotNull @Valid Reopen reopening) {
    return change(
        "decision.reopen",
        pointId,
        reopening.reason(),
        point -> {
          asked.fire(new ReopeningAsked(pointId));
          point.reopen(reopening.reason(), deciding.clock());
        });
  }

  private Response change(
      String action, UUID pointId, String reason, Consumer<PointDecision> verb) {
    PointDecision point = deciding.locked(pointId);
    caller.requireCouncil(council(point));
    preconditions.require(point.version());
    DecisionView view = deciding.change(action, point, reason, verb);
    return preconditions.ok(point.version(), visibility.tag(council(point)), view);
  }

  private DecisionView shown(PointDecision point) {
    DecisionView view = DecisionView.of(point);
    return visibility.shows(Material.WORKING_DETAILS, council(point)) ? view : view.forThePublic();
  }

  private static boolean isPublic(PointDecision point) {
    return point.state() == PointState.CONFIRMED && !point.place().closed();
  }

  private static String council(PointDecision point) {
    return point.place().council();
  }

  private static ProblemException unknown(UUID pointId) {
    return new ProblemException(
        Problems.NOT_FOUND,
        "There is no decision on a point %s, or it is not public.".formatted(pointId));
  }
}

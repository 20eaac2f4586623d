package dk.kkr.decision.followups;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.followups.FollowUpCommands.Change;
import dk.kkr.decision.followups.FollowUpCommands.Raise;
import dk.kkr.decision.followups.FollowUpCommands.Settle;
import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.Decisions;
import dk.kkr.decision.points.PointState;
import dk.kkr.decision.quotas.KnownLandstal;
import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.decision.sheets.LineKind;
import dk.kkr.decision.sheets.LineView;
import dk.kkr.decision.sheets.SheetState;
import dk.kkr.decision.sheets.SheetSummary;
import dk.kkr.decision.visibility.Material;
import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What comes back to the council. */
@Path("/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Follow-ups",
    description =
        "What is to come back to the council: on a day, at a named meeting, or at its next one. For"
            + " the council's own circle.")
class FollowUpResource {

  private static final String FOLLOW_UP = "2e4f6081-3b5c-4d7e-9fa0-1b2c3d4e5501";

  private final FollowUps followUps;
  private final Returns returns;
  private final DecisionSheets sheets;
  private final Decisions decisions;
  private final KnownLandstal landstal;
  private final Changes changes;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;
  private final Clock clock;

  FollowUpResource(
      FollowUps followUps,
      Returns returns,
      DecisionSheets sheets,
      Decisions decisions,
      KnownLandstal landstal,
      Changes changes,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller,
      Clock clock) {
    this.followUps = followUps;
    this.returns = returns;
    this.sheets = sheets;
    this.decisions = decisions;
    this.landstal = landstal;
    this.changes = changes;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Operation(
      operationId = "listFollowUps",
      summary = "List follow-ups",
      description = "Follow-ups of the caller's councils, those from the newest meeting first.")
  public Page<FollowUpView> list(
      @Parameter(description = "Key of one of the caller's councils.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(
              description = "Id of the meeting they come from.",
              example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @QueryParam("meeting")
          @Nullable UUID meeting,
      @Parameter(description = "Only in this state.", example = "OPEN") @QueryParam("state")
          @Nullable FollowUpState state,
      @BeanParam PageRequest page) {
    return Page.of(
        followUps.page(visibility.circles(council), meeting, state, page),
        page,
        FollowUps::cursor,
        FollowUpView::of);
  }

  @GET
  @Path("/{followUpId}")
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Versioned
  @Operation(
      operationId = "getFollowUp",
      summary = "Read a follow-up",
      description = "What comes back, when, and where it comes from.")
  @APIResponse(
      responseCode = "200",
      description = "The follow-up",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  public Response get(
      @Parameter(description = "Id of the follow-up.", example = FOLLOW_UP) @PathParam("followUpId")
          UUID followUpId) {
    FollowUp followUp = known(followUpId);
    visibility.require(Material.FOLLOW_UP, followUp.council());
    return answer(followUp);
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "raiseFollowUp",
      summary = "Raise a follow-up",
      description =
          "Enters what is to come back. Without a point it is told to agenda-service at once; with one"
              + " it waits until the decision on the point is confirmed. With a trigger it waits until"
              + " that happens, such as a changed landstal. Agenda-service puts it on"
              + " the backlog for the meeting that takes it up, also one that is created later. The"
              + " sheet offers the days that the point's text names. Send an Idempotency-Key to"
              + " repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The follow-up",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  @APIResponse(responseCode = "409", description = "`sheet-withdrawn`")
  public Response raise(@NotNull @Valid Raise command) {
    LineView item = item(command.itemId());
    SheetSummary sheet = sheets.find(item.meetingId()).orElseThrow();
    caller.requireCouncil(sheet.council());
    if (sheet.state() == SheetState.WITHDRAWN) {
      throw new ProblemException(
          DecisionProblems.SHEET_WITHDRAWN,
          "The meeting was cancelled; what was on its agenda is on the backlog already.");
    }
    Optional<DecisionView> point =
        Optional.ofNullable(command.pointId()).map(id -> point(id, item));
    Origin origin =
        new Origin(item.meetingId(), sheet.date(), item.lineId(), item.number(), command.pointId());
    FollowUp followUp =
        new FollowUp(sheet.council(), origin, item.closed(), command.title().strip());
    followUp.write(
        command.title().strip(),
        command.text(),
        returns.checked(sheet.council(), origin, command.returnOn(), command.returnMeetingId()),
        command.trigger());
    fireIfHappened(followUp);
    if (point.map(p -> p.state() == PointState.CONFIRMED).orElse(true)) {
      followUp.raise();
    }
    followUps.persist(followUp);
    changes.record("follow-up.create", followUp, null, FollowUpView.of(followUp));
    return preconditions.created(
        URI.create("/follow-ups/" + followUp.id()),
        followUp.version(),
        FollowUpView.TAG,
        FollowUpView.of(followUp));
  }

  @PUT
  @Path("/{followUpId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "changeFollowUp",
      summary = "Change a follow-up",
      description =
          "Replaces title, text and return. When it has been told, it is told anew. Needs the ETag in"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The follow-up as it is now",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  @APIResponse(responseCode = "409", description = "`already-settled`")
  public Response change(
      @Parameter(description = "Id of the follow-up.", example = FOLLOW_UP) @PathParam("followUpId")
          UUID followUpId,
      @NotNull @Valid Change command) {
    FollowUp followUp = writable(followUpId);
    preconditions.require(followUp.version());
    FollowUpView before = FollowUpView.of(followUp);
    followUp.write(
        command.title().strip(),
        command.text(),
        returns.checked(
            followUp.council(), followUp.origin(), command.returnOn(), command.returnMeetingId()),
        command.trigger());
    fireIfHappened(followUp);
    changes.record("follow-up.change", followUp, before, FollowUpView.of(followUp));
    return answer(followUp);
  }

  @POST
  @Path("/{followUpId}/settlement")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "settleFollowUp",
      summary = "Settle a follow-up",
      description =
          "Says that it is done or no longer needed. A follow-up is settled once, so the call can be"
              + " repeated safely: the second gets a 409.")
  @APIResponse(
      responseCode = "200",
      description = "The settled follow-up",
      content = @Content(schema = @Schema(implementation = FollowUpView.class)))
  @APIResponse(responseCode = "409", description = "`already-settled`")
  public Response settle(
      @Parameter(description = "Id of the follow-up.", example = FOLLOW_UP) @PathParam("followUpId")
          UUID followUpId,
      @NotNull @Valid Settle command) {
    FollowUp followUp = writable(followUpId);
    FollowUpView before = FollowUpView.of(followUp);
    followUp.settle(command.settledOn(), command.note(), clock);
    changes.record("follow-up.settle", followUp, before, FollowUpView.of(followUp));
    return answer(followUp);
  }

  private void fireIfHappened(FollowUp followUp) {
    Trigger trigger = followUp.trigger();
    if (trigger != null) {
      landstal
          .since(followUp.council(), trigger.quotaYear(), followUp.origin().meetingDate())
          .ifPresent(followUp::fire);
    }
  }

  private Response answer(FollowUp followUp) {
    return preconditions.ok(followUp.version(), FollowUpView.TAG, FollowUpView.of(followUp));
  }

  private FollowUp writable(UUID followUpId) {
    FollowUp followUp = known(followUpId);
    caller.requireCouncil(followUp.council());
    return followUp;
  }

  private FollowUp known(UUID followUpId) {
    return followUps
        .findByIdOptional(followUpId)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND, "There is no follow-up %s.".formatted(followUpId)));
  }

  private LineView item(UUID itemId) {
    return sheets
        .line(itemId)
        .filter(line -> line.kind() == LineKind.ITEM)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_INPUT,
                        "There is no item %s on any sheet. Take the id from a line of kind ITEM."
                            .formatted(itemId))
                    .at("/itemId", "is no item of a released agenda"));
  }

  private DecisionView point(UUID pointId, LineView item) {
    return decisions
        .findLocked(pointId)
        .filter(point -> point.itemId().equals(item.lineId()))
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_INPUT,
                        "Item %s has no point %s. Take the id from the sheet."
                            .formatted(item.number(), pointId))
                    .at("/pointId", "is no point of the item"));
  }
}

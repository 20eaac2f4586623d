package dk.kkr.decision.sheets;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.Decisions;
import dk.kkr.decision.sheets.SheetCommands.ConfirmSheet;
import dk.kkr.decision.sheets.SheetCommands.WriteLine;
import dk.kkr.decision.visibility.Material;
import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.change.Changes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sheets on which a meeting's decisions are written down. */
@Path("/sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Sheets",
    description =
        "A sheet comes with the first release of an agenda and follows every later version without"
            + " losing what was recorded. For the council's own circle.")
class SheetResource {

  private static final String MEETING = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101";
  private static final String LINE = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201";

  private final Sheets sheets;
  private final SheetLines lines;
  private final Decisions decisions;
  private final Changes changes;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;

  SheetResource(
      Sheets sheets,
      SheetLines lines,
      Decisions decisions,
      Changes changes,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller) {
    this.sheets = sheets;
    this.lines = lines;
    this.decisions = decisions;
    this.changes = changes;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Operation(
      operationId = "listSheets",
      summary = "List decision sheets",
      description = "Sheets of the caller's councils, newest meeting first, without their lines.")
  public Page<SheetSummary> list(
      @Parameter(description = "Key of one of the caller's councils.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(description = "Only in this state.", example = "OPEN") @QueryParam("state")
          @Nullable SheetState state,
      @BeanParam PageRequest page) {
    List<Sheet> found = sheets.page(visibility.circles(council), state, page);
    return Page.of(found, page, Sheets::cursor, SheetSummary::of);
  }

  @GET
  @Path("/{meetingId}")
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Versioned
  @Operation(
      operationId = "getSheet",
      summary = "Read a decision sheet",
      description =
          "A line for every section and item with its minutes text, and every point with its decision"
              + " and the days its text names. Each line and decision carries its own `etag` for"
              + " changes.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(schema = @Schema(implementation = SheetView.class)))
  public Response get(
      @Parameter(description = "Id of the meeting.", example = MEETING) @PathParam("meetingId")
          UUID meetingId) {
    Sheet sheet = readable(meetingId);
    List<SheetLine> all = lines.ofMeeting(meetingId);
    List<DecisionView> points = decisions.ofMeeting(meetingId);
    SheetView view =
        SheetView.of(SheetSummary.of(sheet), all.stream().map(LineView::of).toList(), points);
    // Versions only grow and nothing ever leaves a sheet, so their sum tells every state apart.
    long version =
        sheet.version()
            + all.stream().mapToLong(SheetLine::version).sum()
            + points.stream().mapToLong(DecisionView::version).sum();
    return preconditions.ok(version, "sheet", view);
  }

  @GET
  @Path("/{meetingId}/lines/{lineId}")
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Versioned
  @Operation(
      operationId = "getSheetLine",
      summary = "Read a line of a sheet",
      description = "A section or item with its minutes text; the ETag is needed to change it.")
  @APIResponse(
      responseCode = "200",
      description = "The line",
      content = @Content(schema = @Schema(implementation = LineView.class)))
  public Response line(
      @Parameter(description = "Id of the meeting.", example = MEETING) @PathParam("meetingId")
          UUID meetingId,
      @Parameter(description = "Id of the section or item.", example = LINE) @PathParam("lineId")
          UUID lineId) {
    readable(meetingId);
    SheetLine line = known(meetingId, lineId);
    return preconditions.ok(line.version(), LineView.TAG, LineView.of(line));
  }

  @PUT
  @Path("/{meetingId}/lines/{lineId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "writeSheetLine",
      summary = "Write the minutes text of a section or item",
      description =
          "Replaces the text; an empty one removes it. Every section and item has one, also without a"
              + " point. Needs the ETag of the line in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The line as it is now",
      content = @Content(schema = @Schema(implementation = LineView.class)))
  @APIResponse(responseCode = "409", description = "`sheet-withdrawn` or `minutes-approved`")
  public Response write(
      @Parameter(description = "Id of the meeting.", example = MEETING) @PathParam("meetingId")
          UUID meetingId,
      @Parameter(description = "Id of the section or item.", example = LINE) @PathParam("lineId")
          UUID lineId,
      @NotNull @Valid WriteLine command) {
    Sheet sheet = writable(meetingId);
    SheetLine line = known(meetingId, lineId);
    preconditions.require(line.version());
    requireOpen(sheet);
    LineView before = LineView.of(line);
    line.write(command.text());
    changes.record("line.write", line, before, LineView.of(line));
    return preconditions.ok(line.version(), LineView.TAG, LineView.of(line));
  }

  @POST
  @Path("/{meetingId}/confirmation")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "confirmSheet",
      summary = "Confirm all that is recorded",
      description =
          "Confirms every recorded outcome of the meeting with the same day. Points without an outcome"
              + " are left alone; recorded ones that cannot be confirmed are reported with the"
              + " reason. May be repeated: what is confirmed stays so.")
  @APIResponse(
      responseCode = "200",
      description = "What was confirmed, and what could not be",
      content = @Content(schema = @Schema(implementation = Decisions.Confirmation.class)))
  @APIResponse(responseCode = "409", description = "`sheet-withdrawn`")
  public Decisions.Confirmation confirm(
      @Parameter(description = "Id of the meeting.", example = MEETING) @PathParam("meetingId")
          UUID meetingId,
      @NotNull @Valid ConfirmSheet command) {
    requireOpen(writable(meetingId));
    return decisions.confirmRecorded(meetingId, command.decidedOn());
  }

  private Sheet readable(UUID meetingId) {
    Sheet sheet = known(meetingId);
    visibility.require(Material.SHEET, sheet.council());
    return sheet;
  }

  private Sheet writable(UUID meetingId) {
    Sheet sheet = known(meetingId);
    caller.requireCouncil(sheet.council());
    return sheet;
  }

  private Sheet known(UUID meetingId) {
    return sheets
        .findByIdOptional(meetingId)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no sheet of a meeting %s. It comes with the first release of the meeting's agenda."
                        .formatted(meetingId)));
  }

  private SheetLine known(UUID meetingId, UUID lineId) {
    return lines
        .findByIdOptional(lineId)
        .filter(line -> line.meetingId().equals(meetingId))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "The sheet of meeting %s has no line %s. Read the sheet: every section and item has one."
                        .formatted(meetingId, lineId)));
  }

  private static void requireOpen(Sheet sheet) {
    if (sheet.state() == SheetState.WITHDRAWN) {
      throw new ProblemException(
          DecisionProblems.SHEET_WITHDRAWN,
          "The meeting was cancelled and its sheet withdrawn: %s. Write at the meeting that takes the items up."
              .formatted(sheet.withdrawnReason()));
    }
  }
}

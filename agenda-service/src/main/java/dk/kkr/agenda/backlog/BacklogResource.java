package dk.kkr.agenda.backlog;

import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.http.Cursor;
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
import jakarta.validation.constraints.Pattern;
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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The backlog over HTTP, for the council only. */
@Path("/backlog")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Backlog",
    description = "What has to come onto a later agenda: follow-ups, approvals, returned items.")
class BacklogResource {

  private static final String TAG = "entry";

  private final BacklogEntries entries;
  private final Backlog backlog;
  private final Placing placing;
  private final Calendar calendar;
  private final Councils councils;
  private final Caller caller;
  private final Preconditions preconditions;
  private final Clock clock;

  BacklogResource(
      BacklogEntries entries,
      Backlog backlog,
      Placing placing,
      Calendar calendar,
      Councils councils,
      Caller caller,
      Preconditions preconditions,
      Clock clock) {
    this.entries = entries;
    this.backlog = backlog;
    this.placing = placing;
    this.calendar = calendar;
    this.councils = councils;
    this.caller = caller;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Operation(
      operationId = "listBacklog",
      summary = "List the backlog",
      description =
          "Entries of the councils that the token names, by the day from which they can be taken"
              + " up, those of one day as they came up.")
  @APIResponse(responseCode = "200", description = "A page of entries.")
  public Page<BacklogView> list(
      @Parameter(
              description = "Only entries of this council; all that the token names when left out.",
              example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @Parameter(description = "Only entries in this state.", example = "OPEN") @QueryParam("state")
          BacklogItem.@Nullable State state,
      @Parameter(
              description = "Only entries that wait for this meeting or stand on its agenda.",
              example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
          @QueryParam("meeting")
          @Nullable UUID meeting,
      @BeanParam PageRequest page) {
    if (council != null) {
      councils.requireParameter(council, "council");
      caller.requireCouncil(council);
    }
    Set<String> which = council == null ? caller.councils() : Set.of(council);
    return Page.of(
        entries.page(new BacklogEntries.Filter(which, state, meeting), page.after(), page.fetch()),
        page,
        entry -> Cursor.of(entry.notBefore(), entry.createdAt(), entry.id()),
        BacklogItem::view);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "addBacklogEntry",
      summary = "Add an entry to the backlog",
      description =
          "Adds a provisional item by hand. It waits for the meeting named, or for the first one on"
              + " or after its day, also one that is created later.")
  @APIResponse(
      responseCode = "201",
      description = "The entry, with the meeting it waits for.",
      content = @Content(schema = @Schema(implementation = BacklogView.class)))
  public Response add(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = BacklogCommands.Add.class),
                      examples = @ExampleObject(name = "example", value = BacklogCommands.EXAMPLE)))
          @Valid BacklogCommands.Add command) {
    councils.require(command.council(), "/council");
    caller.requireCouncil(command.council());
    requireMeeting(command);
    BacklogItem entry =
        backlog.addByHand(command.council(), command.proposal(LocalDate.now(clock)));
    return preconditions.created(
        URI.create("/backlog/" + entry.id()), entry.version(), TAG, entry.view());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Versioned
  @Operation(
      operationId = "getBacklogEntry",
      summary = "Read an entry of the backlog",
      description = "The entry with its origin; the ETag is needed to place or dismiss it.")
  @APIResponse(
      responseCode = "200",
      description = "The entry.",
      content = @Content(schema = @Schema(implementation = BacklogView.class)))
  public Response get(
      @Parameter(description = "The entry.", example = "6f8092a3-7e90-4b1c-9d3e-4f5061728394")
          @PathParam("id")
          UUID id) {
    return ok(mine(id));
  }

  @POST
  @Path("/{id}/placement")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "placeBacklogEntry",
      summary = "Put an entry onto an agenda",
      description =
          "Makes the entry an item at the end of a section, with its text and points, or with the"
              + " whole content of the item of a cancelled meeting. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The entry with the item it has become.",
      content = @Content(schema = @Schema(implementation = BacklogView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`entry-not-open`: placed, dismissed or settled. `meeting-not-open`: closed or cancelled.")
  public Response place(
      @Parameter(description = "The entry.", example = "6f8092a3-7e90-4b1c-9d3e-4f5061728394")
          @PathParam("id")
          UUID id,
      @Valid BacklogCommands.Place command) {
    BacklogItem entry = mine(id);
    preconditions.require(entry.version());
    calendar.lock(entry.council());
    entry.requireOpen();
    placing.place(entry, target(entry, command.meetingId()), command.sectionId());
    return ok(entry);
  }

  @POST
  @Path("/{id}/dismissal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "dismissBacklogEntry",
      summary = "Dismiss an entry of the backlog",
      description = "States that the entry does not come onto an agenda. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The dismissed entry.",
      content = @Content(schema = @Schema(implementation = BacklogView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`entry-not-open`: placed, dismissed or settled.")
  public Response dismiss(
      @Parameter(description = "The entry.", example = "6f8092a3-7e90-4b1c-9d3e-4f5061728394")
          @PathParam("id")
          UUID id,
      @Valid BacklogCommands.Dismiss command) {
    BacklogItem entry = mine(id);
    preconditions.require(entry.version());
    backlog.change("backlog.dismiss", entry, each -> each.dismiss(command.reason(), backlog.now()));
    return ok(entry);
  }

  private Meeting target(BacklogItem entry, @Nullable UUID named) {
    UUID meetingId = named == null ? entry.meetingId() : named;
    if (meetingId == null) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The entry waits for no meeting yet. Name one, or create a meeting of %s on or after %s."
                  .formatted(entry.council(), entry.notBefore()))
          .at("/meetingId", "is required while the entry waits for no meeting");
    }
    Meeting meeting =
        calendar
            .find(meetingId)
            .filter(each -> each.council().equals(entry.council()))
            .orElseThrow(() -> foreign(entry.council(), "/meetingId"));
    return calendar.getAlone(meeting.id());
  }

  private void requireMeeting(BacklogCommands.Add command) {
    UUID meetingId = command.requestedMeetingId();
    if (meetingId != null
        && calendar.find(meetingId).filter(m -> m.council().equals(command.council())).isEmpty()) {
      throw foreign(command.council(), "/requestedMeetingId");
    }
  }

  private static ProblemException foreign(String council, String pointer) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "%s has no such meeting. GET /meetings?council=%s lists its meetings."
                .formatted(council, council))
        .at(pointer, "must be a meeting of the council");
  }

  private BacklogItem mine(UUID id) {
    BacklogItem entry =
        entries
            .findByIdOptional(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.NOT_FOUND,
                        "There is no entry %s. GET /backlog lists the backlog.".formatted(id)));
    caller.requireCouncil(entry.council());
    return entry;
  }

  private Response ok(BacklogItem entry) {
    return preconditions.ok(entry.version(), TAG, entry.view());
  }
}

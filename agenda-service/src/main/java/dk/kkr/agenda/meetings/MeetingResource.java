package dk.kkr.agenda.meetings;

import dk.kkr.agenda.reference.Councils;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Meetings over HTTP. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Meetings of councils and how they come and go.")
class MeetingResource {

  private final Calendar calendar;
  private final Councils councils;
  private final Caller caller;
  private final Preconditions preconditions;

  MeetingResource(
      Calendar calendar, Councils councils, Caller caller, Preconditions preconditions) {
    this.calendar = calendar;
    this.councils = councils;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "createMeeting",
      summary = "Create a meeting",
      description =
          "Creates a meeting in draft, with sections if given. Entries of the backlog that wait for"
              + " this day are assigned to it. A council has one meeting a day; a second one is"
              + " refused with a link to the first.")
  @APIResponse(
      responseCode = "201",
      description = "The meeting, with its place in Location and its version in ETag.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`meeting-exists`: the council has a meeting on this day; `existing` leads to it.")
  public Response create(@Valid MeetingCommands.Create command) {
    councils.require(command.council(), "/council");
    caller.requireCouncil(command.council());
    MeetingCommands.check(command.plan());
    Meeting meeting = calendar.schedule(command.council(), command.plan(), command.outline());
    Reader reader = Reader.SECRETARIAT;
    return preconditions.created(
        URI.create("/meetings/" + meeting.id()),
        meeting.version(),
        tag(reader),
        MeetingView.of(meeting, reader));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getMeeting",
      summary = "Read a meeting",
      description =
          "The meeting without its agenda. The secretariat of the council also sees the sections of"
              + " the working copy; the ETag is needed for every change.")
  @APIResponse(
      responseCode = "200",
      description = "The meeting.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  public Response get(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    return ok(calendar.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "replanMeeting",
      summary = "Change the plan of a meeting",
      description =
          "Replaces day, time, place and the rest of the plan. Moving a meeting moves what waits for"
              + " it. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The meeting in its new version.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`meeting-exists`: the day is taken. `meeting-not-open`: held or cancelled."
              + " `decisions-stand`: confirmed decisions of the meeting stand, so it is not moved to"
              + " another day.")
  @APIResponse(
      responseCode = "422",
      description =
          "`invalid-input`: the council did not exist on the day, or a meeting whose agenda is kept"
              + " here is made a stub.")
  public Response replan(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Valid MeetingCommands.Replan command) {
    Meeting meeting = mine(id);
    MeetingCommands.check(command.plan());
    calendar.replan(meeting, command.plan());
    return ok(meeting);
  }

  @POST
  @Path("/{id}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "cancelMeeting",
      summary = "Call a meeting off",
      description =
          "The meeting stays readable as cancelled, its day is free again, and its items return to"
              + " the backlog unless itemsToBacklog is false; entries of the backlog that had become"
              + " items are open again in any case. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The cancelled meeting.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`meeting-not-open`: held or cancelled already. `decisions-stand`: confirmed decisions of"
              + " the meeting stand.")
  public Response cancel(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Valid MeetingCommands.Cancel command) {
    Meeting meeting = mine(id);
    calendar.cancel(meeting, command.reason(), command.itemsReturn());
    return ok(meeting);
  }

  @POST
  @Path("/{id}/holding")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "holdMeeting",
      summary = "State that a meeting has been held",
      description =
          "From its day on. The meeting can then no longer be moved or called off. Its agenda can still be corrected"
              + " to what was held, as a new version, until its minutes are approved. Publishing the"
              + " minutes states the same. Needs If-Match and no body.")
  @APIResponse(
      responseCode = "200",
      description = "The held meeting.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`meeting-not-open`: held or cancelled already, no agenda is released yet, or its day has"
              + " not come.")
  public Response hold(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    Meeting meeting = mine(id);
    calendar.hold(meeting);
    return ok(meeting);
  }

  private Meeting mine(UUID id) {
    Meeting meeting = calendar.get(id);
    caller.requireCouncil(meeting.council());
    preconditions.require(meeting.version());
    return meeting;
  }

  private Response ok(Meeting meeting) {
    Reader reader = Reader.of(caller, meeting.council());
    return preconditions.ok(meeting.version(), tag(reader), MeetingView.of(meeting, reader));
  }

  private static String tag(Reader reader) {
    return "meeting-" + reader.tag();
  }
}

package dk.kkr.agenda.items;

import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Caller;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Renumbering agendas over HTTP. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class RenumberingResource {

  private final Numbering numbering;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;

  RenumberingResource(
      Numbering numbering, Calendar calendar, Caller caller, Preconditions preconditions) {
    this.numbering = numbering;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** How to renumber. */
  @Schema(name = "RenumberingOrder", description = "How to renumber.")
  record Renumber(
      @Nullable @Schema(
              description = "True to see what would change, and change nothing.",
              examples = "true")
          Boolean dryRun) {}

  @POST
  @Path("/{id}/renumbering")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "renumberAgenda",
      summary = "Renumber the agenda",
      description =
          "Numbers the sections of the working copy 1, 2, 3 and their items 1.1, 1.2 in the order in"
              + " which they stand. Markers in texts follow their items; numbers that texts write"
              + " stay, and those that lead elsewhere afterwards are listed. Needs If-Match with the"
              + " version of the meeting.")
  @APIResponse(
      responseCode = "200",
      description = "What changed; with dryRun what would change.",
      content = @Content(schema = @Schema(implementation = RenumberingView.class)))
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  public Response renumber(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @RequestBody(description = "How to renumber; may be left out.", required = false)
          @Nullable @Valid Renumber command) {
    Meeting meeting = calendar.getAlone(id);
    caller.requireCouncil(meeting.council());
    preconditions.require(meeting.version());
    boolean dryRun = command != null && Boolean.TRUE.equals(command.dryRun());
    RenumberingView view = numbering.renumber(meeting, dryRun);
    return preconditions.ok(meeting.version(), "renumbering", view);
  }
}

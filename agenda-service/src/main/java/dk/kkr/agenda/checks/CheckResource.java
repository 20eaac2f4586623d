package dk.kkr.agenda.checks;

import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

/** Checks over HTTP. */
@Path("/meetings/{id}/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda", description = "Writing an agenda: sections and items of the working copy.")
class CheckResource {

  private final Checking checking;
  private final Calendar calendar;
  private final AgendaItems items;
  private final Caller caller;

  CheckResource(Checking checking, Calendar calendar, AgendaItems items, Caller caller) {
    this.checking = checking;
    this.calendar = calendar;
    this.items = items;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "checkAgenda",
      summary = "Check the working copy",
      description =
          "What is wrong or doubtful on the working copy as it is now: sums, references, years, days,"
              + " attachments, requests and names. Each finding has a stable code, a severity, its"
              + " place and a text in Danish. Findings of severity ERROR keep the agenda from being"
              + " released until they are mended, or somebody answers for them with a reason.")
  @APIResponse(
      responseCode = "200",
      description = "The findings; none when nothing was found.",
      content = @Content(schema = @Schema(implementation = ChecksView.class)))
  public Response check(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    Meeting meeting = calendar.get(id);
    caller.requireCouncil(meeting.council());
    CheckResult result = checking.check(meeting, items.on(meeting));
    return Response.ok(ChecksView.of(meeting, checking.latestDispatch(meeting), result))
        .header("Cache-Control", "no-store")
        .build();
  }
}

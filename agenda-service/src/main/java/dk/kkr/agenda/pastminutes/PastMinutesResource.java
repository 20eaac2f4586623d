package dk.kkr.agenda.pastminutes;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** Minutes of the past over HTTP, for the secretariat; all others read them with the agenda. */
@Path("/meetings/{id}/past-minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class PastMinutesResource {

  private static final String TAG = "past-minutes";

  private final PastRecords records;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;

  PastMinutesResource(
      PastRecords records, Calendar calendar, Caller caller, Preconditions preconditions) {
    this.records = records;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** The record with everything in it. */
  @Schema(
      name = "PastMinutesRecord",
      description = "Minutes that were read from a file, with everything they say.")
  record Whole(
      @Schema(description = "The record.") PastMinutesView minutes,
      @Schema(description = "What they say of items and sections, in the order of the file.")
          List<PastDecision> decisions) {}

  /** What is said about a publication. */
  @Schema(name = "PastMinutesPublication", description = "What is said about the publication.")
  record Publication(
      @Nullable @Size(min = 1, max = Limits.LINE) @Schema(
              description = "Why something that looks like a person number may stand in them.",
              examples = "Journalnumre, ingen personnumre")
          String personNumbersReason) {}

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Operation(
      operationId = "getPastMinutes",
      summary = "Read minutes from a file",
      description =
          "The whole record for the secretariat of the council, also what found no place on the"
              + " agenda. All others read published minutes with the agenda.")
  @APIResponse(
      responseCode = "200",
      description = "The record.",
      content = @Content(schema = @Schema(implementation = Whole.class)))
  public Response get(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    caller.requireCouncil(calendar.get(id).council());
    return ok(records.get(id));
  }

  @POST
  @Path("/publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "publishPastMinutes",
      summary = "Let everybody read minutes from a file",
      description =
          "From now on everybody reads them with the released agenda, except of closed items. The"
              + " agenda has to be released first. Refused while something looks like a person"
              + " number, unless a reason is given. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The published record.",
      content = @Content(schema = @Schema(implementation = Whole.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`past-minutes-not-ready`: no agenda is released, they are public already, or something"
              + " looks like a person number.")
  public Response publish(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Valid Publication command) {
    Meeting meeting = calendar.getSteady(id);
    PastMinutes minutes = mine(meeting);
    if (meeting.agendaVersion() == 0) {
      throw new ProblemException(
          AgendaProblems.PAST_MINUTES_NOT_READY,
          "The agenda of the meeting is not released, and minutes are read with it. Close what is not for the public, POST /meetings/%s/release, then publish the minutes."
              .formatted(id));
    }
    records.publish(minutes, command.personNumbersReason());
    return ok(minutes);
  }

  @DELETE
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "deletePastMinutes",
      summary = "Take minutes from a file away",
      description =
          "The record goes, so that another file can be taken in; the meeting and its agenda stay."
              + " Needs If-Match.")
  @APIResponse(responseCode = "204", description = "They are gone.")
  public Response delete(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    records.delete(mine(calendar.getSteady(id)));
    return Response.noContent().build();
  }

  private PastMinutes mine(Meeting meeting) {
    caller.requireCouncil(meeting.council());
    PastMinutes minutes = records.get(meeting.id());
    preconditions.require(minutes.version());
    return minutes;
  }

  private Response ok(PastMinutes minutes) {
    return preconditions.ok(minutes.version(), TAG, new Whole(minutes.full(), minutes.decisions()));
  }
}

package dk.kkr.agenda.meetings;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Sections of the working copy over HTTP. They belong to the meeting and share its version. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda", description = "Writing an agenda: sections and items of the working copy.")
class SectionResource {

  private final Calendar calendar;
  private final SectionUse use;
  private final Caller caller;
  private final Preconditions preconditions;

  SectionResource(Calendar calendar, SectionUse use, Caller caller, Preconditions preconditions) {
    this.calendar = calendar;
    this.use = use;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/{id}/sections")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Versioned
  @Operation(
      operationId = "addSection",
      summary = "Add a section to the agenda",
      description =
          "Adds an empty section to the working copy. Needs If-Match with the version of the"
              + " meeting, and gives its next version.")
  @APIResponse(
      responseCode = "201",
      description = "The meeting with the section.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`meeting-not-open`: closed, cancelled, or a stub without an agenda.")
  public Response add(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Valid MeetingCommands.PutSection command) {
    Meeting meeting = mine(id);
    Section section = new Section(UUID.randomUUID(), command.number(), command.title());
    calendar.arrange(meeting, meeting.outline().with(section, command.position()));
    return preconditions.created(
        URI.create("/meetings/%s/sections/%s".formatted(id, section.id())),
        meeting.version(),
        tag(),
        view(meeting));
  }

  @PUT
  @Path("/{id}/sections/{sectionId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "putSection",
      summary = "Rename or move a section",
      description =
          "Replaces number and title and, with a position, moves the section; its items follow."
              + " Needs If-Match with the version of the meeting.")
  @APIResponse(
      responseCode = "200",
      description = "The meeting with the section.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`meeting-not-open`: closed, cancelled, or a stub without an agenda.")
  public Response put(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Parameter(description = "The section.", example = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
          @PathParam("sectionId")
          UUID sectionId,
      @Valid MeetingCommands.PutSection command) {
    Meeting meeting = mine(id);
    requireSection(meeting, sectionId);
    Section section = new Section(sectionId, command.number(), command.title());
    calendar.arrange(meeting, meeting.outline().edited(section, command.position()));
    return preconditions.ok(meeting.version(), tag(), view(meeting));
  }

  @DELETE
  @Path("/{id}/sections/{sectionId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "removeSection",
      summary = "Remove an empty section",
      description =
          "Removes a section without items from the working copy; released versions keep it. Needs"
              + " If-Match with the version of the meeting.")
  @APIResponse(
      responseCode = "200",
      description = "The meeting without the section.",
      content = @Content(schema = @Schema(implementation = MeetingView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`section-not-empty`: items stand in it. `meeting-not-open`: closed or cancelled.")
  public Response remove(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Parameter(description = "The section.", example = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
          @PathParam("sectionId")
          UUID sectionId) {
    Meeting meeting = mine(id);
    requireSection(meeting, sectionId);
    long items = use.itemsIn(id, sectionId);
    if (items > 0) {
      throw new ProblemException(
          AgendaProblems.SECTION_NOT_EMPTY,
          "%d items stand in this section. Move or remove them first.".formatted(items));
    }
    calendar.arrange(meeting, meeting.outline().without(sectionId));
    return preconditions.ok(meeting.version(), tag(), view(meeting));
  }

  // Alone: an item must not come into a section that is being removed.
  private Meeting mine(UUID id) {
    Meeting meeting = calendar.getAlone(id);
    caller.requireCouncil(meeting.council());
    preconditions.require(meeting.version());
    return meeting;
  }

  private static void requireSection(Meeting meeting, UUID sectionId) {
    if (meeting.outline().find(sectionId).isEmpty()) {
      throw new ProblemException(
          Problems.NOT_FOUND,
          "This meeting has no section %s. GET /meetings/%s shows its sections."
              .formatted(sectionId, meeting.id()));
    }
  }

  private static MeetingView view(Meeting meeting) {
    return MeetingView.of(meeting, Reader.SECRETARIAT);
  }

  private static String tag() {
    return "meeting-" + Reader.SECRETARIAT.tag();
  }
}

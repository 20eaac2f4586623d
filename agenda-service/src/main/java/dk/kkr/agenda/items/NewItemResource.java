package dk.kkr.agenda.items;

import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Preconditions;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New items over HTTP, under their meeting. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda", description = "Writing an agenda: sections and items of the working copy.")
class NewItemResource {

  private final AgendaItems items;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;

  NewItemResource(
      AgendaItems items, Calendar calendar, Caller caller, Preconditions preconditions) {
    this.items = items;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/{id}/items")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "createItem",
      summary = "Add an item to the agenda",
      description =
          "Adds an item to the working copy, also after a release: the next release makes a new"
              + " version of it. Points and attachments get ids that they keep.")
  @APIResponse(
      responseCode = "201",
      description = "The item, with its place in Location and its version in ETag.",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`meeting-not-open`: closed, cancelled, or a stub without an agenda.")
  public Response create(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = ItemCommands.Write.class),
                      examples = @ExampleObject(name = "example", value = ItemExamples.NEW)))
          @Valid ItemCommands.Write command) {
    Meeting meeting = calendar.getAlone(id);
    caller.requireCouncil(meeting.council());
    Item item =
        items.add(
            meeting,
            command.sectionId(),
            command.orderKey(),
            command.number(),
            command.content(),
            "item.create");
    return preconditions.created(
        URI.create("/items/" + item.id()),
        item.version(),
        ItemTag.written(),
        ItemView.written(item));
  }
}

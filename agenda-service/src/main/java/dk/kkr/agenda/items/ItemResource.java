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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing items over HTTP. Reading them is a matter of versions. */
@Path("/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda", description = "Writing an agenda: sections and items of the working copy.")
class ItemResource {

  private final AgendaItems items;
  private final ItemVisibility visibility;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;

  ItemResource(
      AgendaItems items,
      ItemVisibility visibility,
      Calendar calendar,
      Caller caller,
      Preconditions preconditions) {
    this.items = items;
    this.visibility = visibility;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "putItem",
      summary = "Change an item",
      description =
          "Replaces the item on the working copy; released versions stay as they are, except that"
              + " what is closed now is closed in all of them at once. A point or"
              + " attachment that is sent with its id keeps it; one without gets a new one; one that"
              + " is left out is gone from the working copy. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The item in its new version.",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  public Response write(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
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
    Item item = items.get(id);
    // Alone where the meeting may have to tell others of it.
    Meeting meeting =
        item.visibility().equals(command.visibility())
            ? calendar.getSteady(item.meetingId())
            : calendar.getAlone(item.meetingId());
    requireMine(meeting, item);
    items.write(
        meeting,
        item,
        command.sectionId(),
        command.orderKey(),
        command.number(),
        command.content());
    return preconditions.ok(item.version(), ItemTag.written(), ItemView.written(item));
  }

  @PUT
  @Path("/{id}/visibility")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "putItemVisibility",
      summary = "Close or open an item",
      description =
          "Closes the item to the public, or opens it, in every version of the agenda at once, and"
              + " tells the other services; nothing else of it changes. Works in every state of the"
              + " meeting, also when it is closed or cancelled, and for an item that was taken off"
              + " the working copy. Needs If-Match with the version of the item.")
  @APIResponse(
      responseCode = "200",
      description = "The item in its new version.",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  public Response show(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id,
      @Valid ItemCommands.Show command) {
    Item item = items.getEver(id);
    Meeting meeting = calendar.getAlone(item.meetingId());
    requireMine(meeting, item);
    visibility.show(meeting, item, command.visibility());
    return preconditions.ok(item.version(), ItemTag.written(), ItemView.written(item));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "removeItem",
      summary = "Take an item off the agenda",
      description =
          "Takes the item off the working copy; released versions keep it. An entry of the backlog"
              + " that it came from is open again. Needs If-Match.")
  @APIResponse(responseCode = "204", description = "It is off the working copy.")
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  public Response remove(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id) {
    Item item = items.get(id);
    Meeting meeting = calendar.getSteady(item.meetingId());
    requireMine(meeting, item);
    items.remove(meeting, item);
    return Response.noContent().build();
  }

  private void requireMine(Meeting meeting, Item item) {
    caller.requireCouncil(meeting.council());
    preconditions.require(item.version());
  }
}

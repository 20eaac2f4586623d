package dk.kkr.agenda.items;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Moving items over HTTP. */
@Path("/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class ItemMoveResource {

  private final AgendaItems items;
  private final Numbering numbering;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;

  ItemMoveResource(
      AgendaItems items,
      Numbering numbering,
      Calendar calendar,
      Caller caller,
      Preconditions preconditions) {
    this.items = items;
    this.numbering = numbering;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** Where an item shall stand. */
  @Schema(name = "ItemMove", description = "Where an item shall stand.")
  record Move(
      @NotNull @Schema(
              description = "A section of the same meeting.",
              examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
          UUID sectionId,
      @Nullable @Min(1) @Max(Limits.ITEMS) @Schema(
              description = "Place in the section, counted from 1; the last when left out.",
              examples = "1")
          Integer position) {}

  @POST
  @Path("/{id}/move")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "moveItem",
      summary = "Move an item",
      description =
          "Moves the item on the working copy within its section or to another one of the same"
              + " meeting. Every item keeps its number until the agenda is renumbered. Needs If-Match"
              + " with the version of the item.")
  @APIResponse(
      responseCode = "200",
      description = "The item where it stands now.",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  @APIResponse(responseCode = "422", description = "`invalid-input`: no section of this meeting.")
  public Response move(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id,
      @Valid Move command) {
    Item item = items.get(id);
    Meeting meeting = calendar.getAlone(item.meetingId());
    caller.requireCouncil(meeting.council());
    preconditions.require(item.version());
    numbering.move(meeting, item, command.sectionId(), command.position());
    return preconditions.ok(item.version(), ItemTag.written(), ItemView.written(item));
  }
}

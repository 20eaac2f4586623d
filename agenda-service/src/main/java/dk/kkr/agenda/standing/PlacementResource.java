package dk.kkr.agenda.standing;

import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting standing items on agendas over HTTP. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class PlacementResource {

  private final StandingPlacing placing;
  private final Calendar calendar;
  private final Caller caller;

  PlacementResource(StandingPlacing placing, Calendar calendar, Caller caller) {
    this.placing = placing;
    this.calendar = calendar;
    this.caller = caller;
  }

  /** An item that was placed. */
  @Schema(name = "PlacedItem", description = "A standing item that came onto the agenda.")
  record PlacedItem(
      @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID itemId,
      @Schema(description = "Its number.", examples = "1.2") String number,
      @Schema(
              description = "Its title.",
              examples = "Godkendelse af referat af mødet den 7. februar 2020")
          String title) {}

  /** What was placed. */
  @Schema(name = "PlacedItems", description = "Standing items that came onto the agenda.")
  record PlacedItems(
      @Schema(description = "Those that were not on it yet.") List<PlacedItem> placed) {}

  @POST
  @Path("/{id}/standing-items")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Operation(
      operationId = "placeStandingItems",
      summary = "Put the standing items on an agenda",
      description =
          "Adds what stands on every agenda of the council, with the days of this meeting: approval of"
              + " the minutes names the council's meeting before this one, also one outside the system"
              + " with the link to its minutes, takes the entry that waits for it on the backlog, and"
              + " decides on the minutes when they are published. What stands there already is not"
              + " placed again. Needs no body.")
  @APIResponse(responseCode = "200", description = "What came onto the agenda.")
  @APIResponse(
      responseCode = "409",
      description = "`meeting-not-open`: closed, cancelled, or a stub without an agenda.")
  public PlacedItems place(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    String council = calendar.councilOf(id);
    caller.requireCouncil(council);
    calendar.lock(council);
    Meeting meeting = calendar.getAlone(id);
    return new PlacedItems(placing.place(meeting).stream().map(PlacementResource::placed).toList());
  }

  private static PlacedItem placed(Item item) {
    return new PlacedItem(item.id(), item.place().number(), item.content().title());
  }
}

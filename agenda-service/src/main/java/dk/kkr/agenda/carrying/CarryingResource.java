package dk.kkr.agenda.carrying;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.SeenItems;
import dk.kkr.agenda.versions.SeenItems.Seen;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Carrying items from one body to another over HTTP. */
@Path("/items/{id}/carrying")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class CarryingResource {

  private final CarriedItems carried;
  private final SeenItems seen;
  private final AgendaItems items;
  private final Calendar calendar;
  private final ReferenceData reference;
  private final Caller caller;

  CarryingResource(
      CarriedItems carried,
      SeenItems seen,
      AgendaItems items,
      Calendar calendar,
      ReferenceData reference,
      Caller caller) {
    this.carried = carried;
    this.seen = seen;
    this.items = items;
    this.calendar = calendar;
    this.reference = reference;
    this.caller = caller;
  }

  /** Where an item is carried. */
  @Schema(name = "CarryItem", description = "Where an item is carried.")
  record Carry(
      @NotNull @Schema(
              description = "The meeting, of whatever council.",
              examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
          UUID meetingId,
      @NotNull @Schema(
              description = "A section of that meeting; the item comes last in it.",
              examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c03")
          UUID sectionId) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "carryItem",
      summary = "Carry an item to another meeting",
      description =
          "Copies what the item says, with tables, positions, timetable, points and attachments with"
              + " their files, to the working copy of another meeting, such as from the circle of"
              + " chief executives to the council. Points get ids of their own there. The body it"
              + " comes from is added to its positions, with what it decided on each point as far as"
              + " that is confirmed: CONFIRMED once all its points are decided, EXPECTED before. A"
              + " number that stood for a marker says which agenda it is of. Whoever writes for both councils carries the working copy; whoever"
              + " writes for the second only carries what they may read of the released item.")
  @APIResponse(
      responseCode = "201",
      description = "Where the item comes from and where it went, with the new one in Location.",
      content = @Content(schema = @Schema(implementation = CarriedView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`already-carried`: the item stands on that agenda already; `existing` leads to what it"
              + " became there. `meeting-not-open`: closed, cancelled, or a stub without an agenda.")
  @APIResponse(
      responseCode = "422",
      description = "`invalid-input`: the same meeting, or no section of the other one.")
  public Response carry(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id,
      @Valid Carry command) {
    Seen source = seen(id);
    Meeting target = calendar.getAlone(command.meetingId());
    caller.requireCouncil(target.council());
    if (target.id().equals(source.meeting().id())) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The item stands on the agenda of this meeting. POST /items/%s/move moves it."
                  .formatted(id))
          .at("/meetingId", "must be another meeting");
    }
    requireNew(id, target);
    Item item = items.add(target, command.sectionId(), null, null, content(source), "item.carry");
    carried.persist(new CarriedItem(item.id(), id));
    return Response.created(URI.create("/items/" + item.id())).entity(view(item.id())).build();
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "getCarrying",
      summary = "Where an item comes from and where it went",
      description =
          "The item that it was carried over from and those that it was carried to, as far as the"
              + " caller may read them.")
  @APIResponse(responseCode = "200", description = "The ways of the item.")
  @APIResponse(responseCode = "404", description = "`not-found`: no such item for this caller.")
  public CarriedView get(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id) {
    seen(id);
    return view(id);
  }

  // The caller holds the meeting alone, so that a second click comes after the first.
  private void requireNew(UUID source, Meeting target) {
    carried.from(source).stream()
        .flatMap(each -> items.find(each.becameItem()).stream())
        .filter(item -> item.meetingId().equals(target.id()) && !item.removed())
        .findFirst()
        .ifPresent(
            item -> {
              throw new ProblemException(
                      AgendaProblems.ALREADY_CARRIED,
                      "The item was carried to this meeting before and stands there as %s. Change that one, or take it off the agenda first; nothing was stored."
                          .formatted(item.place().number()))
                  .with("existing", "/items/" + item.id());
            });
  }

  private CarriedView view(UUID id) {
    return new CarriedView(
        id,
        carried.findByIdOptional(id).flatMap(each -> link(each.fromItem())).orElse(null),
        carried.from(id).stream().flatMap(each -> link(each.becameItem()).stream()).toList());
  }

  private Optional<CarriedView.Link> link(UUID itemId) {
    return seen.find(itemId)
        .map(
            found ->
                new CarriedView.Link(
                    itemId,
                    found.meeting().id(),
                    found.meeting().council(),
                    found.meeting().date(),
                    found.number(),
                    found.content().title()));
  }

  private ItemContent content(Seen source) {
    Meeting meeting = source.meeting();
    String body = reference.council(meeting.council()).map(Council::name).orElse(meeting.council());
    List<Position> positions = new ArrayList<>(source.content().positions());
    if (positions.stream().noneMatch(position -> position.body().equals(body))) {
      Position.Status status =
          source.decided() ? Position.Status.CONFIRMED : Position.Status.EXPECTED;
      positions.add(
          new Position(body, meeting.date(), status, null, Decided.in(source.points()), List.of()));
    }
    return source.content().copied().withPositions(positions);
  }

  private Seen seen(UUID id) {
    return seen.find(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no item %s that you may read. GET /meetings/{id}/agenda shows the items of a meeting."
                        .formatted(id)));
  }
}

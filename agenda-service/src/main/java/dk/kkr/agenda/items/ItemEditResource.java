package dk.kkr.agenda.items;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.references.Markers;
import dk.kkr.agenda.references.Mentions;
import dk.kkr.agenda.references.Mentions.Marked;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changing a part of an item over HTTP. */
@Path("/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class ItemEditResource {

  private final AgendaItems items;
  private final ItemPatching patching;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;

  ItemEditResource(
      AgendaItems items,
      ItemPatching patching,
      Calendar calendar,
      Caller caller,
      Preconditions preconditions) {
    this.items = items;
    this.patching = patching;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** Which numbers become markers. */
  @Schema(
      name = "ReferenceToMark",
      description = "Which numbers in the texts of an item become markers, and of which item.")
  record Mark(
      @NotBlank @Size(max = Limits.NUMBER) @Schema(description = "The number as the text writes it.", examples = "3.4")
          String number,
      @Nullable @Schema(
              description =
                  "The item that is meant, of the same agenda; left out, the one that was meant when"
                      + " numbers last changed, or else the one that bears the number.",
              examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID itemId,
      @Nullable @Min(1) @Max(10_000) @Schema(
              description =
                  "Which of several mentions of this number, counted from 1 in printed order; all of"
                      + " them when left out.",
              examples = "1")
          Integer place) {}

  @PATCH
  @Path("/{id}")
  @Consumes({ItemPatching.TYPE, MediaType.APPLICATION_JSON})
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "patchItem",
      summary = "Change parts of an item",
      description =
          "A JSON Patch (RFC 6902) on the item as PUT takes it: add, remove, replace, move, copy or"
              + " test whatever it has, such as /points/0/children/1, /parts/-, /positions/2/status or"
              + " /steps/0. In place of its index a point or an attachment may be named by its id:"
              + " /points/9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301/text. What is copied gets ids"
              + " of its own and an attachment no file. All of it happens or nothing."
              + " Needs If-Match with the version of the item.")
  @APIResponse(
      responseCode = "200",
      description = "The item in its new version.",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  @APIResponse(
      responseCode = "422",
      description =
          "`invalid-input`: a place that is not there, a test that failed, or an item that breaks a"
              + " rule afterwards.")
  public Response patch(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = ItemPatching.TYPE,
                    schema =
                        @Schema(
                            type = SchemaType.ARRAY,
                            implementation = ItemPatching.Change.class),
                    examples = @ExampleObject(name = "example", value = ItemExamples.PATCH)),
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema =
                        @Schema(
                            type = SchemaType.ARRAY,
                            implementation = ItemPatching.Change.class),
                    examples = @ExampleObject(name = "example", value = ItemExamples.PATCH))
              })
          @NotNull @Size(min = 1, max = ItemPatching.MOST) List<ItemPatching.@NotNull @Valid Change> patch) {
    Item item = items.get(id);
    Meeting meeting = mine(item);
    ItemCommands.Write after = patching.apply(ItemCommands.Write.of(item), patch);
    items.write(
        meeting, item, after.sectionId(), after.orderKey(), after.number(), after.content());
    return written(item);
  }

  @POST
  @Path("/{id}/references")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "markReferences",
      summary = "Make numbers in texts follow their item",
      description =
          "Turns a number that the texts of the item write, such as punkt 3.4, into a marker"
              + " ([punkt:id]), which everybody reads as the number that the item bears on the agenda"
              + " in question. In one place or in all. Needs If-Match with the version of the item.")
  @APIResponse(
      responseCode = "200",
      description = "The item in its new version.",
      content = @Content(schema = @Schema(implementation = ItemView.class)))
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  @APIResponse(
      responseCode = "422",
      description =
          "`invalid-input`: no text of the item writes the number there, or no item of the agenda is"
              + " meant.")
  public Response mark(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id,
      @Valid Mark command) {
    Item item = items.get(id);
    Meeting meeting = mine(item);
    UUID target = target(meeting, item, command);
    Marked marked = Mentions.marked(item.content(), command.number(), target, command.place());
    if (marked.places() == 0) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "No text of the item writes punkt %s there. GET /items/%s shows its texts."
                  .formatted(command.number(), id))
          .at("/number", "must be a number that a text of the item writes");
    }
    Place place = item.place();
    items.write(
        meeting, item, place.sectionId(), place.orderKey(), place.number(), marked.content());
    return written(item);
  }

  private UUID target(Meeting meeting, Item item, Mark command) {
    Map<UUID, String> numbers = Meanings.numbers(items.on(meeting));
    UUID given = command.itemId();
    UUID meant =
        given != null
            ? given
            : item.meanings()
                .getOrDefault(command.number(), Markers.bearers(numbers).get(command.number()));
    if (meant == null || !numbers.containsKey(meant)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "Say which item of this agenda is meant: none bears the number %s, or the one that did"
                      .formatted(command.number())
                  + " is no longer on it.")
          .at("/itemId", "must be an item on the agenda of this meeting");
    }
    return meant;
  }

  // Alone: others may have to be told of a changed visibility.
  private Meeting mine(Item item) {
    Meeting meeting = calendar.getAlone(item.meetingId());
    caller.requireCouncil(meeting.council());
    preconditions.require(item.version());
    return meeting;
  }

  private Response written(Item item) {
    return preconditions.ok(item.version(), ItemTag.written(), ItemView.written(item));
  }
}

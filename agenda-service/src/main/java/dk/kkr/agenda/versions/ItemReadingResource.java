package dk.kkr.agenda.versions;

import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.items.ItemTag;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.versions.Snapshot.SnapshotItem;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading one item over HTTP. */
@Path("/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading", description = "Released agendas, for everybody, with the results so far.")
class ItemReadingResource {

  private final AgendaReading reading;
  private final AgendaItems items;
  private final Caller caller;
  private final Preconditions preconditions;

  ItemReadingResource(
      AgendaReading reading, AgendaItems items, Caller caller, Preconditions preconditions) {
    this.reading = reading;
    this.items = items;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getItem",
      summary = "Read an item",
      description =
          "The secretariat of the council reads the item as it stands on the working copy, or as it"
              + " stood when it was taken off, with the ETag that a change needs. All others read it"
              + " as in the newest released version.")
  @APIResponse(
      responseCode = "200",
      description = "The item.",
      content =
          @org.eclipse.microprofile.openapi.annotations.media.Content(
              schema = @Schema(implementation = ItemView.class)))
  public Response get(
      @Parameter(description = "The item.", example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @PathParam("id")
          UUID id) {
    Item item = items.find(id).orElseThrow(() -> unknown(id));
    Opened opened = reading.open(item.meetingId(), null);
    Reader reader = Reader.of(caller, opened.meeting().council());
    return reader.mayRead(Content.WORKING_COPY)
        ? workingCopy(item, opened, reader)
        : released(id, opened, reader);
  }

  private Response workingCopy(Item item, Opened opened, Reader reader) {
    return preconditions.ok(
        item.version(),
        ItemTag.workingCopy(opened.meeting().resultsStamp()),
        ItemView.of(
            item.id(),
            item.meetingId(),
            item.place(),
            item.content(),
            reading.lens(opened, Lens.WORKING_COPY, reader, Stream.of(item.content()))));
  }

  private Response released(UUID id, Opened opened, Reader reader) {
    Meeting meeting = opened.meeting();
    AgendaVersion version = opened.version();
    if (version == null) {
      throw unknown(id);
    }
    SnapshotItem item = version.snapshot().item(id).orElseThrow(() -> unknown(id));
    return preconditions.ok(
        meeting.version(),
        "item-" + opened.head().tag(reader),
        ItemView.of(
            item.id(),
            meeting.id(),
            item.place(),
            item.content(),
            reading.lens(opened, version.number(), reader, Stream.of(item.content()))));
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(
        Problems.NOT_FOUND,
        "No released agenda has an item %s. GET /meetings/{id}/agenda shows the items of a meeting."
            .formatted(id));
  }
}

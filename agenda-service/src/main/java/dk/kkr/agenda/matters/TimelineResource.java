package dk.kkr.agenda.matters;

import dk.kkr.agenda.matters.TimelineEntry.Place;
import dk.kkr.agenda.pages.ContentSecurity;
import dk.kkr.agenda.pages.DataOrPage;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened in a matter, over HTTP: as data or as a page, as Accept asks. */
@Path("/matters/{id}/timeline")
@Tag(name = "Matters")
class TimelineResource {

  private final Matters matters;
  private final Timelines timelines;
  private final TimelinePages pages;
  private final MatterReaders readers;
  private final Template template;

  TimelineResource(
      Matters matters,
      Timelines timelines,
      TimelinePages pages,
      MatterReaders readers,
      @Location("timeline.html") Template template) {
    this.matters = matters;
    this.timelines = timelines;
    this.pages = pages;
    this.readers = readers;
    this.template = template;
  }

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "getTimeline",
      summary = "Read what happened in a matter",
      description =
          "What began it, its items with positions and decisions, and what they left for later"
              + " agendas, in order of time: as data, or as an accessible page in Danish, as Accept"
              + " asks. Everybody reads the open items of the newest released agendas; the councils"
              + " that share the matter also their own closed items and backlog, their secretariats"
              + " also their own drafts.")
  @APIResponse(
      responseCode = "200",
      description = "A page of the timeline.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TimelineView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page in Danish"))
      })
  public Response timeline(
      @Parameter(description = "The matter.", example = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201")
          @PathParam("id")
          UUID id,
      @BeanParam PageRequest page,
      @Context Request request) {
    Matter matter = matters.readable(id, readers);
    TimelineView view =
        TimelineView.of(
            MatterView.of(matter, readers.inside(matter)), page(timelines.of(matter), page));
    return (DataOrPage.isPage(request)
            ? DataOrPage.page(
                template.data("page", pages.of(view, page.limit())).render(),
                ContentSecurity.READ_ONLY)
            : DataOrPage.data(view))
        .build();
  }

  private static Page<TimelineEntry.Shown> page(List<TimelineEntry> all, PageRequest request) {
    Cursor after = request.after();
    Place from = after == null ? null : Place.of(after);
    List<TimelineEntry> rows =
        all.stream()
            .filter(entry -> from == null || entry.place().compareTo(from) > 0)
            .limit(request.fetch())
            .toList();
    return Page.of(rows, request, entry -> entry.place().cursor(), TimelineEntry::shown);
  }
}

package dk.kkr.agenda.meetings;

import dk.kkr.agenda.pages.ContentSecurity;
import dk.kkr.agenda.pages.DataOrPage;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of meetings over HTTP: as data or as a page. */
@Path("/meetings")
@Tag(name = "Meetings", description = "Meetings of councils and how they come and go.")
class MeetingListResource {

  // PostgreSQL knows fewer years than Java.
  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("2199-12-31T23:59:59Z");

  private final Meetings meetings;
  private final Councils councils;
  private final MeetingListPages pages;
  private final Caller caller;

  MeetingListResource(Meetings meetings, Councils councils, MeetingListPages pages, Caller caller) {
    this.meetings = meetings;
    this.councils = councils;
    this.pages = pages;
    this.caller = caller;
  }

  /** Form of the answer as data, for its description. */
  @Schema(
      name = "PageMeetingView",
      description = "A page of a list; `Link` with `rel=\"next\"` leads to the next one.")
  record MeetingPage(
      @Schema(description = "In the order of the list.") List<MeetingView> items,
      @Schema(
              description = "Cursor for `after` that gives the next page; null on the last.",
              examples = "WyIyMDIxLTEwLTE1Il0")
          @Nullable String next) {}

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "listMeetings",
      summary = "List meetings",
      description =
          "Meetings of all councils by date; cancelled ones stay in the list as"
              + " tombstones. As data the oldest first, or as an accessible page in Danish the latest"
              + " first, as Accept asks; a cursor belongs to its order. Practical text and guests are"
              + " for the council until an agenda is released.")
  @APIResponse(
      responseCode = "200",
      description = "A page of meetings.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MeetingPage.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page in Danish"))
      })
  public Response list(
      @Parameter(description = "Only meetings of this council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @Parameter(description = "Only meetings on or after this day.", example = "2022-01-01")
          @QueryParam("from")
          @Day
          @Nullable LocalDate from,
      @Parameter(description = "Only meetings on or before this day.", example = "2022-12-31")
          @QueryParam("to")
          @Day
          @Nullable LocalDate to,
      @Parameter(description = "Only meetings in this state.", example = "RELEASED")
          @QueryParam("state")
          @Nullable MeetingState state,
      @Parameter(
              description = "Only meetings that changed at this time or later.",
              example = "2022-03-01T00:00:00Z")
          @QueryParam("modified_since")
          @Nullable Instant modifiedSince,
      @BeanParam PageRequest page,
      @Context Request request) {
    councils.requireKnown(council, "council");
    var filter = new Meetings.Filter(council, from, to, state, sensible(modifiedSince));
    boolean html = DataOrPage.isPage(request);
    Page<MeetingView> found =
        Page.of(
            meetings.page(filter, html, page.after(), page.fetch()),
            page,
            meeting -> Cursor.of(meeting.date(), meeting.id()),
            meeting -> MeetingView.of(meeting, Reader.of(caller, meeting.council())));
    return (html
            ? DataOrPage.page(
                pages.of(filter, found, page.limit(), caller), ContentSecurity.READ_ONLY)
            : DataOrPage.data(found))
        .build();
  }

  private static @Nullable Instant sensible(@Nullable Instant since) {
    if (since != null && (since.isBefore(FIRST) || since.isAfter(LAST))) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER, "Give modified_since a time between 1970 and 2199.")
          .atParameter("modified_since", "must lie between 1970 and 2199");
    }
    return since;
  }
}

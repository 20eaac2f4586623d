package dk.kkr.platform.feed;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The service's events over HTTP, for those who do not read the topic. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What the service has told others, as a feed.")
class FeedResource {

  private static final int MAX_LIMIT = 200;

  private final Feed feed;
  private final Caller caller;

  FeedResource(Feed feed, Caller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listEvents",
      summary = "Follow the events of the service",
      description =
          "Published events, oldest first, numbered when they were published and without gaps. Follow `next`; it is given also at the end of the feed, so that a later request goes on there. The feed keeps events for 30 days unless the service is set up otherwise. Only the `secretariat` of the council that an event belongs to gets its data; all others get envelopes without data, and of confidential events only id, type, time and subject.")
  @APIResponse(
      responseCode = "200",
      description = "A stretch of the feed.",
      content =
          @Content(
              schema = @Schema(implementation = FeedPage.class),
              examples =
                  @ExampleObject(
                      name = "secretariat",
                      value =
                          """
                          {"items":[{"specversion":"1.0","id":"7f9c2ba4-e88f-4827-8a1c-1f0c3a4b5d6e","type":"dk.kkr.agenda.MeetingCancelled","source":"urn:kkr:agenda","subject":"5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101","time":"2026-03-11T08:30:00Z","datacontenttype":"application/json","revision":3,"confidential":false,"feednumber":42,"data":{"meetingId":"5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101","reason":"Too few items"}}],"next":"42"}""")))
  @APIResponse(responseCode = "410", description = "Events after the number were deleted.")
  public Response list(
      @Parameter(
              description =
                  "Number after which to read: `next` of the request before. Left out: from the oldest event that is left.",
              example = "42",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"))
          @QueryParam("after")
          @Nullable Long after,
      @Parameter(
              description = "The most events to show.",
              example = "50",
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      minimum = "1",
                      maximum = "200",
                      defaultValue = "50"))
          @DefaultValue("50")
          @QueryParam("limit")
          int limit,
      @jakarta.ws.rs.core.Context UriInfo uri)
      throws SQLException {
    requireRange("limit", limit, 1, MAX_LIMIT);
    FeedPage page;
    if (after == null) {
      page = feed.start(limit, this::reads);
    } else {
      requireRange("after", after, 0, Long.MAX_VALUE - 1);
      page = feed.after(after, limit, this::reads);
    }
    URI next = uri.getRequestUriBuilder().replaceQueryParam("after", page.next()).build();
    return Response.ok(page).link(next, "next").build();
  }

  private boolean reads(@Nullable String scope) {
    return caller.isSecretariat() && caller.covers(scope);
  }

  private static void requireRange(String parameter, long value, long least, long most) {
    if (value < least || value > most) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "%s must be between %d and %d, not %d.".formatted(parameter, least, most, value))
          .atParameter(parameter, "must be between " + least + " and " + most);
    }
  }
}

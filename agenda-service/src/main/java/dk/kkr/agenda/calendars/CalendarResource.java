package dk.kkr.agenda.calendars;

import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.meetings.PublicMeetings;
import dk.kkr.agenda.meetings.PublicMeetings.PublicMeeting;
import dk.kkr.agenda.pages.Addresses;
import dk.kkr.agenda.versions.NamedDays;
import dk.kkr.agenda.versions.NamedDays.DatedItem;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar of a council over HTTP, for everybody. */
@Path("/councils/{key}/calendar.ics")
@Tag(name = "Reading")
class CalendarResource {

  private static final String CALENDAR = "text/calendar";

  /** Assumed: some decades of a council, and no calendar that a telephone cannot take in. */
  private static final int MEETINGS = 200;

  private static final int DAYS = 1_000;

  private final ReferenceData reference;
  private final PublicMeetings meetings;
  private final NamedDays named;
  private final Preconditions preconditions;
  private final String address;

  CalendarResource(
      ReferenceData reference,
      PublicMeetings meetings,
      NamedDays named,
      Preconditions preconditions,
      Addresses addresses) {
    this.reference = reference;
    this.meetings = meetings;
    this.named = named;
    this.preconditions = preconditions;
    this.address = addresses.agenda();
  }

  @GET
  @PermitAll
  @Produces(CALENDAR)
  @Versioned
  @Operation(
      operationId = "getCalendar",
      summary = "Subscribe to the calendar of a council",
      description =
          "An iCalendar file (RFC 5545) for a calendar program to ask for again and again: the latest"
              + " 200 meetings, also tentative and cancelled ones, with their deadlines, and the latest"
              + " 1,000 days that open items of their newest agendas name: due dates of points, and"
              + " steps of a timetable; a step of which only month or season is stated is left out."
              + " The same for everybody, with a token or without.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar, in Danish time.",
      content =
          @Content(
              mediaType = CALENDAR,
              schema = @Schema(implementation = String.class),
              example = "BEGIN:VCALENDAR"))
  @APIResponse(responseCode = "404", description = "`not-found`: no council has this key.")
  public Response calendar(
      @Parameter(description = "Key of the council.", example = "kkr-hovedstaden") @PathParam("key")
          String key) {
    Council council =
        reference
            .council(key)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.NOT_FOUND, "No council has this key. GET /councils lists them."));
    List<PublicMeeting> latest = meetings.latest(council.key(), MEETINGS);
    List<DatedItem> items = named.of(standing(latest), DAYS);
    String text = CouncilCalendar.of(council.name(), latest, items, DAYS, address);
    return Response.fromResponse(preconditions.ok(0, tag(text), text))
        .type(CALENDAR + ";charset=UTF-8")
        .build();
  }

  // What a meeting was to decide that is called off is not decided.
  private static List<UUID> standing(List<PublicMeeting> latest) {
    return latest.stream()
        .map(PublicMeeting::meeting)
        .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
        .filter(meeting -> meeting.agendaVersion() > 0)
        .map(meeting -> meeting.id())
        .toList();
  }

  private static String tag(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "calendar-" + HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}

package dk.kkr.quota.announcements;

import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.announcements.RevisionCommands.Fix;
import dk.kkr.quota.announcements.RevisionCommands.Revise;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the agency did with announced quotas, over HTTP. */
@Path("/announcements/{announcementId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Announcements")
class RevisionResource {

  private final Announcing announcing;
  private final Agency agency;
  private final AnnouncementReading reading;
  private final Preconditions preconditions;

  RevisionResource(
      Announcing announcing,
      Agency agency,
      AnnouncementReading reading,
      Preconditions preconditions) {
    this.announcing = announcing;
    this.agency = agency;
    this.reading = reading;
    this.preconditions = preconditions;
  }

  @POST
  @Path("/fixing")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "fixQuotas",
      summary = "Record that the agency fixed the quotas",
      description =
          "Where no agreement was notified the agency fixes the quotas by 30 September"
              + " (integrationsloven § 8(3)); a later day is recorded with a finding. From then on"
              + " nothing is agreed on them. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The announcement as it is now",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  @APIResponse(
      responseCode = "409",
      description = "`not-announced`, `announcement-revised`, `fixed-by-agency`")
  public Response fix(
      @Parameter(
              description = "Id of the announcement.",
              example = AnnouncementResource.ANNOUNCEMENT)
          @PathParam("announcementId")
          UUID announcementId,
      @NotNull @Valid Fix command) {
    Announcement announcement = announcing.writable(announcementId);
    preconditions.require(announcement.version());
    agency.fix(announcement, command);
    return preconditions.ok(
        announcement.version(), reading.tag(announcement), reading.view(announcement));
  }

  @POST
  @Path("/revision")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "reviseLandstal",
      summary = "Record that the landstal was changed",
      description =
          "The agency changes the landstal when the expected number changes by more than 40 per cent"
              + " (up to 8,000) or 25 per cent (above), and sends out new quotas for every"
              + " municipality; there is no new round of agreements (integrationsloven §§ 6-8). Makes"
              + " a new announcement, which is confirmed at once and holds from now on; the old one"
              + " is REVISED. Agreements on it lapse, unless they have a rule for this and were"
              + " notified before (boligplaceringsbekendtgørelsen § 6(3)). A smaller change is"
              + " recorded with a finding. Needs the ETag of the old announcement in If-Match.")
  @APIResponse(
      responseCode = "201",
      description = "The new announcement",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  @APIResponse(responseCode = "409", description = "`not-announced`, `announcement-revised`")
  public Response revise(
      @Parameter(
              description = "Id of the announcement that is replaced.",
              example = AnnouncementResource.ANNOUNCEMENT)
          @PathParam("announcementId")
          UUID announcementId,
      @NotNull @Valid Revise command) {
    Announcement announcement = announcing.writable(announcementId);
    preconditions.require(announcement.version());
    Announcement revised = agency.revise(announcement, command);
    return preconditions.created(
        URI.create("/announcements/" + revised.id()),
        revised.version(),
        reading.tag(revised),
        reading.view(revised));
  }
}

package dk.kkr.quota.announcements;

import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.announcements.AnnouncementCommands.Change;
import dk.kkr.quota.announcements.AnnouncementCommands.Enter;
import dk.kkr.quota.announcements.AnnouncementCommands.FromAgenda;
import dk.kkr.quota.announcements.AnnouncementCommands.FromRun;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Announced quotas over HTTP. */
@Path("/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Announcements", description = "The quotas announced for a region and a year.")
class AnnouncementResource {

  static final String ANNOUNCEMENT = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b05";

  private final Announcements announcements;
  private final Announcing announcing;
  private final AnnouncementReading reading;
  private final Visibility visibility;
  private final Preconditions preconditions;

  AnnouncementResource(
      Announcements announcements,
      Announcing announcing,
      AnnouncementReading reading,
      Visibility visibility,
      Preconditions preconditions) {
    this.announcements = announcements;
    this.announcing = announcing;
    this.reading = reading;
    this.visibility = visibility;
    this.preconditions = preconditions;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listAnnouncements",
      summary = "List announcements",
      description =
          "Newest quota year first. Drafts are listed for the secretariat of their council only.")
  public Page<AnnouncementView> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(description = "Calendar year the quotas are for.", example = "2022")
          @QueryParam("quotaYear")
          @Nullable Integer quotaYear,
      @Parameter(description = "Only in this state.", example = "ANNOUNCED") @QueryParam("state")
          @Nullable AnnouncementState state,
      @BeanParam PageRequest page) {
    List<Announcement> found =
        announcements.page(
            visibility.councils(Material.ANNOUNCEMENT_DRAFT), council, quotaYear, state, page);
    return Page.of(found, page, Announcements::cursor, reading.views(found));
  }

  @GET
  @Path("/{announcementId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getAnnouncement",
      summary = "Read an announcement",
      description =
          "The quota of every municipality of the region and the deadline for an agreement.")
  @APIResponse(
      responseCode = "200",
      description = "The announcement",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response get(
      @Parameter(description = "Id of the announcement.", example = ANNOUNCEMENT)
          @PathParam("announcementId")
          UUID announcementId) {
    Announcement announcement = announcing.known(announcementId);
    return preconditions.ok(announcement.version(), tag(announcement), view(announcement));
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "enterAnnouncement",
      summary = "Enter an announcement",
      description =
          "Makes a draft of rows: every municipality of the region exactly once, whole numbers that"
              + " sum to the region's quota. Send an Idempotency-Key to repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response enter(@NotNull @Valid Enter command) {
    return created(announcing.enter(command));
  }

  @POST
  @Path("/from-agenda")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "readAnnouncementFromAgenda",
      summary = "Read an announcement from an agenda",
      description =
          "Reads the item from agenda-service with the caller's token and makes a draft of the table"
              + " in which every municipality of the region has a whole number; a dash is nought."
              + " The rows must sum to the printed total. What is doubtful in the text beside it is"
              + " put down as findings and never corrected: the deadline is the law's, whatever is"
              + " printed. A table that does not fit is a 422 with its rows; agenda-service away is"
              + " a 503. Send an Idempotency-Key to repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response fromAgenda(@NotNull @Valid FromAgenda command) {
    return created(announcing.read(command));
  }

  @POST
  @Path("/from-run")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "announcementFromRun",
      summary = "Take an announcement out of a calculation",
      description =
          "Makes a draft of the quotas that a saved calculation of the whole country gives the"
              + " municipalities of the region. Its inputs, strategy, rounding and steps stand in the"
              + " run. Send an Idempotency-Key to repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response calculated(@NotNull @Valid FromRun command) {
    return created(announcing.calculated(command));
  }

  @PUT
  @Path("/{announcementId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "changeAnnouncement",
      summary = "Change a draft",
      description =
          "Replaces the figures of a draft; where they were read, and what was doubtful there, stays"
              + " on record. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The draft as it is now",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  @APIResponse(responseCode = "409", description = "`already-announced`")
  public Response change(
      @Parameter(description = "Id of the announcement.", example = ANNOUNCEMENT)
          @PathParam("announcementId")
          UUID announcementId,
      @NotNull @Valid Change command) {
    Announcement announcement = announcing.writable(announcementId);
    preconditions.require(announcement.version());
    announcing.change(announcement, command);
    return preconditions.ok(announcement.version(), tag(announcement), view(announcement));
  }

  @POST
  @Path("/{announcementId}/confirmation")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "confirmAnnouncement",
      summary = "Confirm a draft",
      description =
          "Says that a person has looked at the figures and their findings. From then on the"
              + " announcement is public and does not change, and agreements can be made on it. A"
              + " council has one for a year. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The confirmed announcement",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  @APIResponse(responseCode = "409", description = "`already-announced`, `announcement-exists`")
  public Response confirm(
      @Parameter(description = "Id of the announcement.", example = ANNOUNCEMENT)
          @PathParam("announcementId")
          UUID announcementId) {
    Announcement announcement = announcing.writable(announcementId);
    preconditions.require(announcement.version());
    announcing.confirm(announcement);
    return preconditions.ok(announcement.version(), tag(announcement), view(announcement));
  }

  private Response created(Announcement announcement) {
    return preconditions.created(
        URI.create("/announcements/" + announcement.id()),
        announcement.version(),
        tag(announcement),
        view(announcement));
  }

  private AnnouncementView view(Announcement announcement) {
    return reading.view(announcement);
  }

  private String tag(Announcement announcement) {
    return reading.tag(announcement);
  }
}

package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Releasing and reading agendas over HTTP. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reading", description = "Released agendas, for everybody, with the results so far.")
class AgendaResource {

  private final Releasing releasing;
  private final AgendaReading reading;
  private final AgendaVersions versions;
  private final AgendaItems items;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;
  private final HttpHeaders headers;

  AgendaResource(
      Releasing releasing,
      AgendaReading reading,
      AgendaVersions versions,
      AgendaItems items,
      Calendar calendar,
      Caller caller,
      Preconditions preconditions,
      HttpHeaders headers) {
    this.releasing = releasing;
    this.reading = reading;
    this.versions = versions;
    this.items = items;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
    this.headers = headers;
  }

  /** What is said about a release. */
  @Schema(name = "ReleaseNote", description = "What is said about the release.")
  record Release(
      @Nullable @Size(max = Limits.NOTE) @Schema(
              description = "What changed since the version before; public.",
              examples = "Punkt 3.4 er kommet til")
          String note) {}

  @POST
  @Path("/{id}/release")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Tag(name = "Agenda", description = "Writing an agenda: sections and items of the working copy.")
  @Operation(
      operationId = "releaseAgenda",
      summary = "Release the agenda",
      description =
          "Makes the working copy the next version of the agenda: unchangeable, numbered, public,"
              + " and told to the other services. Refused when nothing has changed since the version"
              + " before. Needs If-Match with the version of the meeting.")
  @APIResponse(
      responseCode = "201",
      description = "The version, with its place in Location; the ETag is that of the meeting.",
      content =
          @org.eclipse.microprofile.openapi.annotations.media.Content(
              schema = @Schema(implementation = VersionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`nothing-to-release`: nothing has changed since the last version. `meeting-not-open`: closed or cancelled.")
  @APIResponse(
      responseCode = "422",
      description =
          "`not-ready-for-release`: no items, or a number twice. `agenda-too-large`: too much to tell the other services at once.")
  public Response release(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @RequestBody(
              description = "What is said about the release; may be left out.",
              required = false)
          @Nullable @Valid Release command) {
    Meeting meeting = calendar.getAlone(id);
    caller.requireCouncil(meeting.council());
    preconditions.require(meeting.version());
    AgendaVersion version =
        releasing.release(meeting, command == null ? null : command.note(), caller.name());
    return preconditions.created(
        URI.create("/meetings/%s/versions/%d".formatted(id, version.number())),
        meeting.version(),
        "released-v" + version.number(),
        VersionView.of(version));
  }

  @GET
  @Path("/{id}/agenda")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getAgenda",
      summary = "Read an agenda",
      description =
          "The newest released version, or the one asked for, with the results of today. The"
              + " secretariat of the council reads the working copy with draft=true. What is closed"
              + " today is closed in every version.")
  @APIResponse(
      responseCode = "200",
      description = "The agenda.",
      content =
          @org.eclipse.microprofile.openapi.annotations.media.Content(
              schema = @Schema(implementation = AgendaView.class)))
  @APIResponse(
      responseCode = "403",
      description = "`forbidden`: the working copy is for the secretariat of the council.")
  public Response agenda(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Parameter(
              description = "Number of a released version; the newest when left out.",
              example = "1")
          @QueryParam("version")
          @Min(1) @Nullable Integer version,
      @Parameter(
              description = "True for the working copy, for the secretariat of the council.",
              example = "false")
          @QueryParam("draft")
          @Nullable Boolean draft) {
    return Boolean.TRUE.equals(draft) ? workingCopy(id, version) : released(id, version);
  }

  @GET
  @Path("/{id}/versions")
  @PermitAll
  @Operation(
      operationId = "listVersions",
      summary = "List the released versions of an agenda",
      description = "All released versions in order, without their content.")
  @APIResponse(responseCode = "200", description = "The versions; none before the first release.")
  public List<VersionView> list(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id) {
    calendar.get(id);
    return versions.heads(id).stream().map(VersionView::of).toList();
  }

  @GET
  @Path("/{id}/versions/{number}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getVersion",
      summary = "Read a released version of an agenda",
      description =
          "The version as it was released, with the results of today; the same as the agenda with"
              + " version=number.")
  @APIResponse(
      responseCode = "200",
      description = "The agenda in this version.",
      content =
          @org.eclipse.microprofile.openapi.annotations.media.Content(
              schema = @Schema(implementation = AgendaView.class)))
  public Response version(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Parameter(description = "Number of the version.", example = "1") @PathParam("number") @Min(1) int number) {
    return released(id, number);
  }

  private Response released(UUID id, @Nullable Integer version) {
    Response unchanged =
        headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH).isEmpty()
            ? null
            : unchanged(id, version);
    if (unchanged != null) {
      return unchanged;
    }
    Opened opened = reading.open(id, version);
    AgendaVersion found = opened.released();
    Reader reader = Reader.of(caller, opened.meeting().council());
    return preconditions.ok(
        opened.meeting().version(),
        opened.head().tag(reader),
        AgendaView.of(
            opened.meeting(),
            found.snapshot(),
            found,
            reading.lens(opened, found.number(), reader)));
  }

  // A caller who has it already is not worth reading the whole agenda for.
  private @Nullable Response unchanged(UUID id, @Nullable Integer version) {
    return reading
        .head(id, version)
        .map(
            head ->
                preconditions.unchanged(
                    head.meetingVersion(), head.tag(Reader.of(caller, head.council()))))
        .orElse(null);
  }

  // The tag cannot say that an item has changed: a working copy is never answered with 304.
  private Response workingCopy(UUID id, @Nullable Integer version) {
    if (version != null) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "The working copy has no version yet. Leave out version or draft.")
          .atParameter("version", "must be left out with draft=true");
    }
    Opened opened = reading.open(id, null);
    Meeting meeting = opened.meeting();
    Reader reader = Reader.of(caller, meeting.council());
    if (!reader.mayRead(Content.WORKING_COPY)) {
      throw new ProblemException(
              caller.anonymous() ? Problems.UNAUTHENTICATED : Problems.FORBIDDEN,
              "The working copy is for the secretariat of %s. Leave out draft to read the released agenda."
                  .formatted(meeting.council()))
          .header("WWW-Authenticate", "Bearer");
    }
    Snapshot snapshot = Snapshot.of(meeting, items.on(meeting));
    return Response.ok(
            AgendaView.of(meeting, snapshot, null, reading.lens(opened, Lens.WORKING_COPY, reader)))
        .header("ETag", "\"%d.draft\"".formatted(meeting.version()))
        .header("Cache-Control", "no-store")
        .build();
  }
}

package dk.kkr.agenda.versions;

import dk.kkr.agenda.checks.ErrorOverride;
import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
  private final AgendaAnswers answers;
  private final AgendaVersions versions;
  private final Calendar calendar;
  private final Caller caller;
  private final Preconditions preconditions;

  AgendaResource(
      Releasing releasing,
      AgendaAnswers answers,
      AgendaVersions versions,
      Calendar calendar,
      Caller caller,
      Preconditions preconditions) {
    this.releasing = releasing;
    this.answers = answers;
    this.versions = versions;
    this.calendar = calendar;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  /** What is said about a release. */
  @Schema(name = "ReleaseNote", description = "What is said about the release.")
  record Release(
      @Nullable @Schema(
              description =
                  "What the version is; left out, the one that fits: the first is the INVITATION,"
                      + " a later one a CORRECTION, and AS_HELD once the day of the meeting is over"
                      + " and items were taken up, withdrawn or moved.",
              examples = "CORRECTION")
          VersionKind kind,
      @Nullable @Size(max = Limits.NOTE) @Schema(
              description =
                  "What changed since the version before, or why the meeting changed its agenda, which"
                      + " an amendment has to say; public.",
              examples = "Punkt 3.4 er kommet til")
          String note,
      @Size(max = 50) @Schema(
              description =
                  "Errors of the checks that the secretariat answers for, each with its reason; not"
                      + " public.")
          @Nullable List<@NotNull @Valid ErrorOverride> overrides) {

    Releasing.Order order() {
      return new Releasing.Order(kind, note, Given.list(overrides));
    }
  }

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
              + " before, while the checks find errors that no override answers for, and without the"
              + " chair's consent to exactly this draft. An ADDENDUM only adds; AS_HELD is what the"
              + " meeting made of its agenda, from its day on until its minutes are published, with"
              + " its reason as note and without a consent. Needs If-Match with the version of the"
              + " meeting.")
  @APIResponse(
      responseCode = "201",
      description = "The version, with its place in Location; the ETag is that of the meeting.",
      content =
          @org.eclipse.microprofile.openapi.annotations.media.Content(
              schema = @Schema(implementation = VersionView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`nothing-to-release`: nothing has changed since the last version. `meeting-not-open`: closed or cancelled. `checks-failed`: the checks found errors; `codes` names them."
              + " `consent-missing`: the chair has not consented to this draft; `void` is a consent to"
              + " another. `wrong-version-kind`: it cannot be of this kind; `changes` says why.")
  @APIResponse(
      responseCode = "422",
      description =
          "`not-ready-for-release`: no items, or a number twice. `invalid-input`: an amendment without a reason. `agenda-too-large`: too much to tell the other services at once.")
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
    Releasing.Order order =
        command == null ? new Releasing.Order(null, null, List.of()) : command.order();
    AgendaVersion version = releasing.release(meeting, order, caller.name());
    return preconditions.created(
        URI.create("/meetings/%s/versions/%d".formatted(id, version.number())),
        meeting.version(),
        "released-v" + version.number(),
        VersionView.inside(version));
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
    Meeting meeting = calendar.get(id);
    Reader reader = Reader.of(caller, meeting.council());
    boolean inside = reader.mayRead(Content.WORKING_COPY);
    boolean consents = reader.mayRead(Content.DRAFT);
    return versions.heads(id).stream().map(head -> VersionView.of(head, inside, consents)).toList();
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
    return answers.released(id, AgendaAsked.version(number), AgendaFormat.JSON);
  }
}

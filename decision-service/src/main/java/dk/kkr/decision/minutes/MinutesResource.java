package dk.kkr.decision.minutes;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.checks.ErrorOverride;
import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.Decisions;
import dk.kkr.decision.points.PointState;
import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.decision.sheets.SheetState;
import dk.kkr.decision.sheets.SheetSummary;
import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.lost.PublishedNumbers;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Minutes, as data and as a page. */
@Path("/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Minutes",
    description =
        "Minutes of meetings, as data and as a page that everybody can read. Published in versions"
            + " until a later decision approves them.")
class MinutesResource {

  private static final String MEETING = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101";

  private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, PAGE).build();

  private final MinutesBook book;
  private final MinutesReading reading;
  private final MinutesPage page;
  private final Drafting drafting;
  private final DecisionSheets sheets;
  private final Decisions decisions;
  private final PublishedNumbers published;
  private final Changes changes;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;
  private final Clock clock;

  MinutesResource(
      MinutesBook book,
      MinutesReading reading,
      MinutesPage page,
      Drafting drafting,
      DecisionSheets sheets,
      Decisions decisions,
      PublishedNumbers published,
      Changes changes,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller,
      Clock clock) {
    this.book = book;
    this.reading = reading;
    this.page = page;
    this.drafting = drafting;
    this.sheets = sheets;
    this.decisions = decisions;
    this.published = published;
    this.changes = changes;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listMinutes",
      summary = "List published minutes",
      description = "Published and approved minutes, newest meeting first, without their text.")
  public Page<MinutesSummary> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @BeanParam PageRequest request) {
    return Page.of(
        book.page(council, request),
        request,
        MinutesBook::cursor,
        minutes -> MinutesSummary.of(minutes, drafting.councilName(minutes.council())));
  }

  @GET
  @Path("/{meetingId}")
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Versioned
  @Operation(
      operationId = "getMinutes",
      summary = "Read minutes",
      description =
          "The newest published version, as JSON or as an accessible page in Danish, as Accept asks;"
              + " `version` gives an older one. Of closed items everybody reads number and public"
              + " title; what is closed today is closed in every version. The council's own circle"
              + " reads all, and with `draft=true` what is not published yet.")
  @APIResponse(
      responseCode = "200",
      description = "The minutes",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MinutesView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page in Danish"))
      })
  public Response get(
      @Parameter(description = "Id of the meeting.", example = MEETING) @PathParam("meetingId")
          UUID meetingId,
      @Parameter(description = "Number of a published version.", example = "1")
          @QueryParam("version")
          @Min(1) @Max(1_000_000) @Nullable Integer version,
      @Parameter(description = "True for what is not published yet.", example = "false")
          @QueryParam("draft")
          @DefaultValue("false")
          boolean draft,
      @Context Request request) {
    MinutesReading.Reading read = reading.read(meetingId, version, draft);
    // Data unless a page is asked for before it.
    Variant wanted = request.selectVariant(FORMATS);
    if (wanted == null || !wanted.getMediaType().isCompatible(PAGE)) {
      return preconditions.ok(read.version(), read.tag() + "-json", read.view());
    }
    Response unchanged = preconditions.unchanged(read.version(), read.tag() + "-html");
    return unchanged != null
        ? unchanged
        : Response.fromResponse(
                preconditions.ok(read.version(), read.tag() + "-html", page.render(read.view())))
            .type(PAGE)
            .build();
  }

  /** What is said about a publication. */
  @Schema(name = "Publication", description = "What is said about the publication.")
  record Publication(
      @Size(max = 50) @Schema(
              description =
                  "Errors of the checks that the secretariat answers for, each with its reason; not"
                      + " public.")
          @Nullable List<@NotNull @Valid ErrorOverride> overrides) {

    List<ErrorOverride> answers() {
      return overrides == null ? List.of() : overrides;
    }
  }

  @POST
  @Path("/{meetingId}/publication")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "publishMinutes",
      summary = "Publish minutes",
      description =
          "Publishes the sheet as the next version of the minutes. Every leaf point on the agenda must"
              + " have a confirmed decision; the problem lists those that have none. May be repeated"
              + " with corrections until the minutes are approved; without any change it is a 409, so"
              + " nothing is published twice. While a text, also of a closed item, has what can be a"
              + " CPR number, it is refused until that is removed or an override says why it may be"
              + " published.")
  @APIResponse(
      responseCode = "201",
      description = "The version published",
      content = @Content(schema = @Schema(implementation = MinutesView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`open-points` (with `points`), `meeting-not-held`, `nothing-to-publish`,"
              + " `minutes-approved`, `sheet-withdrawn` or `checks-failed` (with `findings`)")
  public Response publish(
      @Parameter(description = "Id of the meeting.", example = MEETING) @PathParam("meetingId")
          UUID meetingId,
      @RequestBody(
              description = "What is said about the publication; may be left out.",
              required = false)
          @Nullable @Valid Publication publication) {
    SheetSummary sheet =
        sheets.find(meetingId).orElseThrow(() -> MinutesReading.noSheet(meetingId));
    caller.requireCouncil(sheet.council());
    if (sheet.state() == SheetState.WITHDRAWN) {
      throw new ProblemException(
          DecisionProblems.SHEET_WITHDRAWN,
          "The meeting was cancelled and its sheet withdrawn; there are no minutes of it.");
    }
    requireHeld(sheet);
    List<DecisionView> points = decisions.lockedOfMeeting(meetingId);
    Minutes minutes =
        book.findByIdOptional(meetingId)
            .orElseGet(() -> new Minutes(meetingId, sheet.council(), sheet.date()));
    if (minutes.state() != MinutesState.APPROVED) {
      requireAllConfirmed(points);
    }
    MinutesSummary before = MinutesSummary.of(minutes, drafting.councilName(sheet.council()));
    MinutesRelease release =
        minutes.publish(
            drafting.draft(sheet, points),
            publication == null ? List.of() : publication.answers(),
            published.highest(meetingId, "minutesVersion"),
            caller.name(),
            clock);
    book.persist(minutes);
    book.add(release);
    changes.record(
        "minutes.publish",
        minutes,
        before,
        MinutesSummary.of(minutes, drafting.councilName(sheet.council())));
    return preconditions.created(
        URI.create("/minutes/" + meetingId + "?version=" + release.minutesVersion()),
        minutes.version(),
        visibility.tag(sheet.council()) + "-json",
        MinutesView.published(minutes, release, release.document(), true, List.of()));
  }

  private void requireHeld(SheetSummary sheet) {
    LocalDate today = LocalDate.now(clock);
    if (sheet.date().isAfter(today)) {
      throw new ProblemException(
          DecisionProblems.MEETING_NOT_HELD,
          "The meeting is on %s; today is %s. Publish its minutes when it has been held."
              .formatted(sheet.date(), today));
    }
  }

  private static void requireAllConfirmed(List<DecisionView> points) {
    List<Map<String, Object>> open =
        points.stream()
            .filter(point -> point.leaf() && point.removedInVersion() == null)
            .filter(point -> point.state() != PointState.CONFIRMED)
            .map(
                point ->
                    Map.<String, Object>of(
                        "pointId", point.pointId(),
                        "itemNumber", point.itemNumber(),
                        "path", point.path(),
                        "state", point.state()))
            .toList();
    if (!open.isEmpty()) {
      throw new ProblemException(
              DecisionProblems.OPEN_POINTS,
              "%d point(s) have no confirmed decision; `points` names them. Record and confirm each, then publish."
                  .formatted(open.size()))
          .with("points", open);
    }
  }
}

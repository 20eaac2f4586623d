package dk.kkr.appointment.slates;

import dk.kkr.appointment.Shown;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.slates.SlateCommands.Change;
import dk.kkr.appointment.slates.SlateCommands.Create;
import dk.kkr.appointment.slates.SlateCommands.Withdraw;
import dk.kkr.appointment.visibility.Material;
import dk.kkr.appointment.visibility.Visibility;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Slates. */
@Path("/slates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Slates",
    description =
        "Who is proposed for the seats of a body, and what the rules say. Drafts are for the"
            + " council's secretariat and chair, what is before the council for its members too.")
class SlateResource {

  private static final String ID = "c1a7e5d2-4b3f-4e6a-8d11-0f9e8d7c6601";

  private final Slates slates;
  private final SlateInput input;
  private final SlateShowing showing;
  private final Changes changes;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;

  SlateResource(
      Slates slates,
      SlateInput input,
      SlateShowing showing,
      Changes changes,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller) {
    this.slates = slates;
    this.input = input;
    this.showing = showing;
    this.changes = changes;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Operation(
      operationId = "listSlates",
      summary = "List slates",
      description =
          "Slates of the caller's councils, without what the rules say. Members get those that are or"
              + " were before the council.")
  public Page<SlateView> list(
      @Parameter(description = "Key of one of the caller's councils.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(
              description = "Only for this body.",
              example = "a4d2c6b8-1e5f-4a7c-8b33-2b1c0d9e8801")
          @QueryParam("bodyId")
          @Nullable UUID bodyId,
      @Parameter(description = "Only in this state.", example = "DRAFT") @QueryParam("state")
          @Nullable SlateState state,
      @BeanParam PageRequest page) {
    Set<String> some = visibility.councils(Material.SLATE_BEFORE_COUNCIL, council);
    Set<String> all = visibility.councils(Material.SLATE_DRAFT).isEmpty() ? Set.<String>of() : some;
    Page<Slate> found =
        Page.of(
            slates.page(all, some, bodyId, state, page),
            page,
            slate -> Cursor.of(slate.id()),
            slate -> slate);
    return new Page<>(showing.plain(found.items()), found.next());
  }

  @GET
  @Path("/{slateId}")
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Versioned
  @Operation(
      operationId = "getSlate",
      summary = "Read a slate",
      description =
          "The slate, and for secretariat and chair what the rules say of it, computed from what is"
              + " recorded now: each demand is SATISFIED, VIOLATED or NOT_EVALUABLE, with the reason.")
  @APIResponse(
      responseCode = "200",
      description = "The slate",
      content = @Content(schema = @Schema(implementation = SlateView.class)))
  public Response get(
      @Parameter(description = "Id of the slate.", example = ID) @PathParam("slateId") UUID slateId,
      @Parameter(
              description =
                  "The day whose offices count; the first day of the appointments when left out, or"
                      + " today.",
              example = "2022-03-11")
          @QueryParam("asOf")
          @Day
          @Nullable LocalDate asOf) {
    Slate slate = known(slateId);
    visibility.require(
        Slates.BEFORE_COUNCIL.contains(slate.state())
            ? Material.SLATE_BEFORE_COUNCIL
            : Material.SLATE_DRAFT,
        slate.council());
    return answer(slate, asOf);
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "createSlate",
      summary = "Write a slate",
      description =
          "A draft, also when it breaks rules: the answer says which, and why. It goes before the"
              + " council by a point on an agenda that names its id and revision. Send an"
              + " Idempotency-Key to repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The slate, with what the rules say",
      content = @Content(schema = @Schema(implementation = SlateView.class)))
  public Response create(@NotNull @Valid Create command) {
    KnownBody body = input.body(command.bodyId());
    caller.requireCouncil(body.council());
    input.check(body, command.content());
    Slate slate = new Slate(body.council(), body.id(), command.content());
    slates.persist(slate);
    changes.record("slate.create", slate, null, showing.plain(slate));
    SlateView view = showing.evaluated(slate, null);
    return preconditions.created(
        URI.create("/slates/" + slate.id()), slate.version(), tag(slate, view), view);
  }

  @PUT
  @Path("/{slateId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "changeSlate",
      summary = "Change a slate",
      description =
          "Replaces what it says: a new revision. Also possible while it is before the council; a"
              + " decision on the old revision then has no effect, and says so. Needs the ETag of the"
              + " slate in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The slate, with what the rules say",
      content = @Content(schema = @Schema(implementation = SlateView.class)))
  @APIResponse(responseCode = "409", description = "`slate-adopted` or `slate-withdrawn`")
  public Response change(
      @Parameter(description = "Id of the slate.", example = ID) @PathParam("slateId") UUID slateId,
      @NotNull @Valid Change command) {
    Slate slate = writable(slateId);
    input.check(input.body(slate.bodyId()), command.content());
    return change("slate.change", slate, s -> s.write(command.content()));
  }

  @POST
  @Path("/{slateId}/withdrawal")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "withdrawSlate",
      summary = "Take a slate back",
      description =
          "It is not put before the council any more; a decision on it has no effect. Needs the ETag"
              + " of the slate in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The withdrawn slate",
      content = @Content(schema = @Schema(implementation = SlateView.class)))
  @APIResponse(responseCode = "409", description = "`slate-adopted` or `slate-withdrawn`")
  public Response withdraw(
      @Parameter(description = "Id of the slate.", example = ID) @PathParam("slateId") UUID slateId,
      @NotNull @Valid Withdraw command) {
    return change("slate.withdraw", writable(slateId), s -> s.withdraw(command.reason().strip()));
  }

  private Response change(String action, Slate slate, Consumer<Slate> verb) {
    SlateView before = showing.plain(slate);
    verb.accept(slate);
    changes.record(action, slate, before, showing.plain(slate));
    return answer(slate, null);
  }

  private Response answer(Slate slate, @Nullable LocalDate asOf) {
    SlateView view =
        visibility.shows(Material.EVALUATION, slate.council())
            ? showing.evaluated(slate, asOf)
            : showing.plain(slate);
    return preconditions.ok(slate.version(), tag(slate, view), view);
  }

  private String tag(Slate slate, SlateView view) {
    return Shown.tag(visibility.tag(slate.council()), view);
  }

  private Slate writable(UUID slateId) {
    Slate slate = known(slateId);
    caller.requireCouncil(slate.council());
    preconditions.require(slate.version());
    return slate;
  }

  private Slate known(UUID slateId) {
    return slates
        .findByIdOptional(slateId)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND, "There is no slate %s.".formatted(slateId)));
  }
}

package dk.kkr.platform.inbox;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Incoming events that could not be handled, and what to do with them. Which scope such an event
 * belongs to is not known, as it may not even be readable: it is shown to every secretariat whose
 * token names a council, and to nobody else. The data of the event are shown to no one.
 */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Dead letters",
    description = "Incoming events that could not be handled, and those that wait behind them.")
class DeadLetterResource {

  private static final String ID = "0d3f5b1a-7c41-4a53-8f0a-3d0a6a2f4b11";

  private final AgroalDataSource database;
  private final Replay replay;
  private final Caller caller;

  DeadLetterResource(AgroalDataSource database, Replay replay, Caller caller) {
    this.database = database;
    this.replay = replay;
    this.caller = caller;
  }

  /** Which letters to list. */
  @Schema(
      name = "DeadLetterFilter",
      description =
          "Which letters to list. `OPEN`: those that need a decision or wait for one. "
              + "`CLOSED`: replayed and dismissed ones. `ALL`: all.")
  enum Filter {
    /** Those that need a decision or wait for one. */
    OPEN,
    /** Replayed and dismissed ones. */
    CLOSED,
    /** All. */
    ALL;

    @Nullable Boolean open() {
      return this == ALL ? null : Boolean.valueOf(this == OPEN);
    }
  }

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "listDeadLetters",
      summary = "List dead letters",
      description = "Incoming events that could not be handled, in the order in which they came.")
  public Page<DeadLetterView> list(
      @Parameter(description = "Which letters to list.", example = "OPEN")
          @DefaultValue("OPEN")
          @QueryParam("state")
          Filter state,
      @BeanParam PageRequest page)
      throws SQLException {
    caller.requireAnyCouncil();
    Cursor after = page.after();
    try (Connection connection = database.getConnection()) {
      List<DeadLetter> letters =
          new DeadLetterTable(connection)
              .list(after == null ? 0 : after.number(0), state.open(), page.fetch());
      return Page.of(letters, page, letter -> Cursor.of(letter.number()), DeadLetterView::of);
    }
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "getDeadLetter",
      summary = "Read a dead letter",
      description = "Why an incoming event could not be handled and what became of it.")
  public DeadLetterView get(
      @Parameter(description = "Id of the dead letter.", example = ID) @PathParam("id") UUID id)
      throws SQLException {
    caller.requireAnyCouncil();
    try (Connection connection = database.getConnection()) {
      return new DeadLetterTable(connection)
          .find(id)
          .map(DeadLetterView::of)
          .orElseThrow(
              () ->
                  new ProblemException(
                      Problems.NOT_FOUND, "There is no dead letter with the id " + id + "."));
    }
  }

  @POST
  @Path("/{id}/replay")
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "replayDeadLetter",
      summary = "Handle a dead letter after all",
      description =
          "Tries the event again, then those of the same key that wait behind it, in order, until one fails or none is left. Only the first open letter of a key can be replayed. To be used when what stood in the way is gone.")
  @APIResponse(responseCode = "200", description = "What came of it.")
  @APIResponse(responseCode = "409", description = "Closed already, or not the first of its key.")
  public ReplayView replay(
      @Parameter(description = "Id of the dead letter.", example = ID) @PathParam("id") UUID id)
      throws Exception {
    caller.requireAnyCouncil();
    return ReplayView.of(replay.replay(id, caller.name()));
  }

  @POST
  @Path("/{id}/dismissal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "dismissDeadLetter",
      summary = "Give a dead letter up",
      description =
          "Closes the letter without handling its event, then handles those of the same key that wait behind it. To be used when the event can never be handled; the reason stands in the audit trail.")
  @APIResponse(responseCode = "200", description = "What came of those behind it.")
  @APIResponse(responseCode = "409", description = "Closed already, or not the first of its key.")
  public ReplayView dismiss(
      @Parameter(description = "Id of the dead letter.", example = ID) @PathParam("id") UUID id,
      @NotNull @Valid Dismissal dismissal)
      throws Exception {
    caller.requireAnyCouncil();
    return ReplayView.of(replay.dismiss(id, caller.name(), dismissal.reason()));
  }

  /** Why a letter is given up. */
  @Schema(name = "DeadLetterDismissal", description = "Why a dead letter is given up.")
  record Dismissal(
      @NotBlank @Size(max = 1000) @Schema(
              description = "The reason, for the audit trail.",
              examples = "The event was sent by mistake; a correct one has followed.")
          String reason) {}

  /** What came of a replay or a dismissal. */
  @Schema(name = "DeadLetterReplay", description = "What came of a replay or a dismissal.")
  record ReplayView(
      @Schema(description = "Events that were handled.", examples = "3") int handled,
      @Schema(
              description =
                  "The letter that failed again and holds up its key; null when none did.",
              examples = ID)
          @Nullable UUID failed,
      @Schema(description = "Why it failed.", examples = "java.lang.IllegalStateException: closed")
          @Nullable String reason,
      @Schema(description = "Letters of the key that are still open.", examples = "0") int open) {

    static ReplayView of(Replay.Result result) {
      return new ReplayView(result.handled(), result.failed(), result.reason(), result.open());
    }
  }
}

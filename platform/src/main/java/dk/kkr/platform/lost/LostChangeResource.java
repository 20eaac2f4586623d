package dk.kkr.platform.lost;

import dk.kkr.platform.audit.AuditTrail;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What a restored database has forgotten and others know. The envelope is shown to every
 * secretariat whose token names a council; the data to that of the council they belong to. What
 * belongs to none is shown to all of them, unless it is confidential.
 */
@Path("/lost-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Lost changes",
    description =
        "What this service told others before its database was restored to an earlier state.")
class LostChangeResource {

  private static final String ID = "7f9c2ba4-e88f-4827-8a1c-1f0c3a4b5d6e";

  private final AgroalDataSource database;
  private final AuditTrail audit;
  private final Caller caller;
  private final Clock clock;

  LostChangeResource(AgroalDataSource database, AuditTrail audit, Caller caller, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Which lost changes to list. */
  @Schema(
      name = "LostChangeFilter",
      description =
          "Which lost changes to list. `OPEN`: those that nobody has acknowledged. "
              + "`ACKNOWLEDGED`: those that somebody has. `ALL`: all.")
  enum Filter {
    /** Those that nobody has acknowledged. */
    OPEN,
    /** Those that somebody has. */
    ACKNOWLEDGED,
    /** All. */
    ALL;

    @Nullable Boolean open() {
      return this == ALL ? null : Boolean.valueOf(this == OPEN);
    }
  }

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "listLostChanges",
      summary = "List lost changes",
      description =
          "Events of this service that stand on its topic and not in its database, because that was restored to an earlier state; in the order in which they were found, and of one subject in the order in which they happened. Other services act on them still. Empty unless a backup was restored.")
  public Page<LostChangeView> list(
      @Parameter(description = "Which lost changes to list.", example = "OPEN")
          @DefaultValue("OPEN")
          @QueryParam("state")
          Filter state,
      @BeanParam PageRequest page)
      throws SQLException {
    caller.requireAnyCouncil();
    Cursor after = page.after();
    try (Connection connection = database.getConnection()) {
      List<LostChange> changes =
          new LostChangeTable(connection)
              .list(after == null ? 0 : after.number(0), state.open(), page.fetch());
      return Page.of(
          changes,
          page,
          change -> Cursor.of(change.number()),
          change -> LostChangeView.of(change, reads(change)));
    }
  }

  @POST
  @Path("/{id}/acknowledgement")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Operation(
      operationId = "acknowledgeLostChange",
      summary = "Acknowledge a lost change",
      description =
          "States that somebody has looked at the lost change and what was done about it: made again, or left as it is. Nothing else follows from it.")
  @APIResponse(responseCode = "200", description = "The lost change, now acknowledged.")
  @APIResponse(responseCode = "409", description = "Acknowledged already.")
  public LostChangeView acknowledge(
      @Parameter(description = "Id of the event.", example = ID) @PathParam("id") UUID id,
      @NotNull @Valid Acknowledgement acknowledgement)
      throws SQLException {
    caller.requireAnyCouncil();
    try (Connection connection = database.getConnection()) {
      LostChangeTable table = new LostChangeTable(connection);
      LostChange change = table.lock(id).orElseThrow(() -> unknown(id));
      if (!reads(change)) {
        throw new ProblemException(
            Problems.FORBIDDEN,
            "The token does not allow acting for the council that the lost change belongs to.");
      }
      if (change.acknowledgedAt() != null) {
        throw new ProblemException(
            Problems.CONFLICT,
            "%s has acknowledged the lost change already.".formatted(change.acknowledgedBy()));
      }
      table.acknowledge(id, caller.name(), acknowledgement.note(), clock.instant());
      audit.append(
          "lost-change.acknowledge",
          "LostChange",
          id,
          change.scope(),
          null,
          Map.of("note", acknowledgement.note()));
      return LostChangeView.of(table.lock(id).orElseThrow(() -> unknown(id)), true);
    }
  }

  private boolean reads(LostChange change) {
    return caller.covers(change.scope()) && (change.scope() != null || !change.confidential());
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(
        Problems.NOT_FOUND,
        "There is no lost change with the id %s. GET /lost-changes lists all.".formatted(id));
  }

  /** What was done about a lost change. */
  @Schema(name = "LostChangeAcknowledgement", description = "What was done about a lost change.")
  record Acknowledgement(
      @NotBlank @Size(max = 1000) @Schema(
              description = "What was done, or why nothing, for the audit trail.",
              examples = "Mødet er aflyst igen.")
          String note) {}
}

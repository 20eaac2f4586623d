package dk.kkr.platform.audit;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who changed a thing, for the secretariat of the scope that the thing belongs to. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who changed what, and when.")
class AuditResource {

  private final AuditEntries entries;
  private final Caller caller;

  AuditResource(AuditEntries entries, Caller caller) {
    this.entries = entries;
    this.caller = caller;
  }

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "listAuditEntries",
      summary = "Read who changed a thing",
      description =
          "The audit trail of one thing, newest first: who, in which role, when, what, the state before and after. Rows are never changed or deleted. Only rows of the councils in the token are shown; rows that belong to no council are shown to every secretariat whose token names one.")
  public Page<AuditEntry> list(
      @Parameter(
              description = "Id of the thing.",
              required = true,
              example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @QueryParam("subject")
          @Nullable UUID subject,
      @BeanParam PageRequest page)
      throws SQLException {
    if (subject == null) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER, "Say whose trail you want: subject=<id of the thing>.")
          .atParameter("subject", "is required");
    }
    Cursor after = page.after();
    long before = after == null ? Long.MAX_VALUE : after.number(0);
    List<AuditEntry> rows = entries.of(subject, caller.councils(), before, page.fetch());
    return Page.of(rows, page, entry -> Cursor.of(entry.number()), Function.identity());
  }
}

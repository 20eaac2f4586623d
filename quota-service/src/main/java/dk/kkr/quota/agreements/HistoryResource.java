package dk.kkr.quota.agreements;

import dk.kkr.platform.audit.AuditHistory;
import dk.kkr.platform.audit.AuditHistory.Done;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done to an agreement, over HTTP. */
@Path("/agreements/{agreementId}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
class HistoryResource {

  private final Agreeing agreeing;
  private final AuditHistory history;
  private final Visibility visibility;

  HistoryResource(Agreeing agreeing, AuditHistory history, Visibility visibility) {
    this.agreeing = agreeing;
    this.history = history;
    this.visibility = visibility;
  }

  @GET
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Operation(
      operationId = "listAgreementHistory",
      summary = "Read what was done to an agreement",
      description =
          "What was done, when and by whom, oldest first; for the council's circle. What a decision"
              + " or an answer did names the event. How each transfer came to stand where it does is"
              + " on the transfer itself, for everybody who sees the agreement.")
  public Page<HistoryEntry> history(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @BeanParam PageRequest page) {
    Agreement agreement = agreeing.known(agreementId);
    if (!visibility.shows(Material.AGREEMENT_HISTORY, agreement.council())) {
      throw new ProblemException(
          Problems.FORBIDDEN, "The token does not allow reading the history of this agreement.");
    }
    Cursor after = page.after();
    List<Done> done = history.of(agreementId, after == null ? 0 : after.number(0), page.fetch());
    return Page.of(done, page, one -> Cursor.of(one.number()), HistoryEntry::of);
  }
}

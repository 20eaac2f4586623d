package dk.kkr.decision.seats;

import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.decision.sheets.SheetSummary;
import dk.kkr.decision.visibility.Material;
import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to ask about a conflict of interest before the meeting. */
@Path("/sheets/{meetingId}/possible-conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sheets")
class PossibleConflictResource {

  private final DecisionSheets sheets;
  private final PossibleConflicts conflicts;
  private final Visibility visibility;

  PossibleConflictResource(
      DecisionSheets sheets, PossibleConflicts conflicts, Visibility visibility) {
    this.sheets = sheets;
    this.conflicts = conflicts;
    this.visibility = visibility;
  }

  @GET
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Operation(
      operationId = "listPossibleConflicts",
      summary = "See whom to ask about a conflict of interest",
      description =
          "Everybody who on the day of the meeting sits in a body by appointment of this council, on"
              + " every item that names the body in its title or a point. A prompt, not a finding: the"
              + " council decides whether it is a conflict, and that is recorded with the outcome.")
  public Conflicts list(
      @Parameter(
              description = "Id of the meeting.",
              example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("meetingId")
          UUID meetingId) {
    SheetSummary sheet =
        sheets
            .find(meetingId)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.NOT_FOUND,
                        "There is no sheet of a meeting %s. It comes with the first release of the meeting's agenda."
                            .formatted(meetingId)));
    visibility.require(Material.SHEET, sheet.council());
    return new Conflicts(conflicts.on(sheet));
  }

  /** All at once: an agenda has tens of items and a council tens of seats. */
  @Schema(name = "PossibleConflicts", description = "Whom to ask about a conflict of interest.")
  record Conflicts(
      @Schema(description = "In the order of the agenda; may be empty.")
          List<PossibleConflict> items) {}
}

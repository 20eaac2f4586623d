package dk.kkr.quota.runs;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run without its numbers.
 *
 * @param runId the run
 * @param council key of the council
 * @param title what it is about
 * @param calculator key of the calculator
 * @param ranBy who
 * @param ranAt when
 */
@Schema(name = "RunSummary", description = "A run without its numbers.")
public record RunSummary(
    @Schema(description = "The run.", examples = RunSummary.RUN) UUID runId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "What it is about.", examples = "Fælles sekretariat, efter indbyggere")
        String title,
    @Schema(description = "Key of the calculator.", examples = "cost-sharing") String calculator,
    @Schema(description = "Who ran it.", examples = "sekretariat") String ranBy,
    @Schema(description = "When it was run.", examples = "2026-11-22T10:15:30Z") Instant ranAt) {

  static final String RUN = "3c5e7a91-2b4d-4f60-8c8e-9d7b5f301c06";

  static RunSummary of(Run run) {
    return new RunSummary(
        run.id(), run.council(), run.title(), run.calculator(), run.ranBy(), run.ranAt());
  }
}

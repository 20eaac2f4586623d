package dk.kkr.quota.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kkr.quota.calculators.Calculation;
import dk.kkr.quota.calculators.Inputs;
import dk.kkr.quota.tables.TableView;
import dk.kkr.quota.worksheet.Result;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A saved calculation.
 *
 * @param runId the run
 * @param council key of the council
 * @param title what it is about
 * @param ranBy who
 * @param ranAt when
 * @param request as it was sent
 * @param inputs with everything looked up
 * @param result what they came to
 * @param table what became of the file with the rows; told once, when it is sent
 */
@Schema(name = "Run", description = "A saved calculation; it never changes.")
public record RunView(
    @Schema(description = "The run.", examples = RunSummary.RUN) UUID runId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "What it is about.", examples = "Fælles sekretariat, efter indbyggere")
        String title,
    @Schema(description = "Who ran it.", examples = "sekretariat") String ranBy,
    @Schema(description = "When it was run.", examples = "2026-11-22T10:15:30Z") Instant ranAt,
    @Schema(description = "As it was sent.") Calculation request,
    @Schema(description = "With everything looked up.") Inputs inputs,
    @Schema(description = "What they came to.") Result result,
    @Schema(
            description =
                "What became of the file with the rows; told once, in the answer to the request that"
                    + " sent it.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable TableView table) {

  static RunView of(Run run) {
    return of(run, null);
  }

  static RunView of(Run run, @Nullable TableView table) {
    return new RunView(
        run.id(),
        run.council(),
        run.title(),
        run.ranBy(),
        run.ranAt(),
        run.request(),
        run.inputs(),
        run.result(),
        table);
  }
}

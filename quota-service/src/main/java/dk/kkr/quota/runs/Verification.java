package dk.kkr.quota.runs;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run done again.
 *
 * @param runId the run
 * @param identical whether its inputs come to the very same result today, step by step
 */
@Schema(name = "Verification", description = "A run done again.")
record Verification(
    @Schema(description = "The run.", examples = RunSummary.RUN) UUID runId,
    @Schema(
            description = "Whether its inputs come to the very same result today, step by step.",
            examples = "true")
        boolean identical) {}

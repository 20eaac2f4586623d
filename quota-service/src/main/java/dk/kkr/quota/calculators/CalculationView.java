package dk.kkr.quota.calculators;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kkr.quota.tables.TableView;
import dk.kkr.quota.worksheet.Explanation;
import dk.kkr.quota.worksheet.Result;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was calculated, from what.
 *
 * @param inputs with everything looked up
 * @param result what they come to
 * @param explanation of the participant that was asked for; null when none was
 * @param table what became of the file with the rows; null when none was sent
 */
@Schema(name = "Calculated", description = "What was calculated, from what.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalculationView(
    @Schema(description = "With everything looked up.") Inputs inputs,
    @Schema(description = "What they come to.") Result result,
    @Schema(description = "Of the participant that was asked for.")
        @Nullable Explanation explanation,
    @Schema(description = "What became of the file with the rows, where one was sent.")
        @Nullable TableView table) {}

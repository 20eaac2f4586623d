package dk.kkr.decision.checks;

import dk.kkr.platform.input.NoPersonNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody answers for the errors of one check.
 *
 * @param code of the check
 * @param reason why the texts become public all the same
 */
@Schema(
    name = "ErrorOverride",
    description = "That somebody answers for the errors of one check when texts become public.")
public record ErrorOverride(
    @NotNull @Pattern(
            regexp = "[A-Z_]{3,60}",
            message = "must be the code of a check, such as CPR_NUMBER")
        @Schema(description = "Code of the check.", examples = "CPR_NUMBER")
        String code,
    @NotBlank @Size(max = 2_000) @NoPersonNumber(message = NoPersonNumber.KEPT)
        @Schema(
            description = "Why the texts become public all the same; kept, and not public.",
            examples = "Det er et sagsnummer i et ældre system.")
        String reason) {}

package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Limits;
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
 * @param reason why the agenda goes out all the same
 */
@Schema(
    name = "ErrorOverride",
    description = "That somebody answers for the errors of one check when an agenda goes out.")
public record ErrorOverride(
    @NotNull @Pattern(
            regexp = "[A-Z_]{3,60}",
            message = "must be the code of a check, such as TABLE_MISSING")
        @Schema(description = "Code of the check.", examples = "TABLE_MISSING")
        String code,
    @NotBlank @Size(max = Limits.NOTE) @NoPersonNumber(message = NoPersonNumber.KEPT)
        @Schema(
            description = "Why the agenda goes out all the same; kept with the version.",
            examples = "Tabellen deles ud på mødet.")
        String reason) {}

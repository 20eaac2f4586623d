package dk.kkr.decision.points;

import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A differing opinion that is entered in the minutes.
 *
 * @param name who
 * @param text in a few words
 */
@Schema(description = "A differing opinion entered in the minutes.")
public record Dissent(
    @Schema(description = "Who.", examples = "Ib Eksempel") @NotNull @Plain @Size(max = 200) String name,
    @Schema(
            description = "In a few words.",
            examples = "Ønskede en kortere frist for indmelding af strækninger.")
        @Plain
        @Size(max = 5000) @Nullable String text) {}

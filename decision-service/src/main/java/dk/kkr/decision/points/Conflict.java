package dk.kkr.decision.points;

import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest that was declared.
 *
 * @param name whose
 * @param reason why
 * @param leftRoom whether the person left while the point was treated
 */
@Schema(name = "ConflictOfInterest", description = "A conflict of interest that was declared.")
public record Conflict(
    @Schema(description = "Whose.", examples = "Rita Eksempel") @NotNull @Plain @Size(max = 200) String name,
    @Schema(description = "Why.", examples = "Formand for den anlægsfond, der søges midler hos.")
        @Plain
        @Size(max = 1000) @Nullable String reason,
    @Schema(description = "Whether the person left while the point was treated.", examples = "true")
        boolean leftRoom) {}

package dk.kkr.quota.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many a municipality itself wants to receive at least or at most; it warns and prevents
 * nothing.
 *
 * @param code of the municipality
 * @param min at least; null for no limit
 * @param max at most; null for no limit
 * @param source where the municipality said so
 */
@Schema(
    name = "OwnLimit",
    description = "How many a municipality itself wants to receive; it warns and prevents nothing.")
record OwnLimit(
    @Schema(description = "Code of the municipality.", examples = "0400") String code,
    @Schema(description = "At least.", examples = "20") @Nullable Integer min,
    @Schema(description = "At most.", examples = "30") @Nullable Integer max,
    @Schema(
            description = "Where the municipality said so.",
            examples = "Kommunalbestyrelsens politik for modtagelse")
        String source) {}

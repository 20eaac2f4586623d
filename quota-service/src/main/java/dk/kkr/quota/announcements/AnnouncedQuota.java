package dk.kkr.quota.announcements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The quota announced for one municipality.
 *
 * @param code of the municipality
 * @param name of the municipality
 * @param quota persons
 * @param rawValue as printed where it was read; null when it was entered without
 */
@Schema(name = "AnnouncedQuota", description = "The quota announced for one municipality.")
public record AnnouncedQuota(
    @Schema(description = "Code of the municipality.", examples = "0223") String code,
    @Schema(description = "Name of the municipality.", examples = "Hørsholm") String name,
    @Schema(description = "Persons.", examples = "3") int quota,
    @Schema(description = "As printed, a dash for nought included.", examples = "3")
        @Nullable String rawValue) {}

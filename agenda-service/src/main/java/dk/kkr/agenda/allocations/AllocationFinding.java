package dk.kkr.agenda.allocations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about the table that people should know of. */
@Schema(description = "Something about the table that people should know of.")
public record AllocationFinding(
    @Schema(description = "Stable code.", examples = "SYNTHETIC") String code,
    @Schema(description = "For people, in Danish.", examples = "Tallene er opdigtede")
        String text) {}

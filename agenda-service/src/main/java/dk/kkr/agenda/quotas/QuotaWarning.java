package dk.kkr.agenda.quotas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something about the table that people should know of. */
@Schema(description = "Something about the table that people should know of.")
public record QuotaWarning(
    @Schema(description = "Stable code.", examples = "ABOVE_OWN_LIMIT") String code,
    @Schema(
            description = "For people, in Danish.",
            examples = "Øby kan få 31, som er over kommunens egen ramme på 20-30")
        String text) {}

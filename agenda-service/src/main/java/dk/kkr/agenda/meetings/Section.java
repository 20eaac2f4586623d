package dk.kkr.agenda.meetings;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A section of an agenda; it may stay empty.
 *
 * @param id kept from version to version
 * @param number as printed
 * @param title as printed
 */
@Schema(name = "Section", description = "A section of the agenda, in order; it may stay empty.")
public record Section(
    @Schema(
            description = "Kept from version to version.",
            examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
        UUID id,
    @Schema(description = "Number as printed.", examples = "3") String number,
    @Schema(description = "Title as printed.", examples = "Fælles sager") String title) {}

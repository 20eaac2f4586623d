package dk.kkr.agenda.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of characters of an excerpt.
 *
 * @param text as it stands in the agenda; it is no HTML
 * @param hit true when it is what was asked for
 */
@Schema(
    name = "ExcerptRun",
    description = "A run of characters of an excerpt; plain text, no HTML.")
public record Run(
    @Schema(description = "As it stands in the agenda.", examples = "praktikpladser") String text,
    @Schema(description = "True for what was asked for.", examples = "true") boolean hit) {}

package dk.kkr.agenda.importing;

import org.jspecify.annotations.Nullable;

/**
 * A doubt, or the place of a line that stands in no field.
 *
 * @param code why
 * @param severity how much it matters
 * @param line the line in the file, counted from 1; null when it concerns the whole file. Of a
 *     document without lines, its paragraphs, headings and rows are counted
 * @param page the page in the file, counted from 1; null where the file has none
 * @param message what was found, in Danish, for the secretariat
 * @param text the line as it stands in the file; empty without a line
 */
public record Finding(
    FindingCode code,
    Severity severity,
    @Nullable Integer line,
    @Nullable Integer page,
    String message,
    String text) {}

package dk.kkr.decision.checks;

import org.jspecify.annotations.Nullable;

/**
 * A text that has what can be a CPR number.
 *
 * @param code which check
 * @param severity how much it matters
 * @param pointer where the text stands in what would become public, as a JSON pointer
 * @param itemNumber number of the item or section, as printed; null where there is none
 * @param message what is wrong and what to do, in Danish
 * @param excerpt the words around it, with a dot for each digit
 */
record TextFinding(
    String code,
    String severity,
    String pointer,
    @Nullable String itemNumber,
    String message,
    String excerpt) {}

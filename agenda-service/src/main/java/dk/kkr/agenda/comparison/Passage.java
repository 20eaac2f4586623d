package dk.kkr.agenda.comparison;

/**
 * A stretch of an agenda that is compared as a whole with its counterpart in the other version.
 *
 * @param key the same in both versions; once in an item
 * @param label what it is, in Danish
 * @param text as printed
 */
public record Passage(String key, String label, String text) {}

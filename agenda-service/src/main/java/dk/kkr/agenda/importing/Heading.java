package dk.kkr.agenda.importing;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the agenda.
 *
 * @param item an item, else a section
 * @param number its number; null for an item that has lost its heading
 * @param title on one line; null without a heading
 * @param from index of its first line
 * @param bodyFrom index of the first line after its title
 */
record Heading(
    boolean item, @Nullable Numbered number, @Nullable String title, int from, int bodyFrom) {}

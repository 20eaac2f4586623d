package dk.kkr.agenda.items;

import org.jspecify.annotations.Nullable;

/**
 * Who may read an item.
 *
 * @param closed true when it is not for the public
 * @param publicTitle what the public reads in place of the title of a closed item
 */
public record Visibility(boolean closed, @Nullable String publicTitle) {}

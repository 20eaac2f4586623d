package dk.kkr.agenda.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an item that words are found in.
 *
 * @param kind where it stands
 * @param label what it is, in Danish, such as Baggrund
 * @param ref the point or attachment it belongs to; null for others
 * @param text as the reader may read it
 */
record Place(PlaceKind kind, String label, @Nullable UUID ref, String text) {}

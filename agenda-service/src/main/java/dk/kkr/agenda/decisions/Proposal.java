package dk.kkr.agenda.decisions;

import java.util.UUID;

/**
 * What was before the council in the version that it decided on.
 *
 * @param itemId the item of the point
 * @param words the text of the point, each of its contents on a line behind it
 */
record Proposal(UUID itemId, String words) {}

package dk.kkr.agenda.importing;

import org.jspecify.annotations.Nullable;

/**
 * An attachment as named in the item.
 *
 * @param title verbatim, broken words joined
 * @param link its target; null when there is none or it leads nowhere
 */
public record ImportedAttachment(String title, @Nullable String link) {}

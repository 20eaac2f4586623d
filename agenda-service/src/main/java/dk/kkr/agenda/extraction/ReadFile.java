package dk.kkr.agenda.extraction;

/**
 * What is known of a file.
 *
 * @param type told from its content
 * @param state whether the text is all there is
 * @param text without control characters other than line ends, tabs and form feeds; those part the
 *     passages of {@link FileType#passages()}
 */
public record ReadFile(FileType type, TextState state, String text) {}

package dk.kkr.agenda.pages;

/**
 * A link that readers may follow.
 *
 * @param text where it leads, in Danish; read alone it says enough
 * @param href address
 */
public record Way(String text, String href) {}

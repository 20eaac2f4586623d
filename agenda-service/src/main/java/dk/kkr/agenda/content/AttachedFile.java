package dk.kkr.agenda.content;

import dk.kkr.agenda.extraction.TextState;
import java.util.UUID;

/**
 * The file of an attachment. What has gone out names it by its hash, so that nobody can put another
 * in its place.
 *
 * @param id under which its bytes are kept
 * @param name as whoever saves it gets it
 * @param mediaType told from its content
 * @param bytes how many it has
 * @param sha512 of its bytes, 128 hexadecimal digits
 * @param text whether all its text is known
 */
public record AttachedFile(
    UUID id, String name, String mediaType, long bytes, String sha512, TextState text) {}

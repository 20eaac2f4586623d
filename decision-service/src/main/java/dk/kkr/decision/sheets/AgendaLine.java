package dk.kkr.decision.sheets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section or item as a version of an agenda has it.
 *
 * @param id kept from version to version
 * @param kind section or item
 * @param sectionId the section it is in; itself for a section
 * @param number as printed
 * @param title its title
 * @param publicTitle what the public reads in place of the title of a closed item
 * @param closed whether it is closed to the public
 */
public record AgendaLine(
    UUID id,
    LineKind kind,
    UUID sectionId,
    String number,
    String title,
    @Nullable String publicTitle,
    boolean closed) {}

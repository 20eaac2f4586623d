/**
 * Reads agendas that come as PDF, DOCX or HTML: libraries take the file apart, in a process that
 * may be lost; what comes of it are lines for {@code importing}, which alone understands agendas.
 */
@NullMarked
package dk.kkr.agenda.formats;

import org.jspecify.annotations.NullMarked;

/**
 * From the bytes of a file that somebody sent to its type and its text, in bounded time and memory:
 * {@link dk.kkr.agenda.extraction.Extraction} starts a Java process of its own for each file, and
 * {@link dk.kkr.agenda.extraction.FileReading} is what runs there.
 */
@NullMarked
package dk.kkr.agenda.extraction;

import org.jspecify.annotations.NullMarked;

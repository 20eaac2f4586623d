/**
 * What is doubtful or wrong on an agenda, before it goes out.
 *
 * <p>Every check is a small rule of its own with a stable {@link CheckCode}. The rules see an
 * agenda as {@link CheckedAgenda}, whether it was read from a file or is being written here, and
 * know Danish office language but never a title, date or number of a known file. They are plain
 * Java, bounded in time, and report; they never change anything.
 */
@NullMarked
package dk.kkr.agenda.checks;

import org.jspecify.annotations.NullMarked;

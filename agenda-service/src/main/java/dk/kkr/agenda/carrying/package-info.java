/** Items that travel from the meeting of one body to that of another. */
@NullMarked
package dk.kkr.agenda.carrying;

import org.jspecify.annotations.NullMarked;

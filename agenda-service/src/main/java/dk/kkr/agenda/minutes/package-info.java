/** State of the minutes of a meeting, as decision-service tells it. */
@NullMarked
package dk.kkr.agenda.minutes;

import org.jspecify.annotations.NullMarked;

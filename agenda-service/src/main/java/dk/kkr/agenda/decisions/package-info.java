/** Results of recommendation points, as decision-service tells them. */
@NullMarked
package dk.kkr.agenda.decisions;

import org.jspecify.annotations.NullMarked;

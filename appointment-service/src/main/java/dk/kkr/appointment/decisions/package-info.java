/** What decision-service tells. */
@NullMarked
package dk.kkr.appointment.decisions;

import org.jspecify.annotations.NullMarked;

/** Who sees what. */
@NullMarked
package dk.kkr.appointment.visibility;

import org.jspecify.annotations.NullMarked;

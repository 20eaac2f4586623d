/** Bodies whose seats a council fills. */
@NullMarked
package dk.kkr.appointment.bodies;

import org.jspecify.annotations.NullMarked;

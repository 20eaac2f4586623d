/** Who is proposed for the seats of a body. */
@NullMarked
package dk.kkr.appointment.slates;

import org.jspecify.annotations.NullMarked;

/** Who sits where, from when to when, and by which decision. */
@NullMarked
package dk.kkr.appointment.appointments;

import org.jspecify.annotations.NullMarked;

/** Seats and terms, as appointment-service tells them. */
@NullMarked
package dk.kkr.agenda.appointments;

import org.jspecify.annotations.NullMarked;

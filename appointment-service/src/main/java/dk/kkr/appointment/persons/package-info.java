/** Persons and the offices they hold. */
@NullMarked
package dk.kkr.appointment.persons;

import org.jspecify.annotations.NullMarked;

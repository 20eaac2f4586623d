/** What the features of appointment-service share. */
@NullMarked
package dk.kkr.appointment;

import org.jspecify.annotations.NullMarked;

/** The organisations in which offices are held and whose boards are filled. */
@NullMarked
package dk.kkr.appointment.organisations;

import org.jspecify.annotations.NullMarked;

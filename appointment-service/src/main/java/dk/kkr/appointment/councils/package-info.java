/** The councils and municipalities of this release. */
@NullMarked
package dk.kkr.appointment.councils;

import org.jspecify.annotations.NullMarked;

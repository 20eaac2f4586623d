/** What agenda-service tells. */
@NullMarked
package dk.kkr.appointment.agendas;

import org.jspecify.annotations.NullMarked;

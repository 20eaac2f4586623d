/** Agendas for people to read: one page in Danish, on the screen and on paper. */
@NullMarked
package dk.kkr.agenda.reading;

import org.jspecify.annotations.NullMarked;

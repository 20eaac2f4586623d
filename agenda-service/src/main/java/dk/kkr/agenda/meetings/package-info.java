/** Meetings of councils and the sections of their agendas. */
@NullMarked
package dk.kkr.agenda.meetings;

import org.jspecify.annotations.NullMarked;

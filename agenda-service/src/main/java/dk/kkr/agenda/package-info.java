/** Agendas of councils: meetings, items, releases, what comes back, and import. */
@NullMarked
package dk.kkr.agenda;

import org.jspecify.annotations.NullMarked;

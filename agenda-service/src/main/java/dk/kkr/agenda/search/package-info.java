/** Finding items of released agendas by their words, as each reader may read them. */
@NullMarked
package dk.kkr.agenda.search;

import org.jspecify.annotations.NullMarked;

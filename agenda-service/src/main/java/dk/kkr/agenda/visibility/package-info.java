/** Who may read what: one table, used by everything that answers. */
@NullMarked
package dk.kkr.agenda.visibility;

import org.jspecify.annotations.NullMarked;

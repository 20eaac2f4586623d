/** Recurring duties: the year wheel of the councils, and what it puts on their backlogs. */
@NullMarked
package dk.kkr.agenda.duties;

import org.jspecify.annotations.NullMarked;

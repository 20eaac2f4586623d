/** What a council has decided over a period, by policy area. */
@NullMarked
package dk.kkr.agenda.results;

import org.jspecify.annotations.NullMarked;

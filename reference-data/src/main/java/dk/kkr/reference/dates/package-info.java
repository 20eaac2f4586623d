/** Dates as Danish agendas write them: found in running text, and written out again. */
@NullMarked
package dk.kkr.reference.dates;

import org.jspecify.annotations.NullMarked;

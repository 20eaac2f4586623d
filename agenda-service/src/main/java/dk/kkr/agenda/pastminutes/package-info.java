/**
 * Minutes of meetings of the past, as a file tells of them: a record, no decisions of the system.
 */
@NullMarked
package dk.kkr.agenda.pastminutes;

import org.jspecify.annotations.NullMarked;

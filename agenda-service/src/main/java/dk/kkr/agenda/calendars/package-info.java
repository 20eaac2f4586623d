/** Meetings and deadlines of a council as a calendar that others subscribe to. */
@NullMarked
package dk.kkr.agenda.calendars;

import org.jspecify.annotations.NullMarked;

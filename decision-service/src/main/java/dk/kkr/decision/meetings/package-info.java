/** What this service knows of meetings, taken in from agenda-service. */
@NullMarked
package dk.kkr.decision.meetings;

import org.jspecify.annotations.NullMarked;

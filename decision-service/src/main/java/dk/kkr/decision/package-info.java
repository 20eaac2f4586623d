/** Decisions of councils: sheets, outcomes, conditions, minutes and follow-ups. */
@NullMarked
package dk.kkr.decision;

import org.jspecify.annotations.NullMarked;

/** Recommendation points and what the council decided on each: record, confirm, reopen. */
@NullMarked
package dk.kkr.decision.points;

import org.jspecify.annotations.NullMarked;

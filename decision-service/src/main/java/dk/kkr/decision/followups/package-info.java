/** What is to come back to the council, and when. */
@NullMarked
package dk.kkr.decision.followups;

import org.jspecify.annotations.NullMarked;

/** Who sits in which body, as appointment-service tells it, and where that may be a conflict. */
@NullMarked
package dk.kkr.decision.seats;

import org.jspecify.annotations.NullMarked;

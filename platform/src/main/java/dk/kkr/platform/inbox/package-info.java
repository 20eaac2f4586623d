/** Events on their way in: each takes effect once, in order, or waits as a dead letter. */
@NullMarked
package dk.kkr.platform.inbox;

import org.jspecify.annotations.NullMarked;

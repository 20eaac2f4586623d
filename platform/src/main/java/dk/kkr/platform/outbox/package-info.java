/** Events on their way out: stored with the change, published by one relay per service. */
@NullMarked
package dk.kkr.platform.outbox;

import org.jspecify.annotations.NullMarked;

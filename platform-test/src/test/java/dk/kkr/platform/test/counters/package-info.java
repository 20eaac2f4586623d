/** A sample feature that emits events and listens to its own topic. */
@NullMarked
package dk.kkr.platform.test.counters;

import org.jspecify.annotations.NullMarked;

/**
 * The relay and the inbox without a container, on a real broker and a real database that are
 * stopped and killed.
 */
@NullMarked
package dk.kkr.platform.messaging;

import org.jspecify.annotations.NullMarked;

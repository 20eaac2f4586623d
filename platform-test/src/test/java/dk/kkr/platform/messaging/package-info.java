/** A real broker and a real database for tests that stop and kill things, without a container. */
@NullMarked
package dk.kkr.platform.messaging;

import org.jspecify.annotations.NullMarked;

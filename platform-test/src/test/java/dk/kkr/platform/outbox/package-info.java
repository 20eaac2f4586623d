/** Tests of the relay against a real broker and a real database. */
@NullMarked
package dk.kkr.platform.outbox;

import org.jspecify.annotations.NullMarked;

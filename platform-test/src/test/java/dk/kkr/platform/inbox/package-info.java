/** Tests of the inbox against a real broker and a real database. */
@NullMarked
package dk.kkr.platform.inbox;

import org.jspecify.annotations.NullMarked;

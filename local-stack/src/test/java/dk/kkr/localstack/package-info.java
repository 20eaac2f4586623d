/** The local stack with real processes. */
@NullMarked
package dk.kkr.localstack;

import org.jspecify.annotations.NullMarked;

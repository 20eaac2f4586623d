/** Telling again where everything stands. */
@NullMarked
package dk.kkr.platform.republication;

import org.jspecify.annotations.NullMarked;

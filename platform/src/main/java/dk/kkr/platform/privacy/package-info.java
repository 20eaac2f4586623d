/** Personal data that must not go out by mistake. */
@NullMarked
package dk.kkr.platform.privacy;

import org.jspecify.annotations.NullMarked;

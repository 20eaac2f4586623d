/** The one clock of a service, which can be shifted in local mode. */
@NullMarked
package dk.kkr.platform.time;

import org.jspecify.annotations.NullMarked;

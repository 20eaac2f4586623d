/** What a command leaves behind besides the new state: its audit row and its events. */
@NullMarked
package dk.kkr.platform.change;

import org.jspecify.annotations.NullMarked;

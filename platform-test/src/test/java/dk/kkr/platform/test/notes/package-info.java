/** A feature of no council at all, to test on it what every service does alike. */
@NullMarked
package dk.kkr.platform.test.notes;

import org.jspecify.annotations.NullMarked;

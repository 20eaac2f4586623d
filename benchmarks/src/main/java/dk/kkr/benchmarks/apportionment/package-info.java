/** Sharing out, beside the ways in which it is usually written. */
@NullMarked
package dk.kkr.benchmarks.apportionment;

import org.jspecify.annotations.NullMarked;

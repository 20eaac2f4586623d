/** Sharing whole numbers out exactly: no framework, no floating point. */
@NullMarked
package dk.kkr.apportionment;

import org.jspecify.annotations.NullMarked;

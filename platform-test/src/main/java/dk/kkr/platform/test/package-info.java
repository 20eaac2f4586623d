/** Rules and helpers that the tests of every service share. */
@NullMarked
package dk.kkr.platform.test;

import org.jspecify.annotations.NullMarked;

/** Matters: what councils pursue over several meetings, told in order of time. */
@NullMarked
package dk.kkr.agenda.matters;

import org.jspecify.annotations.NullMarked;

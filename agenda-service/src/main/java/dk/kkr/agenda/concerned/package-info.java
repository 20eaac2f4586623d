/** Which municipalities a text speaks of. */
@NullMarked
package dk.kkr.agenda.concerned;

import org.jspecify.annotations.NullMarked;

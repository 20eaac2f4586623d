/** Items of an agenda in their working copy. */
@NullMarked
package dk.kkr.agenda.items;

import org.jspecify.annotations.NullMarked;

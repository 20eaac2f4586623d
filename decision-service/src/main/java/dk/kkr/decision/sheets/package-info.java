/** The decision sheet of a released agenda: a line for every section and item. */
@NullMarked
package dk.kkr.decision.sheets;

import org.jspecify.annotations.NullMarked;

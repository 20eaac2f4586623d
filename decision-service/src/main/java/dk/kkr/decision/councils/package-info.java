/** The reference data as a bean. */
@NullMarked
package dk.kkr.decision.councils;

import org.jspecify.annotations.NullMarked;

/** Minutes of a meeting: drafted from the sheet, published in versions, approved later. */
@NullMarked
package dk.kkr.decision.minutes;

import org.jspecify.annotations.NullMarked;
